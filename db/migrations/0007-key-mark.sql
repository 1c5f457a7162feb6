-- Which keys this database was sealed with, without telling them: a start with another key folder is refused. Tenant 0 is the house.
create table key_mark (
  tenant_id int not null default 0 check (tenant_id = 0),
  mark text not null,
  seen_at timestamptz not null,
  primary key (tenant_id, mark)
);
select app.wall('key_mark', 'select, insert');
