-- What happens before the first session: visits and introductions, the letters that confirm it, leaflets, and who stands in for the worker.

-- One visit has one adult at most, and any of the children. Where it is stands in the venue, or sealed when it is somebody's home. PRE-01
create table pre_visit (
  tenant_id int not null references tenant,
  id uuid not null,
  family_id uuid not null,
  kind text not null check (kind in ('visit', 'introduction')),
  venue_id uuid,
  place bytea,
  worker_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  planned_by uuid not null,
  planned_by_name text not null,
  planned_at timestamptz not null,
  primary key (tenant_id, id),
  check (num_nonnulls(venue_id, place) = 1),
  foreign key (tenant_id, family_id) references family,
  foreign key (tenant_id, venue_id) references venue,
  foreign key (tenant_id, worker_id) references worker
);
create index pre_visit_family on pre_visit (tenant_id, family_id, starts_at);
select app.wall('pre_visit', 'select, insert, update');

create table pre_visit_person (
  tenant_id int not null references tenant,
  visit_id uuid not null,
  person_id uuid not null,
  is_child boolean not null,
  primary key (tenant_id, visit_id, person_id),
  foreign key (tenant_id, visit_id) references pre_visit
);
select app.wall('pre_visit_person', 'select, insert');

-- What was seen, explained and said; `met` are those who really were there. PRE-01
create table pre_visit_record (
  tenant_id int not null references tenant,
  id uuid not null,
  visit_id uuid not null,
  met uuid[] not null,
  content bytea not null,
  by_account uuid not null,
  by_name text not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, visit_id),
  foreign key (tenant_id, visit_id) references pre_visit
);
select app.wall('pre_visit_record', 'select, insert');
select app.only_added('pre_visit_record');

create table pre_visit_cancellation (
  tenant_id int not null references tenant,
  visit_id uuid not null,
  reason text not null,
  by_account uuid not null,
  by_name text not null,
  at timestamptz not null,
  primary key (tenant_id, visit_id),
  foreign key (tenant_id, visit_id) references pre_visit
);
select app.wall('pre_visit_cancellation', 'select, insert');

-- The service's own wording of its two leaflets; the first text is built in and has no row. AGR-07
create table leaflet_version (
  tenant_id int not null references tenant,
  id uuid not null,
  kind text not null check (kind in ('adult', 'child')),
  version int not null check (version >= 2),
  title text not null,
  body text not null,
  because text not null,
  by_account uuid not null,
  by_name text not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, kind, version)
);
select app.wall('leaflet_version', 'select, insert');
select app.only_added('leaflet_version');

-- Who was given the letter that confirms the sessions, and when. AGR-07
create table session_confirmation (
  tenant_id int not null references tenant,
  id uuid not null,
  family_id uuid not null,
  person_id uuid not null,
  is_child boolean not null,
  paper_id uuid,
  by_account uuid not null,
  by_name text not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, family_id) references family
);
create index session_confirmation_family on session_confirmation (tenant_id, family_id, at);
select app.wall('session_confirmation', 'select, insert');
select app.only_added('session_confirmation');

-- Who stands in when the family's worker cannot come, so that even then it is a face the child knows. PRE-03
create table family_deputy (
  tenant_id int not null references tenant,
  id uuid not null,
  family_id uuid not null,
  worker_id uuid not null,
  by_account uuid not null,
  by_name text not null,
  at timestamptz not null,
  ended_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, family_id) references family,
  foreign key (tenant_id, worker_id) references worker
);
create unique index family_deputy_current on family_deputy (tenant_id, family_id) where ended_at is null;
select app.wall('family_deputy', 'select, insert, update');

-- Whoever is not the first suggestion was chosen for a reason, and the reason stays. PRE-02
alter table allocation add column why_not_first text not null default '';
