-- A family that was accepted and has had no session yet is found without walking through every file there ever was.
-- The acceptance and the sessions are the truth; the database writes the wait beside the family, so that nobody can forget to.
alter table family add column waits_since timestamptz;
create index family_waiting on family (tenant_id, waits_since) where waits_since is not null;

update family f set waits_since = d.at from referral r join referral_decision d on d.tenant_id = r.tenant_id and d.referral_id = r.id
where r.tenant_id = f.tenant_id and r.family_id = f.id and d.outcome = 'accepted'
  and not exists (select from session s where s.tenant_id = f.tenant_id and s.family_id = f.id);

create function app.family_begins_waiting() returns trigger language plpgsql as $$
begin
  update family f set waits_since = new.at from referral r
  where r.tenant_id = new.tenant_id and r.id = new.referral_id and f.tenant_id = r.tenant_id and f.id = r.family_id and f.waits_since is null
    and not exists (select from session s where s.tenant_id = f.tenant_id and s.family_id = f.id);
  return null;
end $$;
create trigger begins_waiting after insert on referral_decision for each row when (new.outcome = 'accepted') execute function app.family_begins_waiting();

create function app.family_ends_waiting() returns trigger language plpgsql as $$
begin
  update family f set waits_since = null from (select distinct tenant_id, family_id from added) a
  where f.tenant_id = a.tenant_id and f.id = a.family_id and f.waits_since is not null;
  return null;
end $$;
create trigger ends_waiting after insert on session referencing new table as added for each statement execute function app.family_ends_waiting();

-- What a file is looked up by, word by word: the family's name and number, the children's names. The beginning of a word is found by comparison,
-- which the wall lets through to an index; a pattern with a wildcard in front it does not.
create table search_word (
  tenant_id int not null references tenant,
  word text collate "C" not null,
  family_id uuid not null,
  primary key (tenant_id, word, family_id),
  foreign key (tenant_id, family_id) references family on delete cascade
);
create index search_word_family on search_word (tenant_id, family_id, word);
select app.wall('search_word', 'select, insert, delete');

create function app.words_in(named text) returns setof text language sql immutable parallel safe as
  $$ select distinct w from regexp_split_to_table(lower(named), '[^[:alnum:]]+') w where w <> '' $$;

create function app.add_family_words() returns trigger language plpgsql as $$
begin
  insert into search_word (tenant_id, word, family_id) select new.tenant_id, w, new.id from app.words_in(new.name || ' ' || new.reference) w on conflict do nothing;
  return null;
end $$;
create function app.add_child_words() returns trigger language plpgsql as $$
begin
  insert into search_word (tenant_id, word, family_id) select new.tenant_id, w, new.family_id from app.words_in(new.given_name || ' ' || new.family_name) w on conflict do nothing;
  return null;
end $$;

-- A name that changed is found under the old one too: somebody will still ask for it.
create trigger adds_words after insert or update of name, reference on family for each row execute function app.add_family_words();
create trigger adds_words after insert or update of given_name, family_name on child for each row execute function app.add_child_words();

insert into search_word (tenant_id, word, family_id) select f.tenant_id, w, f.id from family f cross join lateral app.words_in(f.name || ' ' || f.reference) w on conflict do nothing;
insert into search_word (tenant_id, word, family_id) select c.tenant_id, w, c.family_id from child c cross join lateral app.words_in(c.given_name || ' ' || c.family_name) w on conflict do nothing;

-- Nobody's question could ever reach this index through the wall.
drop index child_sounds;
