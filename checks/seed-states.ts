import type { TenantId } from '../src/domain/ids.ts'
import { theHouse } from '../src/domain/actor.ts'
import type { Policy } from '../src/policies/policy.ts'
import type { Database } from '../src/platform/transaction.ts'
import type { Work } from '../src/platform/work.ts'
import type { Count, State } from './seed-state.ts'
import { statesOfAgreeing } from './seed-states-agreeing.ts'
import { statesOfFiles, statesOfReferring } from './seed-states-preparing.ts'

const areRecordsWritten = ({ record }: Policy): boolean => record.observedKinds !== null
const isApproved = ({ referral }: Policy): boolean => referral.teamManagerApproves
const goToLegal = ({ record }: Policy): boolean => record.copiesTo?.includes('legal') === true

/** Every state that a newcomer should find in an example service, and where it can be found at all. */
export const statesToFind: Readonly<Record<string, State>> = {
  ...statesOfReferring,
  ...statesOfAgreeing,
  ...statesOfFiles,
  'a draft half filled in': {
    found: (w) => w.row`select count(*)::int as n from referral_draft where tenant_id = ${w.tenant} and submitted_at is null`,
  },
  'a referral that waits for its team manager': {
    where: isApproved,
    found: (w) =>
      w.row`select count(*)::int as n from referral r where r.tenant_id = ${w.tenant} and r.received_at is null and r.ended_at is null`,
  },
  'a referral that a team manager did not approve': {
    where: isApproved,
    found: (w) => w.row`select count(*)::int as n from referral_approval where tenant_id = ${w.tenant} and outcome = 'not-approved'`,
  },
  'a referral received within the last two days': {
    found: (w) =>
      w.row`select count(*)::int as n from referral where tenant_id = ${w.tenant} and ended_at is null and received_at > ${w.now.subtract({ hours: 48 })}`,
  },
  'a referral to be decided within a week': {
    where: ({ decision }) => decision.within !== null,
    found: (w) =>
      w.row`select count(*)::int as n from referral where tenant_id = ${w.tenant} and ended_at is null and decide_by between ${w.now} and ${w.now.add({ hours: 168 })}`,
  },
  'a referral whose decision is late': {
    where: ({ decision }) => decision.within !== null,
    found: (w) =>
      w.row`select count(*)::int as n from referral where tenant_id = ${w.tenant} and ended_at is null and decide_by < ${w.now}`,
  },
  'a question to a referrer': {
    found: (w) => w.row`select count(*)::int as n from referral_question where tenant_id = ${w.tenant} and answered_at is null`,
  },
  'an answer from a referrer': {
    found: (w) => w.row`select count(*)::int as n from referral_question where tenant_id = ${w.tenant} and answered_at is not null`,
  },
  'a refused referral': {
    found: (w) => w.row`select count(*)::int as n from referral_decision where tenant_id = ${w.tenant} and outcome = 'refused'`,
  },
  'a family accepted and not assessed': {
    found: (w) => w.row`
      select count(*)::int as n from referral r join referral_decision d on d.tenant_id = r.tenant_id and d.referral_id = r.id and d.outcome = 'accepted'
      where r.tenant_id = ${w.tenant} and not exists (select from risk_assessment a where a.tenant_id = r.tenant_id and a.family_id = r.family_id)`,
  },
  'a family assessed and without a worker': {
    found: (w) => w.row`
      select count(*)::int as n from risk_assessment a
      where a.tenant_id = ${w.tenant} and not exists (select from allocation x where x.tenant_id = a.tenant_id and x.family_id = a.family_id)`,
  },
  'a family with a worker and no agreement': {
    found: (w) => w.row`
      select count(*)::int as n from allocation a
      where a.tenant_id = ${w.tenant} and not exists (select from agreement g where g.tenant_id = a.tenant_id and g.family_id = a.family_id)`,
  },
  'an agreement that is only drafted': {
    found: (w) => w.row`
      select count(*)::int as n from agreement a
      where a.tenant_id = ${w.tenant} and not exists (select from agreement_offer o where o.tenant_id = a.tenant_id and o.agreement_id = a.id)`,
  },
  'an agreement given out and signed by nobody': { found: (w) => signed(w, 'none') },
  'an agreement signed by some': { found: (w) => signed(w, 'some') },
  'an agreement signed by all': { found: (w) => signed(w, 'all') },
  ...Object.fromEntries(
    (['tablet', 'link', 'paper'] as const).map((way) => [
      `a signature by ${way}`,
      {
        found: (w: Work): Count => w.row`select count(*)::int as n from agreement_signature where tenant_id = ${w.tenant} and way = ${way}`,
      },
    ]),
  ),
  'a session later today': {
    found: (w) =>
      w.row`select count(*)::int as n from session where tenant_id = ${w.tenant} and released_at is null and starts_at between ${w.now} and ${w.now.add({ hours: 4 })}`,
  },
  'a child in the building before the session begins': {
    found: (w) => w.row`
      select count(*)::int as n from arrival a where a.tenant_id = ${w.tenant} and a.person_kind = 'child' and a.left_at is null
        and not exists (select from session_start b where b.tenant_id = a.tenant_id and b.session_id = a.session_id)`,
  },
  'a session under way': {
    found: (w) => w.row`
      select count(*)::int as n from session_start b where b.tenant_id = ${w.tenant}
        and not exists (select from session_end e where e.tenant_id = b.tenant_id and e.session_id = b.session_id)`,
  },
  'a session next week': {
    found: (w) => w.row`select count(*)::int as n from session where tenant_id = ${w.tenant} and starts_at > ${w.now.add({ hours: 120 })}`,
  },
  'a record that is owed': {
    where: areRecordsWritten,
    found: (w) => w.row`select count(*)::int as n from record_due where tenant_id = ${w.tenant} and due_at >= ${w.now}`,
  },
  'a record that is late': {
    where: areRecordsWritten,
    found: (w) => w.row`select count(*)::int as n from record_due where tenant_id = ${w.tenant} and due_at < ${w.now}`,
  },
  'a cancelled session': { found: (w) => w.row`select count(*)::int as n from session_cancellation where tenant_id = ${w.tenant}` },
  ...Object.fromEntries(
    (['as-planned', 'abandoned', 'did-not-happen'] as const).map((how) => [
      `a session that ended: ${how}`,
      { found: (w: Work): Count => w.row`select count(*)::int as n from session_end where tenant_id = ${w.tenant} and how = ${how}` },
    ]),
  ),
  'a sealed record': {
    where: areRecordsWritten,
    found: (w) => w.row`select count(*)::int as n from observation_record where tenant_id = ${w.tenant}`,
  },
  'an addition beside a record': {
    where: areRecordsWritten,
    found: (w) => w.row`select count(*)::int as n from record_addition where tenant_id = ${w.tenant}`,
  },
  'a copy that was read': { where: areRecordsWritten, found: (w) => copies(w, true) },
  'a copy that nobody has read': { where: areRecordsWritten, found: (w) => copies(w, false) },
  'a copy for legal services': {
    where: goToLegal,
    found: (w) => w.row`select count(*)::int as n from record_copy where tenant_id = ${w.tenant} and audience = 'legal'`,
  },
  'people who must not meet': { found: (w) => w.row`select count(*)::int as n from must_not_meet where tenant_id = ${w.tenant}` },
  'a confidential address': {
    found: (w) =>
      w.row`select count(*)::int as n from protected_fact where tenant_id = ${w.tenant} and kind = 'address' and is_confidential`,
  },
  'a letter that did not go': {
    found: (w) => w.row`select count(*)::int as n from letter_failure where tenant_id = ${w.tenant} and is_last`,
  },
  'emergency access to look at': {
    found: (w) => w.row`select count(*)::int as n from emergency_access where tenant_id = ${w.tenant} and reviewed_at is null`,
  },
  'a check that runs out soon': {
    found: (w) =>
      w.row`select count(*)::int as n from worker_check where tenant_id = ${w.tenant} and expires_on between ${w.now}::timestamptz::date and ${w.now.add({ hours: 1440 })}::timestamptz::date`,
  },
  'a check that has run out': {
    found: (w) =>
      w.row`select count(*)::int as n from worker_check where tenant_id = ${w.tenant} and expires_on < ${w.now}::timestamptz::date`,
  },
  'a value of the policy that was changed': {
    found: (w) =>
      w.row`select count(*)::int as n from policy_change where tenant_id = ${w.tenant} and reason <> '' and by_account is not null`,
  },
}

const signed = (w: Work, how: 'none' | 'some' | 'all'): Count => w.row`
  select count(*)::int as n from (
    select count(*) as asked, count(x.signatory_id) as given from agreement_signatory s
    left join agreement_signature x on x.tenant_id = s.tenant_id and x.signatory_id = s.id
    where s.tenant_id = ${w.tenant} group by s.agreement_id) v
  where case ${how}::text when 'none' then given = 0 when 'all' then given = asked else given between 1 and asked - 1 end`

const copies = (w: Work, isRead: boolean): Count => w.row`
  select count(*)::int as n from record_copy_holder h
  where h.tenant_id = ${w.tenant} and h.account_id is not null and ${isRead} = exists (
    select from audit_entry e where e.tenant_id = h.tenant_id and e.name = 'record.read' and e.about = h.record_id::text and e.actor_id = h.account_id::text)`

/** The states that this service should show and does not. */
export const missingStates = (database: Database, tenant: TenantId, policy: Policy, states = statesToFind): Promise<readonly string[]> =>
  database.inTransaction(tenant, theHouse, async (work) => {
    const missing: string[] = []
    for (const [name, { found, where }] of Object.entries(states)) {
      if (where?.(policy) === false) continue
      if (((await found(work))?.n ?? 0) === 0) missing.push(name)
    }
    return missing
  })
