import type { Temporal } from 'temporal-polyfill'
import { today } from '../../domain/civil-time.ts'
import { childrenInWords } from '../../domain/family.ts'
import type { FamilyId } from '../../domain/ids.ts'
import type { OfferClass } from '../../domain/offer-class.ts'
import { type GivenOrder, inOrder, type WaitsFor, waitsFor, whyHere } from '../../domain/waiting.ts'
import { ageOn } from '../../domain/words-for-time.ts'
import type { Work } from '../../platform/work.ts'
import { policyInForce } from '../policy/door.ts'

type Row = {
  readonly id: FamilyId
  readonly reference: string
  readonly area: string | null
  readonly since: Temporal.Instant
  readonly receivedAt: Temporal.Instant
  readonly inProceedings: boolean
  readonly offerClass: OfferClass | null
  readonly endsOn: Temporal.PlainDate | null
  readonly reviewOn: Temporal.PlainDate | null
  readonly isTalkedTo: boolean
  readonly isAssessed: boolean
  readonly hasWorker: boolean
  readonly isSigned: boolean
}
export type WaitingFamily = Omit<Row, 'isTalkedTo' | 'isAssessed' | 'hasWorker' | 'isSigned'> & {
  readonly children: string
  readonly waitsFor: WaitsFor
  readonly why: string
}

export const mostWaiting = 200

/** Everybody who was accepted and waits, in the service's own order, each with the reason for its place. REF-09 */
export const waitingFamilies = async (work: Work, areas: 'all' | readonly string[]): Promise<readonly WaitingFamily[]> => {
  const { referral } = await policyInForce(work)
  const order: GivenOrder = referral.order
  const rows = await waitingRows(work, areas)
  const names = await childrenNamed(
    work,
    rows.map(({ id }) => id),
  )
  return inOrder(rows, order).map(({ isTalkedTo, isAssessed, hasWorker, isSigned, ...row }) => ({
    ...row,
    children: names.get(row.id) ?? row.reference,
    waitsFor: waitsFor({
      'follow-up': isTalkedTo || !referral.followUpBeforeAllocation,
      risk: isAssessed,
      worker: hasWorker,
      agreement: isSigned,
    }),
    why: whyHere(row, order),
  }))
}

const waitingRows = (work: Work, areas: 'all' | readonly string[]): Promise<Row[]> => work.rows<Row>`
  with waiting as materialized (
    select f.id, f.reference, f.area_id, f.waits_since from family f
    where f.tenant_id = ${work.tenant} and f.waits_since is not null
      and (${areas === 'all'} or f.area_id is null or f.area_id = any(${areas === 'all' ? [] : areas}::uuid[]))
    order by f.waits_since limit ${mostWaiting})
  select w.id, w.reference, x.name as area, w.waits_since as since, coalesce(r.received_at, w.waits_since) as "receivedAt",
         coalesce(r.in_proceedings, false) as "inProceedings", c.class as "offerClass", c.ends_on as "endsOn", c.review_on as "reviewOn",
         exists (select from referral_follow_up u where u.tenant_id = ${work.tenant} and u.referral_id = r.id) as "isTalkedTo",
         exists (select from risk_assessment k where k.tenant_id = ${work.tenant} and k.family_id = w.id) as "isAssessed",
         exists (select from allocation l where l.tenant_id = ${work.tenant} and l.family_id = w.id and l.ended_at is null) as "hasWorker",
         coalesce(a.signed, false) as "isSigned"
  from waiting w
  left join area x on x.tenant_id = ${work.tenant} and x.id = w.area_id
  left join lateral (
    select r.id, r.received_at, r.in_proceedings from referral r join referral_decision d on d.tenant_id = r.tenant_id and d.referral_id = r.id
    where r.tenant_id = ${work.tenant} and r.family_id = w.id and d.outcome = 'accepted' order by d.at desc, r.id desc limit 1) r on true
  left join lateral (
    select c.class, c.ends_on, c.review_on from referral_class c
    where c.tenant_id = ${work.tenant} and c.referral_id = r.id order by c.at desc, c.id desc limit 1) c on true
  left join lateral (
    select exists (select from agreement_offer o where o.tenant_id = ${work.tenant} and o.agreement_id = g.id)
       and not exists (select from agreement_signatory s where s.tenant_id = ${work.tenant} and s.agreement_id = g.id
           and not exists (select from agreement_signature y where y.tenant_id = s.tenant_id and y.signatory_id = s.id)) as signed
    from agreement g where g.tenant_id = ${work.tenant} and g.family_id = w.id order by g.version desc limit 1) a on true`

type Child = { readonly familyId: string; readonly givenName: string; readonly familyName: string; readonly bornOn: Temporal.PlainDate }

const childrenNamed = async (work: Work, families: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const children = await work.rows<Child>`
    select family_id as "familyId", given_name as "givenName", family_name as "familyName", born_on as "bornOn" from child
    where tenant_id = ${work.tenant} and family_id = any(${families}::uuid[]) order by born_on, given_name`
  const aged = children.map((child) => ({ ...child, age: ageOn(child.bornOn, today(work.now)) }))
  return new Map([...Map.groupBy(aged, ({ familyId }) => familyId)].map(([family, own]) => [family, childrenInWords(own)]))
}
