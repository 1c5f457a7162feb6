-- A later event asks for a fresh risk assessment; a newer version than the one it was asked after answers it. RISK-04
create table risk_asked (
  tenant_id int not null references tenant,
  id uuid not null,
  family_id uuid not null,
  reason text not null,
  words text not null,
  after_version int not null,
  by_name text,
  asked_at timestamptz not null,
  due_on date not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, family_id) references family
);
create index risk_asked_family on risk_asked (tenant_id, family_id);
create index risk_asked_due on risk_asked (tenant_id, due_on);

-- A no-contact order behind a pair that must not meet: the day it was made. RISK-06
alter table must_not_meet add column order_on date;
alter table must_not_meet add column by_name text;

-- Nothing about who must not meet is ever taken out: what no longer holds has an end with a reason. RISK-06
create table must_not_meet_end (
  tenant_id int not null references tenant,
  id uuid not null,
  because text not null,
  by_account uuid not null,
  by_name text not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, id) references must_not_meet
);

-- Two families, or one person of each, who must not meet. A side without a person is the whole family. RISK-06
create table families_apart (
  tenant_id int not null references tenant,
  id uuid not null,
  one_family uuid not null,
  one_party uuid,
  other_family uuid not null,
  other_party uuid,
  because bytea not null,
  order_on date,
  until date,
  by_account uuid not null,
  by_name text not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  check (one_family <> other_family),
  foreign key (tenant_id, one_family) references family,
  foreign key (tenant_id, other_family) references family,
  foreign key (tenant_id, one_party) references party,
  foreign key (tenant_id, other_party) references party
);
create index families_apart_one on families_apart (tenant_id, one_family);
create index families_apart_other on families_apart (tenant_id, other_family);

create table families_apart_end (
  tenant_id int not null references tenant,
  id uuid not null,
  because bytea not null,
  by_account uuid not null,
  by_name text not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, id) references families_apart
);

select app.wall('risk_asked', 'select, insert');
select app.wall('must_not_meet_end', 'select, insert');
select app.wall('families_apart', 'select, insert');
select app.wall('families_apart_end', 'select, insert');
select app.only_added('risk_asked');
select app.only_added('must_not_meet_end');
select app.only_added('families_apart');
select app.only_added('families_apart_end');
