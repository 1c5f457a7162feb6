-- Staff look a file up by any adult on it and by the number of a record too; who may open the file is decided as before.
create function app.add_party_words() returns trigger language plpgsql as $$
begin
  insert into search_word (tenant_id, word, family_id) select new.tenant_id, w, new.family_id from app.words_in(new.name) w on conflict do nothing;
  return null;
end $$;
create function app.add_record_words() returns trigger language plpgsql as $$
begin
  insert into search_word (tenant_id, word, family_id) select new.tenant_id, w, new.family_id from app.words_in(new.number) w on conflict do nothing;
  return null;
end $$;
create trigger adds_words after insert or update of name on party for each row execute function app.add_party_words();
create trigger adds_words after insert on observation_record for each row execute function app.add_record_words();

insert into search_word (tenant_id, word, family_id) select p.tenant_id, w, p.family_id from party p cross join lateral app.words_in(p.name) w on conflict do nothing;
insert into search_word (tenant_id, word, family_id) select r.tenant_id, w, r.family_id from observation_record r cross join lateral app.words_in(r.number) w on conflict do nothing;
