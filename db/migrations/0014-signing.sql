-- Signing holds in the database too: one text for each signature, links used once, copies made once, nothing taken back. AGR-03, AGR-04
-- The ways are checked by the trigger below, which also knows a person's own sign-in.
alter table agreement_signature drop constraint agreement_signature_way_check;
-- The day that stands on the paper; every other way is signed at the moment it is recorded.
alter table agreement_signature add column signed_on date;

-- The very file that every signatory was given.
create table agreement_copy (
  tenant_id int not null references tenant,
  agreement_id uuid not null,
  file_id uuid not null,
  seal text not null,
  made_at timestamptz not null,
  primary key (tenant_id, agreement_id),
  foreign key (tenant_id, agreement_id) references agreement,
  foreign key (tenant_id, file_id) references stored_file
);
select app.wall('agreement_copy', 'select, insert');
select app.only_added('agreement_copy');
select app.only_added('agreement_signatory');

-- A signature stands under the text that was given out, by one of its own signatories, and never under a version that has passed.
create function app.keep_signature_true() returns trigger language plpgsql as $$
begin
  if new.way not in ('tablet', 'link', 'paper', 'account') then
    raise exception 'there is no such way to sign' using errcode = '23514';
  end if;
  if not exists (
    select from agreement_signatory s
    join agreement_offer o on o.tenant_id = s.tenant_id and o.agreement_id = s.agreement_id
    where s.tenant_id = new.tenant_id and s.id = new.signatory_id and s.agreement_id = new.agreement_id and o.document_hash = new.document_hash) then
    raise exception 'this signature does not belong to the text that was given out' using errcode = '23514';
  end if;
  if exists (
    select from agreement mine
    join agreement newer on newer.tenant_id = mine.tenant_id and newer.family_id = mine.family_id and newer.version > mine.version
    join agreement_offer o on o.tenant_id = newer.tenant_id and o.agreement_id = newer.id
    where mine.tenant_id = new.tenant_id and mine.id = new.agreement_id) then
    raise exception 'a newer version of this agreement was given out' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger signature_true before insert on agreement_signature for each row execute function app.keep_signature_true();

-- An offered text goes only with the example service it belongs to.
create function app.keep_offered_row() returns trigger language plpgsql as $$
begin
  if exists (select from agreement_offer o where o.tenant_id = old.tenant_id and o.agreement_id = old.id)
    and not exists (select from tenant t where t.tenant_id = old.tenant_id and t.is_example) then
    raise exception 'an agreement offered for signing is kept' using errcode = '42501';
  end if;
  return old;
end $$;
create trigger keep_offered_row before delete on agreement for each row execute function app.keep_offered_row();
create trigger never_truncated before truncate on agreement for each statement execute function app.refuse_change();

-- A link changes once in its life: when it is used or given up.
create function app.use_signing_link_once() returns trigger language plpgsql as $$
begin
  if old.used_at is not null or new.used_at is null
    or (old.tenant_id, old.token_hash, old.signatory_id, old.document_hash, old.created_at, old.expires_at)
      is distinct from (new.tenant_id, new.token_hash, new.signatory_id, new.document_hash, new.created_at, new.expires_at) then
    raise exception 'a signing link is used once and never changed' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger used_once before update on signing_link for each row execute function app.use_signing_link_once();
