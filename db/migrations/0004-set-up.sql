-- The house as a service of its own (tenant 0), the one-time set-up link, a sign-in confirmed anew,
-- secrets that are shown for a few minutes, and the way to wipe the examples.
select set_config('app.tenant', '0', true);
insert into tenant (tenant_id, slug, name, policy_base, created_at)
  values (0, 'house', 'Kintime', 'house', now()) on conflict do nothing;

create table set_up_link (
  tenant_id int not null default 0 check (tenant_id = 0),
  token_hash bytea not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (tenant_id, token_hash)
);

-- New recovery codes and new keys: readable by one person for a few minutes, then deleted.
create table shown_once (
  tenant_id int not null references tenant,
  id uuid not null,
  account_id uuid not null,
  kind text not null check (kind in ('recovery-codes', 'api-key')),
  sealed bytea not null,
  until timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, account_id) references account
);

-- When the second factor was last asked for again, and how often it was answered wrongly since.
alter table sign_in_session add column confirmed_at timestamptz;
alter table sign_in_session add column wrong_confirmations int not null default 0;

select app.wall('set_up_link', 'select, insert, update');
select app.wall('shown_once', 'select, insert, delete');

-- A sign-in name is written in the house's directory by the service that makes the account, in the same transaction.
create function app.claim_sign_in_name(the_index bytea, the_account uuid) returns boolean language plpgsql as $$
declare
  home int := app.tenant();
  is_claimed boolean;
begin
  perform set_config('app.tenant', '0', true);
  insert into sign_in_name (tenant_id, email_index, home_tenant, account_id) values (0, the_index, home, the_account) on conflict do nothing;
  is_claimed := found;
  perform set_config('app.tenant', home::text, true);
  return is_claimed;
end $$;

-- The set-up link is used up in the transaction that opens the service.
create function app.use_set_up_link(the_hash bytea, at_time timestamptz) returns boolean language plpgsql as $$
declare
  home int := app.tenant();
  is_used boolean;
begin
  perform set_config('app.tenant', '0', true);
  update set_up_link set used_at = at_time where tenant_id = 0 and token_hash = the_hash and used_at is null and expires_at > at_time;
  is_used := found;
  perform set_config('app.tenant', home::text, true);
  return is_used;
end $$;

-- Deletes one table's rows of one service; false while other rows still point at them.
create function app.wipe_table(the_table text, the_tenant int) returns boolean language plpgsql set search_path = public, pg_temp as $$
begin
  execute format('delete from %I where tenant_id = $1', the_table) using the_tenant;
  return true;
exception when foreign_key_violation then
  return false;
end $$;
revoke all on function app.wipe_table(text, int) from public;

-- Deletes the example services whole, and nothing else; answers how many there were. Only rows of example services can go this way.
create function app.wipe_examples() returns int language plpgsql security definer set search_path = public, pg_temp as $$
declare
  home text := current_setting('app.tenant', true);
  examples int[];
  example int;
  wiped int := 0;
  one text;
  left_over int;
begin
  perform set_config('app.tenant', '0', true);
  select coalesce(array_agg(t.tenant_id), '{}') into examples from tenant t where t.is_example and t.tenant_id > 0;
  foreach example in array examples loop
    perform set_config('app.tenant', example::text, true);
    for round in 1..20 loop
      left_over := 0;
      for one in
        select c.table_name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
        where c.table_schema = 'public' and c.column_name = 'tenant_id' and t.table_type = 'BASE TABLE' and c.table_name <> 'tenant'
      loop
        if not app.wipe_table(one, example) then left_over := left_over + 1; end if;
      end loop;
      exit when left_over = 0;
    end loop;
    perform set_config('app.tenant', '0', true);
    delete from sign_in_name where tenant_id = 0 and home_tenant = example;
    perform set_config('app.tenant', example::text, true);
    delete from tenant where tenant_id = example;
    perform set_config('app.tenant', '0', true);
    wiped := wiped + 1;
  end loop;
  perform set_config('app.tenant', coalesce(home, ''), true);
  return wiped;
end $$;
revoke all on function app.wipe_examples() from public;
grant execute on function app.wipe_examples() to kintime_app;
