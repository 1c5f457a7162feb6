-- When the keys are changed, the owner may put the same words under a new key, even where rows are only ever added.
-- Only columns of bytes may differ, only by their seal: same length, a later key. Hashes of the audit never, and the app's role not at all.
create function app.sealed_columns(the_table regclass) returns text[] language sql stable set search_path = pg_catalog as $$
  select coalesce(array_agg(a.attname::text), '{}') from pg_attribute a join pg_class c on c.oid = a.attrelid
  where a.attrelid = the_table and a.attnum > 0 and not a.attisdropped and a.atttypid = 'bytea'::regtype and c.relname not like 'audit%'
$$;

-- The version of the key in the head of a seal.
create function app.key_version(sealed bytea) returns int language sql immutable strict set search_path = pg_catalog as
  $$ select get_byte(sealed, 1) * 256 + get_byte(sealed, 2) $$;

create function app.is_new_seal(before bytea, after bytea) returns boolean language sql immutable set search_path = pg_catalog, app as $$
  select before is not distinct from after
    or coalesce(octet_length(before) = octet_length(after) and get_byte(after, 0) = get_byte(before, 0) and app.key_version(after) > app.key_version(before), false)
$$;

-- Whether this change is nothing but a new seal, made by the tables' owner in a transaction that says so.
create function app.is_rewrap(the_table regclass, before jsonb, after jsonb) returns boolean language plpgsql stable set search_path = pg_catalog, app as $$
declare
  sealed text[] := app.sealed_columns(the_table);
  one text;
begin
  if current_setting('app.rewrapping', true) is distinct from 'on' then return false; end if;
  if not pg_has_role(current_user, (select relowner from pg_class where oid = the_table), 'usage') then return false; end if;
  if before - sealed <> after - sealed then return false; end if;
  foreach one in array sealed loop
    if not app.is_new_seal((before ->> one)::bytea, (after ->> one)::bytea) then return false; end if;
  end loop;
  return cardinality(sealed) > 0;
end $$;

create or replace function app.refuse_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and tg_level = 'ROW' then
    if exists (select from tenant t where t.tenant_id = old.tenant_id and t.is_example) then
      return old;
    end if;
  end if;
  if tg_op = 'UPDATE' and tg_level = 'ROW' then
    if app.is_rewrap(tg_relid, to_jsonb(old), to_jsonb(new)) then
      return new;
    end if;
  end if;
  raise exception 'rows of % are only ever added', tg_table_name using errcode = '42501';
end $$;

create or replace function app.keep_offered_agreement() returns trigger language plpgsql as $$
begin
  if app.is_rewrap(tg_relid, to_jsonb(old), to_jsonb(new)) then
    return new;
  end if;
  if exists (select from agreement_offer o where o.tenant_id = old.tenant_id and o.agreement_id = old.id) then
    raise exception 'an agreement offered for signing is only ever superseded' using errcode = '42501';
  end if;
  return new;
end $$;
