import type { Temporal } from 'temporal-polyfill'
import type { Person } from '../../domain/actor.ts'
import type { FamilyId } from '../../domain/ids.ts'
import type { Work } from '../../platform/work.ts'

/** Who sees which files: the office all of them, a team leader those of their areas, a worker their own. DATA-03, DATA-06 */
export const reachOf = (person: Person): 'all' | 'areas' | 'own' => {
  if (person.roles.includes('manager') || person.roles.includes('coordinator')) return 'all'
  return person.roles.includes('team-leader') ? 'areas' : 'own'
}

export type FileEvent = { readonly id: string; readonly at: Temporal.Instant; readonly name: string; readonly by: string }

const readings = [
  'family.read',
  'referral.read',
  'risk.read',
  'agreement.read',
  'record.read',
  'file.read',
  'family.protected-shown',
  'family.log-read',
  'paper.read',
  'document.read',
  'plan.read',
  'apart.read',
  'own-form.read',
]

/** What only accompanies another event: on the overview it would crowd out what happened. */
const asides = ['letter.written', 'letter.sent', 'file.stored', 'record.given']

/** What was done on a file, newest first; `reads` asks for who looked instead. `before` is the last id of the page above. */
export const eventsOf = (
  work: Work,
  family: FamilyId,
  asked: { readonly reads: boolean; readonly before: Temporal.Instant | null; readonly most: number; readonly isShort?: boolean },
): Promise<FileEvent[]> => work.rows<FileEvent>`
  select id, at, name, actor_name as by from audit_entry
  where tenant_id = ${work.tenant} and family_id = ${family} and (name = any(${readings}::text[])) = ${asked.reads}
    and not (${asked.isShort === true} and name = any(${asides}::text[]))
    and at < coalesce(${asked.before}::timestamptz, 'infinity')
  order by at desc, id desc limit ${asked.most}`

export type Standing = {
  readonly referral: { readonly id: string; readonly outcome: string | null; readonly awaitsApproval: boolean } | null
  readonly riskAt: Temporal.Instant | null
  /** Something happened since that asks for a fresh assessment. RISK-04 */
  readonly isRiskAskedAnew: boolean
  readonly agreement: {
    readonly version: number
    readonly isOffered: boolean
    readonly signed: number
    readonly signatories: number
  } | null
  readonly nextSession: {
    readonly id: string
    readonly startsAt: Temporal.Instant
    readonly endsAt: Temporal.Instant
    readonly place: string
  } | null
  readonly lastRecord: { readonly id: string; readonly number: string; readonly submittedAt: Temporal.Instant } | null
  readonly finalHearingOn: Temporal.PlainDate | null
}

/** Where a family stands, each part by one indexed look-up. */
export const standingOf = async (work: Work, family: FamilyId): Promise<Standing> => {
  const { tenant } = work
  const referral = await work.row<NonNullable<Standing['referral']>>`
    select r.id, d.outcome, r.received_at is null as "awaitsApproval" from referral r
    left join referral_decision d on d.tenant_id = r.tenant_id and d.referral_id = r.id
    where r.tenant_id = ${tenant} and r.family_id = ${family} order by r.submitted_at desc limit 1`
  const risk = await work.row<{ at: Temporal.Instant; isAskedAnew: boolean }>`
    select a.at, exists (select from risk_asked q where q.tenant_id = a.tenant_id and q.family_id = a.family_id and q.after_version >= a.version) as "isAskedAnew"
    from risk_assessment a where a.tenant_id = ${tenant} and a.family_id = ${family} order by a.version desc limit 1`
  const agreement = await work.row<NonNullable<Standing['agreement']>>`
    select a.version, o.agreement_id is not null as "isOffered",
      (select count(*) from agreement_signature x where x.tenant_id = a.tenant_id and x.agreement_id = a.id) as signed,
      (select count(*) from agreement_signatory x where x.tenant_id = a.tenant_id and x.agreement_id = a.id) as signatories
    from agreement a left join agreement_offer o on o.tenant_id = a.tenant_id and o.agreement_id = a.id
    where a.tenant_id = ${tenant} and a.family_id = ${family} order by a.version desc limit 1`
  const nextSession = await work.row<NonNullable<Standing['nextSession']>>`
    select s.id, s.starts_at as "startsAt", s.ends_at as "endsAt", v.name || ', ' || r.name as place from session s
    join venue v on v.tenant_id = s.tenant_id and v.id = s.venue_id join room r on r.tenant_id = s.tenant_id and r.id = s.room_id
    where s.tenant_id = ${tenant} and s.family_id = ${family} and s.released_at is null and s.starts_at > ${work.now} order by s.starts_at limit 1`
  const lastRecord = await work.row<NonNullable<Standing['lastRecord']>>`
    select id, number, submitted_at as "submittedAt" from observation_record
    where tenant_id = ${tenant} and family_id = ${family} order by submitted_at desc limit 1`
  const file = await work.row<{
    on: Temporal.PlainDate | null
  }>`select final_hearing_on as "on" from family where tenant_id = ${tenant} and id = ${family}`
  return {
    referral,
    riskAt: risk?.at ?? null,
    isRiskAskedAnew: risk?.isAskedAnew ?? false,
    agreement,
    nextSession,
    lastRecord,
    finalHearingOn: file?.on ?? null,
  }
}
