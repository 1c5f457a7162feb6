-- People on a file change: they come, their details change, their part ends. Nothing is rubbed out; how each may be reached is kept in every version.
alter table party add column ended_at timestamptz;
alter table party add column ended_why text not null default '';
alter table protected_fact add column label text not null default '';

create table safe_contact (
  tenant_id int not null references tenant,
  id uuid not null,
  family_id uuid not null,
  party_id uuid not null,
  may_call boolean not null,
  may_text boolean not null,
  may_mail boolean not null,
  may_write boolean not null,
  words bytea not null,
  by_account uuid not null,
  by_name text not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, family_id) references family,
  foreign key (tenant_id, party_id) references party
);
create index safe_contact_party on safe_contact (tenant_id, party_id, at desc);
select app.wall('safe_contact', 'select, insert, update');

-- Only the file it stands on may change, when two files are joined; what was said stays said.
create function app.keep_safe_contact() returns trigger language plpgsql as $$
begin
  if (to_jsonb(old) - 'family_id' - 'party_id') is distinct from (to_jsonb(new) - 'family_id' - 'party_id') then
    raise exception 'how a person may be reached is added anew, never changed' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger keep_safe_contact before update on safe_contact for each row execute function app.keep_safe_contact();
