-- Clauses are data of each service: every wording stays, with who, when and why. AGR-01
create table clause_version (
  tenant_id int not null references tenant,
  id uuid not null,
  clause_id text not null check (clause_id ~ '^[a-z0-9][a-z0-9-]{0,60}$'),
  version int not null check (version > 0),
  worded_as text not null check (worded_as in ('worded', 'off', 'built-in')),
  part text not null,
  heading text not null,
  text text not null,
  conditions text not null,
  place int not null,
  reason text not null,
  by_account uuid,
  by_name text not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, clause_id, version)
);
select app.wall('clause_version', 'select, insert');
select app.only_added('clause_version');

-- A translation belongs to the very English words it was made from; other words have none. AGR-03
create table clause_translation (
  tenant_id int not null references tenant,
  id uuid not null,
  subject text not null,
  language text not null check (language = lower(language) and length(language) between 1 and 60),
  of_words text not null,
  heading text not null,
  text text not null,
  translated_by text not null,
  translated_on date not null,
  checked_by text not null,
  by_account uuid,
  by_name text not null,
  at timestamptz not null,
  primary key (tenant_id, id)
);
create index clause_translation_language on clause_translation (tenant_id, language, subject, at);
select app.wall('clause_translation', 'select, insert');
select app.only_added('clause_translation');

-- What somebody reads beside the English words of one version, fixed together with them. AGR-03, AGR-04
create table agreement_translation (
  tenant_id int not null references tenant,
  id uuid not null,
  agreement_id uuid not null,
  language text not null,
  content bytea not null,
  hash text not null,
  lacks int not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, agreement_id, language),
  foreign key (tenant_id, agreement_id) references agreement
);
select app.wall('agreement_translation', 'select, insert');
select app.only_added('agreement_translation');

create table signature_shown (
  tenant_id int not null references tenant,
  signatory_id uuid not null,
  translation_id uuid not null,
  language text not null,
  hash text not null,
  primary key (tenant_id, signatory_id),
  foreign key (tenant_id, signatory_id) references agreement_signature,
  foreign key (tenant_id, translation_id) references agreement_translation
);
select app.wall('signature_shown', 'select, insert');
select app.only_added('signature_shown');

-- The meeting that settles an agreement, where a service holds one. AGR-03, PRE-06
create table planning_meeting (
  tenant_id int not null references tenant,
  id uuid not null,
  family_id uuid not null,
  held_on date not null,
  place text not null,
  present text not null,
  settled bytea not null,
  by_account uuid,
  by_name text not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, family_id) references family
);
create index planning_meeting_family on planning_meeting (tenant_id, family_id, held_on);
select app.wall('planning_meeting', 'select, insert');
select app.only_added('planning_meeting');

-- A child's own version, in words for a child; it stands beside the agreement and never holds it up. AGR-03
create table child_agreement (
  tenant_id int not null references tenant,
  id uuid not null,
  agreement_id uuid not null,
  child_id uuid not null,
  content bytea not null,
  document_hash text not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, agreement_id, child_id),
  foreign key (tenant_id, agreement_id) references agreement,
  foreign key (tenant_id, child_id) references child
);
select app.wall('child_agreement', 'select, insert');
select app.only_added('child_agreement');

create table child_signature (
  tenant_id int not null references tenant,
  child_agreement_id uuid not null,
  way text not null check (way in ('tablet', 'paper')),
  typed_name text not null,
  drawing_file uuid,
  scan_file uuid,
  document_hash text not null,
  witnessed_by uuid not null,
  signed_on date not null,
  at timestamptz not null,
  primary key (tenant_id, child_agreement_id),
  foreign key (tenant_id, child_agreement_id) references child_agreement,
  foreign key (tenant_id, drawing_file) references stored_file,
  foreign key (tenant_id, scan_file) references stored_file
);
select app.wall('child_signature', 'select, insert');
select app.only_added('child_signature');

-- A child signs the very words that were written for them, and only while no newer version was given out. AGR-04
create function app.keep_child_signature_true() returns trigger language plpgsql as $$
begin
  if not exists (select from child_agreement c where c.tenant_id = new.tenant_id and c.id = new.child_agreement_id and c.document_hash = new.document_hash) then
    raise exception 'this signature does not belong to the child''s own version' using errcode = '23514';
  end if;
  if exists (
    select from child_agreement c join agreement mine on mine.tenant_id = c.tenant_id and mine.id = c.agreement_id
    join agreement newer on newer.tenant_id = mine.tenant_id and newer.family_id = mine.family_id and newer.version > mine.version
    join agreement_offer o on o.tenant_id = newer.tenant_id and o.agreement_id = newer.id
    where c.tenant_id = new.tenant_id and c.id = new.child_agreement_id) then
    raise exception 'a newer version of this agreement was given out' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger child_signature_true before insert on child_signature for each row execute function app.keep_child_signature_true();
