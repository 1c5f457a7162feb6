import type { Temporal } from 'temporal-polyfill'
import type { Person } from '../../domain/actor.ts'
import type { Work } from '../../platform/work.ts'
import type { Duty } from './duty-query.ts'

const most = 20

/** What waits for a referrer: questions from the service, drafts to finish. */
export const referrerDuties = async (work: Work, person: Person): Promise<Duty[]> => {
  const questions = await work.rows<{ id: string; name: string }>`
    select r.id, f.name from referral_question q
    join referral r on r.tenant_id = q.tenant_id and r.id = q.referral_id join family f on f.tenant_id = r.tenant_id and f.id = r.family_id
    where q.tenant_id = ${work.tenant} and q.answered_at is null and r.referrer_account = ${person.id} order by q.asked_at limit ${most}`
  const drafts = await work.rows<{ id: string; names: string }>`
    select id, child_names as names from referral_draft
    where tenant_id = ${work.tenant} and account_id = ${person.id} and submitted_at is null order by saved_at desc limit ${most}`
  return [
    ...questions.map((row) => ({
      task: `Answer what we asked about the ${row.name} referral`,
      href: `/referrals/${row.id}/answer`,
      why: 'The clock stands still until you answer.',
      due: null,
    })),
    ...drafts.map((row) => ({
      task: row.names === '' ? 'Finish your referral' : `Finish the referral of ${row.names}`,
      href: `/referrals/drafts/${row.id}`,
      why: 'Everything you wrote is saved.',
      due: null,
    })),
  ]
}

export type OwnReferral = {
  readonly id: string
  readonly name: string
  readonly state: 'waits-approval' | 'waits-decision' | 'asked' | 'accepted' | 'refused'
}

export const ownReferrals = (work: Work, person: Person): Promise<OwnReferral[]> => work.rows<OwnReferral>`
  select r.id, f.name, case when d.outcome is not null then d.outcome when r.received_at is null then 'waits-approval'
    when exists (select from referral_question q where q.tenant_id = r.tenant_id and q.referral_id = r.id and q.answered_at is null) then 'asked'
    else 'waits-decision' end as state
  from referral r join family f on f.tenant_id = r.tenant_id and f.id = r.family_id
  left join referral_decision d on d.tenant_id = r.tenant_id and d.referral_id = r.id
  where r.tenant_id = ${work.tenant} and r.referrer_account = ${person.id} order by r.submitted_at desc limit 10`

export type NewRecord = { readonly id: string; readonly number: string; readonly family: string; readonly submittedAt: Temporal.Instant }

/** Sealed records given to this person that they have not opened yet. */
export const unreadRecords = (work: Work, person: Person): Promise<NewRecord[]> => work.rows<NewRecord>`
  select r.id, r.number, f.name as family, r.submitted_at as "submittedAt"
  from record_copy c join party p on p.tenant_id = c.tenant_id and p.id = c.party_id join observation_record r on r.tenant_id = c.tenant_id and r.id = c.record_id
    join family f on f.tenant_id = r.tenant_id and f.id = r.family_id
  where c.tenant_id = ${work.tenant} and p.account_id = ${person.id}
    and not exists (select from audit_entry e where e.tenant_id = c.tenant_id and e.family_id = r.family_id and e.name = 'record.read' and e.about = r.id::text and e.actor_id = ${person.id})
  order by r.submitted_at desc limit ${most}`

/** The names of families, for lines that would otherwise all read alike. */
export const familyNames = async (work: Work, ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const rows = await work.rows<{ id: string; name: string }>`
    select id, name from family where tenant_id = ${work.tenant} and id = any(${ids}::uuid[])`
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** A session as a party may see it: day, times and place, never who else comes or when. RISK-07 */
export type SessionForParty = {
  readonly startsAt: Temporal.Instant
  readonly endsAt: Temporal.Instant
  readonly venue: string
  readonly children: readonly string[]
}

export const sessionsForParty = (work: Work, person: Person): Promise<SessionForParty[]> => work.rows<SessionForParty>`
  with own as materialized (
    select s.id, s.starts_at, s.ends_at, s.venue_id from party p
    join session_person x on x.tenant_id = p.tenant_id and x.person_id = p.id
    join session s on s.tenant_id = x.tenant_id and s.id = x.session_id
    where p.tenant_id = ${work.tenant} and p.account_id = ${person.id} and s.released_at is null and s.ends_at > ${work.now}
    order by s.starts_at limit 4)
  select own.starts_at as "startsAt", own.ends_at as "endsAt", v.name as venue,
    array(select c.given_name from session_person y join child c on c.tenant_id = y.tenant_id and c.id = y.person_id
          where y.tenant_id = ${work.tenant} and y.session_id = own.id and y.is_child order by c.born_on) as children
  from own join venue v on v.tenant_id = ${work.tenant} and v.id = own.venue_id order by own.starts_at`
