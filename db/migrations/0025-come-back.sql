-- Whoever leaves may come back the same day: each stay is a row of its own, and nobody is in twice at once. DAY-05
alter table arrival drop constraint arrival_tenant_id_session_id_person_id_key;
create unique index arrival_in_once on arrival (tenant_id, session_id, person_id) where left_at is null;
