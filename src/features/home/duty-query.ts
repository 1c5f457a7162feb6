import type { Temporal } from 'temporal-polyfill'
import type { Person } from '../../domain/actor.ts'
import type { FamilyId } from '../../domain/ids.ts'
import { isDecider } from '../../domain/screening.ts'
import type { Policy } from '../../policies/policy.ts'
import type { Work } from '../../platform/work.ts'
import { closureStandsInTheWay } from '../closures/door.ts'
import { filesClosedTo } from '../families/door.ts'
import { mayArrangeSessions } from '../first-session/door.ts'
import { policyInForce } from '../policy/door.ts'

/** One thing that waits for this person. */
export type Duty = { readonly task: string; readonly href: string; readonly why: string; readonly due: Temporal.Instant | null }

const most = 20

/** A team leader is asked only about their own areas; the office about all. DATA-06 */
const leadsOnly = (person: Person): boolean => !person.roles.includes('manager') && !person.roles.includes('coordinator')

const mine = (work: Work, person: Person) => ({ tenant: work.tenant, all: !leadsOnly(person), me: person.id })

type Step = {
  readonly id: FamilyId
  readonly name: string
  readonly step: 'worker' | 'risk' | 'agreement' | 'plan' | 'offer' | 'sign' | 'book'
}

const stepWords = {
  risk: {
    task: (name: string) => `Assess the risks for the ${name} family`,
    path: 'risk',
    why: 'The referral was accepted. Nothing starts before the risks are assessed.',
  },
  worker: { task: (name: string) => `Allocate a worker to the ${name} family`, path: 'worker', why: 'The risks are assessed.' },
  agreement: {
    task: (name: string) => `Draft the agreement for the ${name} family`,
    path: 'agreement',
    why: 'It is drafted from the referral and the risk assessment.',
  },
  plan: {
    task: (name: string) => `Write the children’s plans for the ${name} family`,
    path: 'plans',
    why: 'The agreement is given out after that.',
  },
  offer: { task: (name: string) => `Give out the ${name} agreement to sign`, path: 'agreement', why: 'It is still a draft.' },
  sign: { task: (name: string) => `Collect the signatures for the ${name} family`, path: 'agreement', why: 'Somebody has not signed yet.' },
  book: { task: (name: string) => `Book sessions for the ${name} family`, path: 'sessions/new', why: 'Everybody has signed.' },
} as const satisfies Record<Step['step'], { readonly task: (name: string) => string; readonly path: string; readonly why: string }>

type Taking = Pick<Step, 'id' | 'step'> & { readonly policy: Policy }

/** Nobody is asked for what another is named for: who chooses the worker, who books, and that a closed file goes no further. PRE-05, PRE-06, REF-14 */
const mayTake = async (work: Work, { roles }: Person, { id, step, policy }: Taking): Promise<boolean> => {
  if ((await closureStandsInTheWay(work, id)) !== null) return false
  if (step === 'worker') return isDecider(policy.preparation.allocatedBy, { roles, leadsArea: true })
  return step !== 'book' || (await mayArrangeSessions(work, id, policy)).ok
}

/** The next step of each family that is not yet having sessions: for leaders all of theirs, for a worker those allocated to them. */
export const nextSteps = async (work: Work, person: Person): Promise<Duty[]> => {
  const { tenant, all, me } = mine(work, person)
  const policy = await policyInForce(work)
  const closed = await filesClosedTo(work, person)
  const rows = await work.rows<Step>`
    with waiting as materialized (
      select f.id, f.name from family f
      where f.tenant_id = ${tenant} and f.waits_since is not null and f.id <> all(${closed}::uuid[])
        and not exists (select from family_join j where j.tenant_id = f.tenant_id and j.joined_family = f.id
                          and not exists (select from family_parting p where p.tenant_id = j.tenant_id and p.join_id = j.id))
        and (${all}
          or exists (select from account_role x where x.tenant_id = f.tenant_id and x.account_id = ${me} and x.role = 'team-leader'
                     and (x.area_id is null or f.area_id is null or x.area_id = f.area_id))
          or exists (select from allocation l join worker w on w.tenant_id = l.tenant_id and w.id = l.worker_id
                     where l.tenant_id = f.tenant_id and l.family_id = f.id and l.ended_at is null and w.account_id = ${me}))
      order by f.waits_since limit ${most})
    select w.id, w.name, case
      when not exists (select from risk_assessment x where x.tenant_id = ${tenant} and x.family_id = w.id) then 'risk'
      when not exists (select from allocation x where x.tenant_id = ${tenant} and x.family_id = w.id and x.ended_at is null) then 'worker'
      when a.id is null then 'agreement'
      when ${policy.agreement.planForEachChild} and not exists (select from agreement_offer o where o.tenant_id = ${tenant} and o.agreement_id = a.id)
        and exists (select from child c where c.tenant_id = ${tenant} and c.family_id = w.id
                    and not exists (select from child_plan p where p.tenant_id = c.tenant_id and p.child_id = c.id)) then 'plan'
      when not exists (select from agreement_offer o where o.tenant_id = ${tenant} and o.agreement_id = a.id) then 'offer'
      when exists (select from agreement_signatory s where s.tenant_id = ${tenant} and s.agreement_id = a.id
                   and not exists (select from agreement_signature x where x.tenant_id = s.tenant_id and x.signatory_id = s.id)) then 'sign'
      else 'book' end as step
    from waiting w
    left join lateral (select a.id from agreement a where a.tenant_id = ${tenant} and a.family_id = w.id order by a.version desc limit 1) a on true`
  const theirs: Step[] = []
  for (const row of rows) if (await mayTake(work, person, { ...row, policy })) theirs.push(row)
  return theirs.map(({ id, name, step }) => ({
    task: stepWords[step].task(name),
    href: `/families/${id}/${stepWords[step].path}`,
    why: stepWords[step].why,
    due: null,
  }))
}

export const approvalsDue = async (work: Work, person: Person): Promise<Duty[]> => {
  const rows = await work.rows<{ id: string; name: string; by: string }>`
    select r.id, f.name, a.name as by from referral r
    join account a on a.tenant_id = r.tenant_id and a.id = r.referrer_account
    join family f on f.tenant_id = r.tenant_id and f.id = r.family_id
    where r.tenant_id = ${work.tenant} and r.received_at is null and a.organisation_id = ${person.organisationId} and a.team = ${person.team}
      and not exists (select from referral_approval x where x.tenant_id = r.tenant_id and x.referral_id = r.id)
    order by r.submitted_at limit ${most}`
  return rows.map((row) => ({
    task: `Approve the ${row.name} referral`,
    href: `/referrals/${row.id}/approval`,
    why: `${row.by} has sent it in. The clock starts when you approve it.`,
    due: null,
  }))
}
