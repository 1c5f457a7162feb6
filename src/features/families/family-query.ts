import type { Temporal } from 'temporal-polyfill'
import type { Person } from '../../domain/actor.ts'
import type { FamilyId } from '../../domain/ids.ts'
import type { Work } from '../../platform/work.ts'

export type ListedFamily = {
  readonly id: FamilyId
  readonly reference: string
  readonly name: string
  readonly worker: string | null
  readonly children: readonly string[]
}
export type FamilyPage = { readonly families: readonly ListedFamily[]; readonly next: string | null }

export const familiesOnAPage = 25

/** Who sees which files: the office all of them, a team leader those of their areas, a worker their own. DATA-03, DATA-06 */
export const reachOf = (person: Person): 'all' | 'areas' | 'own' => {
  if (person.roles.includes('manager') || person.roles.includes('coordinator')) return 'all'
  return person.roles.includes('team-leader') ? 'areas' : 'own'
}

/** One page of the files a person may open, by name; words narrow it to a name, a child or a reference. Page first, then join. */
export const familyPage = async (
  work: Work,
  person: Person,
  asked: { readonly words: string; readonly after: string },
): Promise<FamilyPage> => {
  const reach = reachOf(person)
  const [afterName = '', afterId = ''] = asked.after.split('~')
  const pattern = `%${asked.words.replaceAll(/[%_\\]/g, '\\$&')}%`
  const rows = await work.rows<ListedFamily>`
    with found as materialized (
      select f.id, f.reference, f.name from family f
      where f.tenant_id = ${work.tenant}
        and (${afterId} = '' or (f.name, f.id) > (${afterName}, nullif(${afterId}, '')::uuid))
        and (${asked.words} = '' or f.name ilike ${pattern} or f.reference ilike ${pattern} or exists (
          select from child c where c.tenant_id = f.tenant_id and c.family_id = f.id and c.given_name || ' ' || c.family_name ilike ${pattern}))
        and (${reach} = 'all'
          or (${reach} = 'areas' and exists (
            select from account_role r where r.tenant_id = f.tenant_id and r.account_id = ${person.id} and r.role = 'team-leader'
              and (r.area_id is null or f.area_id is null or r.area_id = f.area_id)))
          or exists (
            select from worker w
            where w.tenant_id = f.tenant_id and w.account_id = ${person.id} and (
              exists (select from allocation a where a.tenant_id = w.tenant_id and a.family_id = f.id and a.worker_id = w.id and a.ended_at is null)
              or exists (select from session s left join session_second_worker x on x.tenant_id = s.tenant_id and x.session_id = s.id
                         where s.tenant_id = w.tenant_id and s.family_id = f.id and w.id in (s.worker_id, x.worker_id)
                         and s.released_at is null and s.starts_at > ${work.now.subtract({ hours: 24 * 7 })}))))
      order by f.name, f.id limit ${familiesOnAPage + 1})
    select found.id, found.reference, found.name, w.name as worker,
      array(select c.given_name from child c where c.tenant_id = ${work.tenant} and c.family_id = found.id order by c.born_on) as children
    from found
    left join allocation a on a.tenant_id = ${work.tenant} and a.family_id = found.id and a.ended_at is null
    left join worker w on w.tenant_id = a.tenant_id and w.id = a.worker_id
    order by found.name, found.id`
  const families = rows.slice(0, familiesOnAPage)
  const last = families.at(-1)
  return { families, next: rows.length > familiesOnAPage && last !== undefined ? `${last.name}~${last.id}` : null }
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
  const risk = await work.row<{ at: Temporal.Instant }>`
    select at from risk_assessment where tenant_id = ${tenant} and family_id = ${family} order by version desc limit 1`
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
  return { referral, riskAt: risk?.at ?? null, agreement, nextSession, lastRecord, finalHearingOn: file?.on ?? null }
}
