-- Forms that parents fill in themselves: one copy for each, behind a link and a code of their own. REF-01, REF-02
create table own_form (
  tenant_id int not null references tenant,
  id uuid not null,
  kind text not null check (kind in ('both-parents', 'family')),
  opened_by uuid,
  opened_by_name text not null,
  opened_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, opened_by) references account
);
select app.wall('own_form', 'select, insert, update');

-- Details and answers are sealed each to their own row; the fingerprint finds the same mail in two copies, and tells nothing else.
create table own_form_copy (
  tenant_id int not null references tenant,
  id uuid not null,
  own_form_id uuid not null,
  place int not null check (place in (1, 2)),
  details bytea not null,
  answers bytea not null,
  because bytea,
  mail_index bytea not null,
  opened_at timestamptz not null,
  kept_at timestamptz,
  completed_at timestamptz,
  withdrawn_at timestamptz,
  withdrawn_by_name text,
  primary key (tenant_id, id),
  foreign key (tenant_id, own_form_id) references own_form,
  check ((withdrawn_at is null) = (withdrawn_by_name is null))
);
-- One living copy for each of the two; who took theirs back may be asked again.
create unique index own_form_copy_living on own_form_copy (tenant_id, own_form_id, place) where withdrawn_at is null;
create index own_form_copy_mail on own_form_copy (tenant_id, mail_index);
select app.wall('own_form_copy', 'select, insert, update');

create table own_form_link (
  tenant_id int not null references tenant,
  id uuid not null,
  copy_id uuid not null,
  token_hash bytea not null,
  code bytea not null,
  wrong_codes int not null default 0,
  locked_until timestamptz,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, token_hash),
  foreign key (tenant_id, copy_id) references own_form_copy
);
create index own_form_link_copy on own_form_link (tenant_id, copy_id);
select app.wall('own_form_link', 'select, insert, update');

-- A browser in which link and code were both given.
create table own_form_visit (
  tenant_id int not null references tenant,
  link_id uuid not null,
  visitor_hash bytea not null,
  expires_at timestamptz not null,
  primary key (tenant_id, link_id, visitor_hash),
  foreign key (tenant_id, link_id) references own_form_link
);
select app.wall('own_form_visit', 'select, insert, update, delete');

-- What the copies became, once.
create table own_form_referral (
  tenant_id int not null references tenant,
  own_form_id uuid not null,
  referral_id uuid not null,
  family_id uuid not null,
  at timestamptz not null,
  primary key (tenant_id, own_form_id),
  foreign key (tenant_id, own_form_id) references own_form,
  foreign key (tenant_id, referral_id) references referral,
  foreign key (tenant_id, family_id) references family
);
select app.wall('own_form_referral', 'select, insert');
select app.only_added('own_form_referral');
