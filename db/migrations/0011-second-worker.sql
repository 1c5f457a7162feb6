-- Two workers where the risk assessment asks for two. The booking locks both workers' rows first, as for the first worker. RISK-02
create table session_second_worker (
  tenant_id int not null references tenant,
  session_id uuid not null,
  worker_id uuid not null,
  during tstzrange not null,
  released_at timestamptz,
  primary key (tenant_id, session_id),
  foreign key (tenant_id, session_id) references session,
  foreign key (tenant_id, worker_id) references worker,
  constraint second_worker_free exclude using gist (tenant_id with =, worker_id with =, during with &&) where (released_at is null)
);
create index session_second_worker_worker on session_second_worker (tenant_id, worker_id);
select app.wall('session_second_worker', 'select, insert, update');

-- Held sessions of a room on a day, found without reading the whole building's day.
create index session_room_day on session (tenant_id, room_id, on_day) where released_at is null;
