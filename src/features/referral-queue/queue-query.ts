import type { Temporal } from 'temporal-polyfill'
import { childrenInWords } from '../../domain/family.ts'
import type { FamilyId, ReferralId } from '../../domain/ids.ts'
import type { OfferClass } from '../../domain/offer-class.ts'
import type { SessionKind } from '../../domain/session-kind.ts'
import { ageOn } from '../../domain/words-for-time.ts'
import type { GivenOrder } from '../../domain/waiting.ts'
import { endOfDay, today } from '../../domain/civil-time.ts'
import type { Work } from '../../platform/work.ts'
import type { AreasSeen } from './areas-query.ts'

export type Tab = 'waiting' | 'team-manager' | 'decided'
export const queuePage = 50

export type QueueRow = {
  readonly id: ReferralId
  readonly familyId: FamilyId
  readonly reference: string
  readonly from: string | null
  readonly area: string | null
  readonly kindAsked: SessionKind
  readonly isUrgent: boolean
  readonly inProceedings: boolean
  readonly submittedAt: Temporal.Instant
  readonly receivedAt: Temporal.Instant | null
  readonly decideBy: Temporal.Instant | null
  readonly stoppedSince: Temporal.Instant | null
  readonly outcome: 'accepted' | 'refused' | null
  readonly decidedAt: Temporal.Instant | null
  readonly hasCall: boolean
  readonly offerClass: OfferClass | null
  readonly takenBy: string | null
}
export type Queued = QueueRow & { readonly children: string }

export type Only = 'mine' | 'late' | 'urgent' | 'court'
type Asked = {
  readonly areas: AreasSeen
  readonly tab: Tab
  readonly only: Only | null
  readonly order: GivenOrder
  readonly pageNumber: number
}

/** One page of one list, and one row more to know whether there is another page. */
export const referralsQueued = async (work: Work, { areas, tab, only, order, pageNumber }: Asked): Promise<readonly Queued[]> => {
  const ids =
    tab === 'decided'
      ? await decidedIds(work, areas, pageNumber)
      : await waitingIds(work, {
          areas,
          isReceived: tab === 'waiting',
          only,
          order,
          from: (pageNumber - 1) * queuePage,
          most: queuePage + 1,
        })
  return await rowsFor(work, ids)
}

type Waiting = {
  readonly areas: AreasSeen
  readonly isReceived: boolean
  readonly only: Only | null
  readonly order: GivenOrder
  readonly from: number
  readonly most: number
}

/**
 * What is late or due today comes first and what lies with the referrer last, for its clock stands. Between them the service's own order:
 * core offer before exceptional and court cases first within it, or what is due first, court cases first among equals. REF-07, REF-09
 */
export const waitingIds = async (work: Work, { areas, isReceived, only, order, from, most }: Waiting): Promise<readonly string[]> => {
  const byClass = order === 'core-offer-court-first'
  const me = only === 'mine' ? work.actor.id : null
  const rows = await work.rows<{ id: string }>`
    select r.id from referral r join family f on f.tenant_id = r.tenant_id and f.id = r.family_id
    left join lateral (select k.class from referral_class k where k.tenant_id = ${work.tenant} and k.referral_id = r.id
                       order by k.at desc, k.id desc limit 1) k on ${byClass}
    left join lateral (select t.taken_by from referral_taking t where t.tenant_id = ${work.tenant} and t.referral_id = r.id
                       order by t.at desc, t.id desc limit 1) t on ${only === 'mine'}
    where r.tenant_id = ${work.tenant} and r.ended_at is null and (r.received_at is not null) = ${isReceived}
      and (${areas === 'all'} or f.area_id is null or f.area_id = any(${areas === 'all' ? [] : areas}::uuid[]))
      and (${only !== 'mine'} or t.taken_by = ${me}::uuid) and (${only !== 'urgent'} or r.is_urgent)
      and (${only !== 'court'} or r.in_proceedings) and (${only !== 'late'} or r.decide_by < ${work.now})
    order by exists (select from referral_question q where q.tenant_id = r.tenant_id and q.referral_id = r.id and q.answered_at is null),
             coalesce(r.decide_by <= ${endOfDay(today(work.now))}, false) desc,
             case when ${byClass} then case k.class when 'core-offer' then 0 when 'exceptional' then 2 else 1 end end,
             case when ${byClass} then not r.in_proceedings end,
             r.decide_by nulls last, r.in_proceedings desc, r.submitted_at, r.id
    limit ${most} offset ${from}`
  return rows.map(({ id }) => id)
}

const decidedIds = async (work: Work, areas: AreasSeen, pageNumber: number): Promise<readonly string[]> => {
  const rows = await work.rows<{ id: string }>`
    select d.referral_id as id from referral_decision d
    join referral r on r.tenant_id = d.tenant_id and r.id = d.referral_id
    join family f on f.tenant_id = r.tenant_id and f.id = r.family_id
    where d.tenant_id = ${work.tenant} and (${areas === 'all'} or f.area_id is null or f.area_id = any(${areas === 'all' ? [] : areas}::uuid[]))
    order by d.at desc, d.referral_id limit ${queuePage + 1} offset ${(pageNumber - 1) * queuePage}`
  return rows.map(({ id }) => id)
}

/** The page is chosen first and joined after, so that a long list costs what one page costs. */
export const rowsFor = async (work: Work, ids: readonly string[]): Promise<readonly Queued[]> => {
  if (ids.length === 0) return []
  const rows = await work.rows<QueueRow>`
    select r.id, r.family_id as "familyId", r.reference, coalesce(a.name, o.name) as "from", x.name as area, r.kind_asked as "kindAsked",
           r.is_urgent as "isUrgent", r.in_proceedings as "inProceedings", r.submitted_at as "submittedAt", r.received_at as "receivedAt",
           r.decide_by as "decideBy", d.outcome, d.at as "decidedAt",
           exists (select from referral_call c where c.tenant_id = r.tenant_id and c.referral_id = r.id) as "hasCall",
           (select k.class from referral_class k where k.tenant_id = r.tenant_id and k.referral_id = r.id order by k.at desc, k.id desc limit 1) as "offerClass",
           (select t.taken_by_name from referral_taking t where t.tenant_id = r.tenant_id and t.referral_id = r.id
            order by t.at desc, t.id desc limit 1) as "takenBy",
           (select q.asked_at from referral_question q where q.tenant_id = r.tenant_id and q.referral_id = r.id and q.answered_at is null limit 1) as "stoppedSince"
    from referral r
    join family f on f.tenant_id = r.tenant_id and f.id = r.family_id
    left join area x on x.tenant_id = f.tenant_id and x.id = f.area_id
    left join account a on a.tenant_id = r.tenant_id and a.id = r.referrer_account
    left join organisation o on o.tenant_id = r.tenant_id and o.id = r.organisation_id
    left join referral_decision d on d.tenant_id = r.tenant_id and d.referral_id = r.id
    where r.tenant_id = ${work.tenant} and r.id = any(${ids}::uuid[]) order by array_position(${ids}::uuid[], r.id)`
  const names = await childrenNamed(
    work,
    rows.map(({ familyId }) => familyId),
  )
  return rows.map((row) => ({ ...row, children: names.get(row.familyId) ?? row.reference }))
}

type Child = { readonly familyId: string; readonly givenName: string; readonly familyName: string; readonly bornOn: Temporal.PlainDate }

const childrenNamed = async (work: Work, families: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const children = await work.rows<Child>`
    select family_id as "familyId", given_name as "givenName", family_name as "familyName", born_on as "bornOn" from child
    where tenant_id = ${work.tenant} and family_id = any(${families}::uuid[]) order by born_on, given_name`
  const aged = children.map((child) => ({ ...child, age: ageOn(child.bornOn, today(work.now)) }))
  return new Map([...Map.groupBy(aged, ({ familyId }) => familyId)].map(([family, own]) => [family, childrenInWords(own)]))
}

/** The figures of each area by itself. DATA-06 */
export type AreaFigures = {
  readonly id: string | null
  readonly name: string
  readonly waiting: number
  readonly late: number
  readonly awaiting: number
}

export const areaFigures = (work: Work, areas: AreasSeen): Promise<AreaFigures[]> => work.rows<AreaFigures>`
  select f.area_id as id, coalesce(x.name, 'No area') as name, count(*) filter (where r.received_at is not null) as waiting,
         count(*) filter (where r.decide_by < ${work.now} and not exists (
           select from referral_question q where q.tenant_id = r.tenant_id and q.referral_id = r.id and q.answered_at is null)) as late,
         count(*) filter (where r.received_at is null) as awaiting
  from referral r join family f on f.tenant_id = r.tenant_id and f.id = r.family_id
  left join area x on x.tenant_id = f.tenant_id and x.id = f.area_id
  where r.tenant_id = ${work.tenant} and r.ended_at is null
    and (${areas === 'all'} or f.area_id is null or f.area_id = any(${areas === 'all' ? [] : areas}::uuid[]))
  group by f.area_id, x.name order by x.name`
