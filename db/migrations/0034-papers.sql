-- Papers for people: decisions, confirmations, leaflets, copies. The words may be taken out while a paper is held back, never after it was given. RISK-07
create table paper (
  tenant_id int not null references tenant,
  id uuid not null,
  family_id uuid not null,
  party_id uuid,
  account_id uuid,
  organisation_id uuid,
  to_name text not null,
  kind text not null check (kind in ('acknowledgement', 'decision', 'confirmation', 'leaflet', 'agreement', 'child-agreement', 'risk', 'plan', 'letter')),
  title bytea not null,
  document bytea not null,
  seal text not null,
  made_by uuid,
  made_by_name text not null,
  made_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, family_id) references family,
  foreign key (tenant_id, party_id) references party,
  foreign key (tenant_id, organisation_id) references organisation,
  foreign key (tenant_id, account_id) references account
);
create index paper_family on paper (tenant_id, family_id, made_at desc);
select app.wall('paper', 'select, insert, update');

-- Each look of the gate that found something: which places, whose, never the words.
create table paper_held (
  tenant_id int not null references tenant,
  id uuid not null,
  paper_id uuid not null,
  places jsonb not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, paper_id) references paper
);
create index paper_held_paper on paper_held (tenant_id, paper_id, at desc, id desc);
create index paper_held_newest on paper_held (tenant_id, at desc, id desc);
select app.wall('paper_held', 'select, insert');
select app.only_added('paper_held');

create table paper_change (
  tenant_id int not null references tenant,
  id uuid not null,
  paper_id uuid not null,
  taken_out int not null,
  before_seal text not null,
  after_seal text not null,
  by_account uuid not null,
  by_name text not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, paper_id) references paper,
  foreign key (tenant_id, by_account) references account
);
create index paper_change_paper on paper_change (tenant_id, paper_id, at);
select app.wall('paper_change', 'select, insert');
select app.only_added('paper_change');

-- One manager's decision for one text.
create table paper_release (
  tenant_id int not null references tenant,
  paper_id uuid not null,
  seal text not null,
  reason bytea not null,
  id uuid not null,
  by_account uuid not null,
  by_name text not null,
  at timestamptz not null,
  primary key (tenant_id, paper_id),
  foreign key (tenant_id, paper_id) references paper,
  foreign key (tenant_id, by_account) references account
);
select app.wall('paper_release', 'select, insert');
select app.only_added('paper_release');

create table paper_given (
  tenant_id int not null references tenant,
  paper_id uuid not null,
  seal text not null,
  file_id uuid not null,
  letter_id uuid,
  at timestamptz not null,
  primary key (tenant_id, paper_id),
  foreign key (tenant_id, paper_id) references paper,
  foreign key (tenant_id, file_id) references stored_file,
  foreign key (tenant_id, letter_id) references letter
);
create index paper_given_file on paper_given (tenant_id, file_id);
select app.wall('paper_given', 'select, insert');
select app.only_added('paper_given');

create table paper_dropped (
  tenant_id int not null references tenant,
  paper_id uuid not null,
  by_account uuid not null,
  by_name text not null,
  at timestamptz not null,
  primary key (tenant_id, paper_id),
  foreign key (tenant_id, paper_id) references paper,
  foreign key (tenant_id, by_account) references account
);
select app.wall('paper_dropped', 'select, insert');
select app.only_added('paper_dropped');

-- What was given stays as it was given; before that only its words may change, never whose paper it is.
create function app.keep_given_paper() returns trigger language plpgsql as $$
begin
  if app.is_rewrap(tg_relid, to_jsonb(old), to_jsonb(new)) then
    return new;
  end if;
  if exists (select from paper_given g where g.tenant_id = old.tenant_id and g.paper_id = old.id)
    or exists (select from paper_dropped d where d.tenant_id = old.tenant_id and d.paper_id = old.id) then
    raise exception 'a paper that was given or put away never changes' using errcode = '42501';
  end if;
  if (old.tenant_id, old.id, old.family_id, old.party_id, old.account_id, old.organisation_id, old.to_name, old.kind, old.made_by, old.made_at)
    is distinct from (new.tenant_id, new.id, new.family_id, new.party_id, new.account_id, new.organisation_id, new.to_name, new.kind, new.made_by, new.made_at) then
    raise exception 'a paper stays the paper of one person' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger keep_given_paper before update on paper for each row execute function app.keep_given_paper();

-- A paper is given only as it stands; where the gate held that very text back, only a manager's decision for it opens the way.
create function app.give_what_was_looked_at() returns trigger language plpgsql as $$
begin
  if not exists (select from paper p where p.tenant_id = new.tenant_id and p.id = new.paper_id and p.seal = new.seal) then
    raise exception 'this is not the paper as it stands' using errcode = '23514';
  end if;
  if exists (select from paper_dropped d where d.tenant_id = new.tenant_id and d.paper_id = new.paper_id) then
    raise exception 'this paper was put away' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger give_what_was_looked_at before insert on paper_given for each row execute function app.give_what_was_looked_at();

-- A personal link to one paper, for somebody who has no sign-in: only the hash of its secret is kept.
create table paper_link (
  tenant_id int not null references tenant,
  token_hash bytea not null,
  paper_id uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (tenant_id, token_hash),
  foreign key (tenant_id, paper_id) references paper
);
create index paper_link_paper on paper_link (tenant_id, paper_id);
select app.wall('paper_link', 'select, insert');

-- Wrong answers at a link; after a few of them it opens no more.
create table paper_link_miss (
  tenant_id int not null references tenant,
  id uuid not null,
  token_hash bytea not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, token_hash) references paper_link
);
create index paper_link_miss_link on paper_link_miss (tenant_id, token_hash);
select app.wall('paper_link_miss', 'select, insert');
select app.only_added('paper_link_miss');

-- Letters that the gate held back, and what became of them.
create table letter_held (
  tenant_id int not null references tenant,
  letter_id uuid not null,
  places jsonb not null,
  at timestamptz not null,
  primary key (tenant_id, letter_id),
  foreign key (tenant_id, letter_id) references letter
);
create index letter_held_newest on letter_held (tenant_id, at desc, letter_id desc);
select app.wall('letter_held', 'select, insert');
select app.only_added('letter_held');

create table letter_release (
  tenant_id int not null references tenant,
  id uuid not null,
  letter_id uuid not null,
  reason bytea not null,
  by_account uuid not null,
  by_name text not null,
  at timestamptz not null,
  primary key (tenant_id, letter_id),
  foreign key (tenant_id, letter_id) references letter_held,
  foreign key (tenant_id, by_account) references account
);
select app.wall('letter_release', 'select, insert');
select app.only_added('letter_release');

-- Put away: written anew without the words (then `instead` is the new letter), or not sent at all.
create table letter_put_away (
  tenant_id int not null references tenant,
  letter_id uuid not null,
  instead uuid,
  by_account uuid not null,
  by_name text not null,
  at timestamptz not null,
  primary key (tenant_id, letter_id),
  foreign key (tenant_id, letter_id) references letter_held,
  foreign key (tenant_id, instead) references letter,
  foreign key (tenant_id, by_account) references account
);
select app.wall('letter_put_away', 'select, insert');
select app.only_added('letter_put_away');
