-- Children who may be the same on two files: found by sound and by slips of the birth date, joined without losing anything, and parted again. REF-16
create extension if not exists fuzzystrmatch;

-- The birth date itself, and what it is when a finger slips: a day, a month or a year off, day and month exchanged, two figures exchanged.
create function app.birth_dates_near(born date) returns setof date language sql immutable parallel safe as $$
  select born + d from generate_series(-1, 1) d
  union select (born + make_interval(months => m))::date from generate_series(-12, 12) m
  union select (born + make_interval(years => y))::date from (values (-10), (10)) as slip (y)
  union select born + d from (values (-10), (10), (-9), (9)) as slip (d)
  union select make_date(extract(year from born)::int, extract(day from born)::int, extract(month from born)::int) where extract(day from born) <= 12
$$;

-- Two children whom somebody looked at and found to be two: not asked about again.
create table told_apart (
  tenant_id int not null references tenant,
  one_child uuid not null,
  other_child uuid not null,
  by_account uuid not null,
  by_name text not null,
  at timestamptz not null,
  primary key (tenant_id, one_child, other_child),
  check (one_child < other_child),
  foreign key (tenant_id, one_child) references child,
  foreign key (tenant_id, other_child) references child
);
create index told_apart_other on told_apart (tenant_id, other_child);

-- One file continued in another. Every row that moved stands in family_join_move with what it said before, so that nothing is lost.
create table family_join (
  tenant_id int not null references tenant,
  id uuid not null,
  kept_family uuid not null,
  joined_family uuid not null,
  why text not null,
  by_account uuid not null,
  by_name text not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  check (kept_family <> joined_family),
  foreign key (tenant_id, kept_family) references family,
  foreign key (tenant_id, joined_family) references family
);
create index family_join_kept on family_join (tenant_id, kept_family);
create index family_join_joined on family_join (tenant_id, joined_family);

create table family_join_move (
  tenant_id int not null references tenant,
  join_id uuid not null,
  kind text not null,
  row_id uuid not null,
  before jsonb not null,
  primary key (tenant_id, join_id, kind, row_id),
  foreign key (tenant_id, join_id) references family_join
);

create table family_parting (
  tenant_id int not null references tenant,
  join_id uuid not null,
  why text not null,
  by_account uuid not null,
  by_name text not null,
  at timestamptz not null,
  primary key (tenant_id, join_id),
  foreign key (tenant_id, join_id) references family_join
);

-- A file that was closed, what was owed then, what was paid since, and that it was opened again. REF-14
create table family_closure (
  tenant_id int not null references tenant,
  id uuid not null,
  family_id uuid not null,
  why text not null,
  owed_pence int not null check (owed_pence >= 0),
  by_account uuid not null,
  by_name text not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, family_id) references family
);
create index family_closure_family on family_closure (tenant_id, family_id, at desc);

create table closure_payment (
  tenant_id int not null references tenant,
  closure_id uuid not null,
  paid_by text not null,
  by_account uuid not null,
  by_name text not null,
  at timestamptz not null,
  primary key (tenant_id, closure_id),
  foreign key (tenant_id, closure_id) references family_closure
);

create table family_reopening (
  tenant_id int not null references tenant,
  closure_id uuid not null,
  why text not null,
  by_account uuid not null,
  by_name text not null,
  at timestamptz not null,
  primary key (tenant_id, closure_id),
  foreign key (tenant_id, closure_id) references family_closure
);

select app.wall('told_apart', 'select, insert');
select app.wall('family_join', 'select, insert');
select app.wall('family_join_move', 'select, insert');
select app.wall('family_parting', 'select, insert');
select app.wall('family_closure', 'select, insert');
select app.wall('closure_payment', 'select, insert');
select app.wall('family_reopening', 'select, insert');
select app.only_added('family_join');
select app.only_added('family_join_move');
select app.only_added('family_parting');
select app.only_added('family_closure');
select app.only_added('closure_payment');
grant update (family_id, one_party, other_party) on must_not_meet to kintime_app;
