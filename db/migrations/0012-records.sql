-- Why a worker stepped in; the sealed text of an addition; who may open a copy; and which records are still to be written.
alter table observation_entry add column why bytea;
alter table record_addition add column canonical bytea;

-- A copy is opened by one account, or fetched by the case system of one organisation. OBS-05
create table record_copy_holder (
  tenant_id int not null references tenant,
  copy_id uuid not null,
  record_id uuid not null,
  account_id uuid,
  organisation_id uuid,
  primary key (tenant_id, copy_id),
  check (num_nonnulls(account_id, organisation_id) = 1),
  foreign key (tenant_id, copy_id) references record_copy,
  foreign key (tenant_id, record_id) references observation_record,
  foreign key (tenant_id, account_id) references account,
  foreign key (tenant_id, organisation_id) references organisation
);
create index record_copy_holder_record on record_copy_holder (tenant_id, record_id);
create index record_copy_holder_account on record_copy_holder (tenant_id, account_id, record_id) where account_id is not null;
create index record_copy_holder_organisation on record_copy_holder (tenant_id, organisation_id, record_id) where organisation_id is not null;
select app.wall('record_copy_holder', 'select, insert');
select app.only_added('record_copy_holder');

-- A record that is owed: made when a session ends, gone when its record is sealed. OBS-02, OBS-14
create table record_due (
  tenant_id int not null references tenant,
  session_id uuid not null,
  family_id uuid not null,
  worker_id uuid,
  due_at timestamptz,
  ended_at timestamptz not null,
  primary key (tenant_id, session_id),
  foreign key (tenant_id, session_id) references session,
  foreign key (tenant_id, family_id) references family,
  foreign key (tenant_id, worker_id) references worker
);
create index record_due_at on record_due (tenant_id, due_at);
create index record_due_worker on record_due (tenant_id, worker_id, due_at);
create index record_due_family on record_due (tenant_id, family_id);
select app.wall('record_due', 'select, insert, delete');

-- A session that nobody watches may start without a worker of its own. DAY-05, DAY-09
-- Nothing read this column before this migration, so nobody can break.
-- squawk-ignore ban-drop-not-null
alter table session_start alter column worker_id drop not null;
