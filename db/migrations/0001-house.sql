-- The house itself: services, people who sign in, the audit chain, letters, files, protected facts.
-- Every table: tenant_id first in every key, row-level security forced, the app role never an owner.
create extension if not exists btree_gist;
create extension if not exists pg_trgm;

create schema if not exists app;
grant usage on schema public, app to kintime_app;

-- The service in whose name this transaction runs; unset means no rows at all. Tenant 0 is the house.
create function app.tenant() returns int language sql stable parallel safe as
  $$ select nullif(current_setting('app.tenant', true), '')::int $$;

-- Gives a table its tenant wall and the app's rights; called for each table, and checked by a gate.
create function app.wall(table_name text, rights text) returns void language plpgsql as $$
begin
  execute format('alter table %I enable row level security', table_name);
  execute format('alter table %I force row level security', table_name);
  execute format('create policy tenant_wall on %I using (tenant_id = app.tenant()) with check (tenant_id = app.tenant())', table_name);
  execute format('grant %s on %I to kintime_app', rights, table_name);
end $$;

-- Evidence may only go as a whole, with the example service it belongs to; never row by row from a real one.
create function app.refuse_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and tg_level = 'ROW' then
    if exists (select from tenant t where t.tenant_id = old.tenant_id and t.is_example) then
      return old;
    end if;
  end if;
  raise exception 'rows of % are only ever added', tg_table_name using errcode = '42501';
end $$;

-- For rows that are evidence: adding is the only thing anybody may do, the owner included.
create function app.only_added(table_name text) returns void language plpgsql as $$
begin
  execute format('create trigger only_added before update or delete on %I for each row execute function app.refuse_change()', table_name);
  execute format('create trigger never_truncated before truncate on %I execute function app.refuse_change()', table_name);
end $$;

create table tenant (
  tenant_id int primary key check (tenant_id >= 0),
  slug text not null unique check (slug ~ '^[a-z0-9][a-z0-9-]*$'),
  name text not null check (length(name) between 1 and 200),
  policy_base text not null check (policy_base in ('independent', 'city', 'supported', 'county', 'proceedings', 'house')),
  reference_prefix text not null default 'F',
  help_phone text not null default '',
  is_example boolean not null default false,
  families_opened int not null default 0,
  records_sealed int not null default 0,
  created_at timestamptz not null
);
alter table tenant enable row level security;
alter table tenant force row level security;
create policy tenant_wall on tenant using (tenant_id = app.tenant() or app.tenant() = 0) with check (tenant_id = app.tenant() or app.tenant() = 0);
grant select, insert, update on tenant to kintime_app;

create table policy_change (
  tenant_id int not null references tenant,
  id uuid not null,
  key text not null,
  value jsonb not null,
  reason text not null,
  by_account uuid,
  at timestamptz not null,
  primary key (tenant_id, id)
);
create index policy_change_key on policy_change (tenant_id, key, at desc);

create table area (
  tenant_id int not null references tenant,
  id uuid not null,
  name text not null,
  primary key (tenant_id, id),
  unique (tenant_id, name)
);

create table organisation (
  tenant_id int not null references tenant,
  id uuid not null,
  name text not null,
  kind text not null check (kind in ('authority', 'law-firm', 'mediation', 'cafcass', 'court', 'other')),
  legal_email text,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, name)
);

create table account (
  tenant_id int not null references tenant,
  id uuid not null,
  email text not null check (email = lower(email)),
  name text not null check (length(name) between 1 and 200),
  side text not null check (side in ('staff', 'referrer', 'party')),
  organisation_id uuid,
  team text,
  referrer_kind text,
  password_hash text,
  totp_secret bytea,
  totp_last_step bigint,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, email),
  foreign key (tenant_id, organisation_id) references organisation
);

create table account_role (
  tenant_id int not null references tenant,
  account_id uuid not null,
  role text not null,
  area_id uuid,
  granted_by uuid,
  granted_at timestamptz not null,
  primary key (tenant_id, account_id, role),
  foreign key (tenant_id, account_id) references account,
  foreign key (tenant_id, area_id) references area
);

create table account_disabled (
  tenant_id int not null references tenant,
  account_id uuid not null,
  by_account uuid,
  reason text not null,
  at timestamptz not null,
  primary key (tenant_id, account_id),
  foreign key (tenant_id, account_id) references account
);

-- The house's directory of sign-in names: the only rows that stand outside a service (tenant 0).
create table sign_in_name (
  tenant_id int not null default 0 check (tenant_id = 0),
  email_index bytea not null,
  home_tenant int not null,
  account_id uuid not null,
  primary key (tenant_id, email_index)
);

create table sign_in_throttle (
  tenant_id int not null default 0 check (tenant_id = 0),
  key bytea not null,
  window_start timestamptz not null,
  tries int not null,
  primary key (tenant_id, key, window_start)
);

create table recovery_code (
  tenant_id int not null references tenant,
  account_id uuid not null,
  code_hash bytea not null,
  used_at timestamptz,
  primary key (tenant_id, account_id, code_hash),
  foreign key (tenant_id, account_id) references account
);

create table sign_in_session (
  tenant_id int not null references tenant,
  token_hash bytea not null,
  account_id uuid not null,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  agent text not null default '',
  is_complete boolean not null default true,
  primary key (tenant_id, token_hash),
  foreign key (tenant_id, account_id) references account
);
create index sign_in_session_account on sign_in_session (tenant_id, account_id);

-- A link that lets one person in once: to join, to set a new password, to sign in on a phone.
create table entry_link (
  tenant_id int not null references tenant,
  token_hash bytea not null,
  account_id uuid not null,
  purpose text not null check (purpose in ('join', 'reset', 'sign-in')),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (tenant_id, token_hash),
  foreign key (tenant_id, account_id) references account
);

create table api_key (
  tenant_id int not null references tenant,
  id uuid not null,
  organisation_id uuid not null,
  key_hash bytea not null,
  name text not null,
  created_at timestamptz not null,
  revoked_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, key_hash),
  foreign key (tenant_id, organisation_id) references organisation
);

-- Evidence of every sensitive read and write. The row's own hash stands in it; links are added by the sealer.
create table audit_entry (
  tenant_id int not null references tenant,
  id uuid not null,
  at timestamptz not null,
  actor_kind text not null,
  actor_id text not null,
  actor_name text not null,
  name text not null,
  about text,
  family_id uuid,
  facts jsonb not null default '{}',
  hash bytea not null,
  primary key (tenant_id, id)
);
create index audit_entry_family on audit_entry (tenant_id, family_id, at desc) where family_id is not null;
create index audit_entry_at on audit_entry (tenant_id, at desc);
create index audit_entry_name on audit_entry (tenant_id, name, at desc);

create table audit_pending (
  tenant_id int not null references tenant,
  entry_id uuid not null,
  primary key (tenant_id, entry_id)
);

create table audit_link (
  tenant_id int not null references tenant,
  seq bigint not null,
  entry_id uuid not null,
  entry_hash bytea not null,
  chain_hash bytea not null,
  linked_at timestamptz not null,
  primary key (tenant_id, seq),
  unique (tenant_id, entry_id)
);

create table idempotency_key (
  tenant_id int not null references tenant,
  actor text not null,
  key text not null,
  route text not null,
  body_hash bytea not null,
  status int,
  answer jsonb,
  at timestamptz not null,
  primary key (tenant_id, actor, key)
);
create index idempotency_key_at on idempotency_key (tenant_id, at);

create table stored_file (
  tenant_id int not null references tenant,
  id uuid not null,
  hash text not null,
  size bigint not null,
  media_type text not null,
  name text not null,
  family_id uuid,
  purpose text not null,
  created_by uuid,
  created_at timestamptz not null,
  primary key (tenant_id, id)
);
create index stored_file_family on stored_file (tenant_id, family_id);

-- One letter, one recipient, one job. The body and the address are sealed by the application's key.
create table letter (
  tenant_id int not null references tenant,
  id uuid not null,
  family_id uuid,
  kind text not null,
  audience text not null,
  to_name text not null,
  to_account uuid,
  to_fact uuid,
  to_address bytea,
  subject text not null,
  body bytea not null,
  attachments uuid[] not null default '{}',
  created_at timestamptz not null,
  primary key (tenant_id, id)
);
create index letter_family on letter (tenant_id, family_id, created_at desc);
create index letter_created on letter (tenant_id, created_at desc);

create table letter_sent (
  tenant_id int not null references tenant,
  letter_id uuid not null,
  at timestamptz not null,
  primary key (tenant_id, letter_id),
  foreign key (tenant_id, letter_id) references letter
);

create table letter_failure (
  tenant_id int not null references tenant,
  letter_id uuid not null,
  attempt int not null,
  at timestamptz not null,
  reason text not null,
  is_last boolean not null,
  primary key (tenant_id, letter_id, attempt),
  foreign key (tenant_id, letter_id) references letter
);
create index letter_failure_last on letter_failure (tenant_id, at desc) where is_last;

select app.wall('policy_change', 'select, insert');
select app.wall('area', 'select, insert, update');
select app.wall('organisation', 'select, insert, update');
select app.wall('account', 'select, insert, update');
select app.wall('account_role', 'select, insert, delete');
select app.wall('account_disabled', 'select, insert, delete');
select app.wall('sign_in_name', 'select, insert, delete');
select app.wall('sign_in_throttle', 'select, insert, update, delete');
select app.wall('recovery_code', 'select, insert, update, delete');
select app.wall('sign_in_session', 'select, insert, update, delete');
select app.wall('entry_link', 'select, insert, update');
select app.wall('api_key', 'select, insert, update');
select app.wall('audit_entry', 'select, insert');
select app.wall('audit_pending', 'select, insert, delete');
select app.wall('audit_link', 'select, insert');
select app.wall('idempotency_key', 'select, insert, update, delete');
select app.wall('stored_file', 'select, insert');
select app.wall('letter', 'select, insert');
select app.wall('letter_sent', 'select, insert');
select app.wall('letter_failure', 'select, insert, delete');
select app.only_added('audit_entry');
select app.only_added('audit_link');
select app.only_added('policy_change');
