import { Temporal } from 'temporal-polyfill'
import type { Care } from '../../domain/session-care.ts'
import type { PartyKind } from '../../domain/family.ts'
import { ageOn } from '../../domain/words-for-time.ts'
import { today } from '../../domain/civil-time.ts'
import type { Work } from '../../platform/work.ts'

/** Somebody of a session's day by name, never with an address. Children by first name and age. */
export type Present = {
  readonly sessionId: string
  readonly id: string
  readonly kind: 'child' | 'party' | 'worker'
  readonly isNamed: boolean
  readonly name: string
  readonly familyName: string | null
  readonly age: number | null
  readonly side: PartyKind | null
  readonly relation: string | null
  /** Of the last time they came. */
  readonly arrivedAt: Temporal.Instant | null
  readonly leftAt: Temporal.Instant | null
  /** Each time they came, the first one first. */
  readonly stays: readonly Presence[]
}
export type Presence = { readonly arrivedAt: Temporal.Instant; readonly leftAt: Temporal.Instant | null }
type Found = Omit<Present, 'age' | 'arrivedAt' | 'leftAt' | 'stays'> & { readonly bornOn: Temporal.PlainDate | null }
type FoundStay = Presence & { readonly session: string; readonly person: string }

/** Everybody named for these sessions, their workers, and those the children live with, who bring and fetch. */
export const peopleOf = async (work: Work, sessions: readonly string[]): Promise<readonly Present[]> => {
  const found = await work.rows<Found>`
    with day as (select tenant_id, id, family_id, worker_id from session where tenant_id = ${work.tenant} and id = any(${sessions}::uuid[])),
    named as (
      select sp.session_id, sp.person_id, case when sp.is_child then 'child' else 'party' end as kind, true as is_named
      from day join session_person sp on sp.tenant_id = day.tenant_id and sp.session_id = day.id
      union all select id, worker_id, 'worker', true from day where worker_id is not null
      union all
      select x.session_id, x.worker_id, 'worker', true from day
      join session_second_worker x on x.tenant_id = day.tenant_id and x.session_id = day.id and x.released_at is null
      union all
      select day.id, p.id, 'party', false from day
      join party p on p.tenant_id = day.tenant_id and p.family_id = day.family_id and p.side in ('resident', 'carer')
      where not exists (select from session_person x where x.tenant_id = day.tenant_id and x.session_id = day.id and x.person_id = p.id)
      union all
      select distinct day.id, a.person_id, 'worker', false from day
      join arrival a on a.tenant_id = day.tenant_id and a.session_id = day.id and a.person_kind = 'worker' and a.person_id is distinct from day.worker_id
      where not exists (select from session_second_worker x where x.tenant_id = a.tenant_id and x.session_id = a.session_id and x.worker_id = a.person_id))
    select n.session_id as "sessionId", n.person_id as id, n.kind, n.is_named as "isNamed", coalesce(c.given_name, p.name, w.name) as name,
           c.family_name as "familyName", c.born_on as "bornOn", p.side, p.relation
    from named n
    left join child c on c.tenant_id = ${work.tenant} and c.id = n.person_id
    left join party p on p.tenant_id = ${work.tenant} and p.id = n.person_id
    left join worker w on w.tenant_id = ${work.tenant} and w.id = n.person_id
    order by n.session_id, n.kind, n.is_named desc, c.born_on, name`
  const stays = await staysIn(work, sessions)
  return found.map(({ bornOn, ...person }) => {
    const own = stays.filter((stay) => stay.session === person.sessionId && stay.person === person.id)
    const last = own.at(-1)
    const age = bornOn === null ? null : ageOn(bornOn, today(work.now))
    return { ...person, age, arrivedAt: last?.arrivedAt ?? null, leftAt: last?.leftAt ?? null, stays: own }
  })
}

const staysIn = (work: Work, sessions: readonly string[]): Promise<FoundStay[]> =>
  work.rows<FoundStay>`
    select session_id as session, person_id as person, arrived_at as "arrivedAt", left_at as "leftAt" from arrival
    where tenant_id = ${work.tenant} and session_id = any(${sessions}::uuid[]) order by arrived_at, left_at nulls last, recorded_at, id`

export type Arrived = { readonly session: string; readonly person: string; readonly kind: Present['kind']; readonly at: Temporal.Instant }

/** Both times are kept: when they came, and when it was written down. */
export const saveArrival = async (work: Work, { session, person, kind, at }: Arrived): Promise<void> => {
  await work.rows`
    insert into arrival (tenant_id, id, session_id, person_id, person_kind, arrived_at, recorded_by, recorded_at)
    values (${work.tenant}, ${work.newId()}, ${session}, ${person}, ${kind}, ${at}, ${work.actor.id}, ${work.now})`
}

export const saveDeparture = async (work: Work, { session, person, at }: Omit<Arrived, 'kind'>): Promise<void> => {
  await work.rows`
    update arrival set left_at = ${at}, left_recorded_by = ${work.actor.id}, left_recorded_at = ${work.now}
    where tenant_id = ${work.tenant} and session_id = ${session} and person_id = ${person} and left_at is null`
}

export type CareOf = Care & { readonly child: string; readonly adultName: string; readonly adultKind: 'worker' | 'party' }

export const careIn = (work: Work, session: string): Promise<CareOf[]> =>
  work.rows<CareOf>`
    select id, child_id as child, adult_id as adult, adult_name as "adultName", adult_kind as "adultKind", at, recorded_at as "recordedAt"
    from child_care_handover where tenant_id = ${work.tenant} and session_id = ${session} order by at, recorded_at, id`

export type NewCare = {
  readonly session: string
  readonly child: string
  readonly adult: { readonly id: string; readonly kind: 'worker' | 'party'; readonly name: string }
  readonly at: Temporal.Instant
}

export const saveCare = async (work: Work, { session, child, adult, at }: NewCare): Promise<void> => {
  await work.rows`
    insert into child_care_handover (tenant_id, id, session_id, child_id, adult_kind, adult_id, adult_name, at, recorded_by, recorded_at)
    values (${work.tenant}, ${work.newId()}, ${session}, ${child}, ${adult.kind}, ${adult.id}, ${adult.name}, ${at}, ${work.actor.id}, ${work.now})`
}

export type Authorised = { readonly party: string; readonly byName: string; readonly at: Temporal.Instant }

export const authorisedIn = (work: Work, session: string): Promise<Authorised[]> =>
  work.rows<Authorised>`
    select party_id as party, authorised_by_name as "byName", at from alone_authorisation
    where tenant_id = ${work.tenant} and session_id = ${session} order by at`
