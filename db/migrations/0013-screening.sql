-- What still waits for a decision is found without walking through all that was ever decided.
-- The decision itself is the truth; the database writes the end beside the referral, so that nobody can forget to.
alter table referral add column ended_at timestamptz;
create index referral_waiting on referral (tenant_id, decide_by) where ended_at is null;

create function app.end_referral() returns trigger language plpgsql as $$
begin
  update referral set ended_at = new.at where tenant_id = new.tenant_id and id = new.referral_id and ended_at is null;
  return null;
end $$;

create trigger ends_referral after insert on referral_decision for each row execute function app.end_referral();
create trigger ends_referral after insert on referral_approval for each row when (new.outcome = 'not-approved') execute function app.end_referral();
create index referral_decision_at on referral_decision (tenant_id, at desc);
