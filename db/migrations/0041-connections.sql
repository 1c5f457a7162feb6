-- Staff who may know a family: the address they gave so that we notice, what they said when asked, and a manager's word that they may read after all.
-- The address of an account, under the id of that account.
create table staff_address (
  tenant_id int not null references tenant,
  id uuid not null,
  sealed bytea not null,
  recorded_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, id) references account
);

create table family_connection (
  tenant_id int not null references tenant,
  id uuid not null,
  account_id uuid not null,
  family_id uuid not null,
  knows boolean not null,
  words text not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, account_id) references account,
  foreign key (tenant_id, family_id) references family
);
create index family_connection_account on family_connection (tenant_id, account_id, family_id, at desc);

create table connection_lifted (
  tenant_id int not null references tenant,
  connection_id uuid not null,
  words text not null,
  by_account uuid not null,
  by_name text not null,
  at timestamptz not null,
  primary key (tenant_id, connection_id),
  foreign key (tenant_id, connection_id) references family_connection
);

select app.wall('staff_address', 'select, insert, update, delete');
select app.wall('family_connection', 'select, insert');
select app.wall('connection_lifted', 'select, insert');
select app.only_added('family_connection');
select app.only_added('connection_lifted');
