import type { Temporal } from 'temporal-polyfill'
import type { Person } from '../../domain/actor.ts'
import type { FamilyId } from '../../domain/ids.ts'
import type { Leak } from '../../domain/protected-words.ts'
import { type PaperKind, type PaperRows, type PaperState, paperState } from '../../domain/release.ts'
import type { Work } from '../../platform/work.ts'

export type PaperLine = {
  readonly id: string
  readonly kind: PaperKind
  readonly title: string
  readonly toName: string
  readonly state: PaperState
  readonly madeAt: Temporal.Instant
  readonly givenAt: Temporal.Instant | null
  /** Told by mail or not: who has no address gets it printed by staff, unless another letter told them. */
  readonly isTold: boolean
  readonly isToldElsewhere: boolean
}

type Row = Omit<PaperLine, 'state' | 'title'> & PaperRows & { readonly title: Uint8Array }

export const mostPapersShown = 200

/** Who was given what and when, the newest first: for staff only, for a title may be one that was held back. */
export const papersOf = async (work: Work, family: FamilyId): Promise<readonly PaperLine[]> => {
  const rows = await work.rows<Row>`
    with mine as materialized (
      select id, kind, title, to_name, made_at from paper
      where tenant_id = ${work.tenant} and family_id = ${family} order by made_at desc, id desc limit ${mostPapersShown})
    select m.id, m.kind, m.title, m.to_name as "toName", m.made_at as "madeAt", g.at as "givenAt", g.letter_id is not null as "isTold",
           coalesce(g.told_elsewhere, false) as "isToldElsewhere",
           g.paper_id is not null as "isGiven", d.paper_id is not null as "isDropped", r.paper_id is not null as "isReleased"
    from mine m
    left join paper_given g on g.tenant_id = ${work.tenant} and g.paper_id = m.id
    left join paper_dropped d on d.tenant_id = ${work.tenant} and d.paper_id = m.id
    left join paper_release r on r.tenant_id = ${work.tenant} and r.paper_id = m.id
    order by m.made_at desc, m.id desc`
  return rows.map(({ title, isGiven, isDropped, isReleased, ...row }) => ({
    ...row,
    title: work.open(title, { table: 'paper', row: row.id, column: 'title' }),
    state: paperState({ isGiven, isDropped, isReleased }),
  }))
}

export type HeldPaper = {
  readonly id: string
  readonly familyId: FamilyId
  readonly reference: string
  readonly kind: PaperKind
  readonly toName: string
  readonly heldAt: Temporal.Instant
  readonly places: readonly Leak[]
}

/** Papers that wait for somebody to take words out, release them or put them away; the longest held first. */
export const papersHeld = (work: Work): Promise<readonly HeldPaper[]> => work.rows<HeldPaper>`
  with waiting as materialized (
    select distinct on (h.paper_id) h.paper_id, h.at, h.places from paper_held h
    where h.tenant_id = ${work.tenant}
      and not exists (select from paper_given g where g.tenant_id = h.tenant_id and g.paper_id = h.paper_id)
      and not exists (select from paper_dropped d where d.tenant_id = h.tenant_id and d.paper_id = h.paper_id)
    order by h.paper_id, h.at desc, h.id desc)
  select p.id, p.family_id as "familyId", f.reference, p.kind, p.to_name as "toName", w.at as "heldAt", w.places
  from waiting w
  join paper p on p.tenant_id = ${work.tenant} and p.id = w.paper_id
  join family f on f.tenant_id = ${work.tenant} and f.id = p.family_id
  order by w.at, p.id limit ${mostPapersShown}`

export type PaperForReader = {
  readonly id: string
  readonly title: string
  readonly givenAt: Temporal.Instant
  /** Until they have opened it. */
  readonly isNew: boolean
}

type ReaderRow = Omit<PaperForReader, 'title'> & { readonly title: Uint8Array }

const mostForReader = 20

/**
 * The papers that were given to this very person, the newest first. One that is held back, that was put away or that is on a file
 * they have no part in any more is not theirs to see, nor is its title. RISK-07
 */
export const papersForReader = async (work: Work, person: Person): Promise<readonly PaperForReader[]> => {
  const rows = await work.rows<ReaderRow>`
    with own as materialized (
      select p.id, p.family_id, p.title from paper p where p.tenant_id = ${work.tenant} and p.account_id = ${person.id}
      union
      select p.id, p.family_id, p.title from party y join paper p on p.tenant_id = y.tenant_id and p.family_id = y.family_id and p.party_id = y.id
      where y.tenant_id = ${work.tenant} and y.account_id = ${person.id})
    select o.id, o.title, g.at as "givenAt", not exists (
      select from audit_entry e where e.tenant_id = g.tenant_id and e.family_id = o.family_id and e.name = 'paper.read' and e.about = o.id::text
        and e.actor_id = ${person.id}) as "isNew"
    from own o join paper_given g on g.tenant_id = ${work.tenant} and g.paper_id = o.id
    where exists (select from referral r where r.tenant_id = g.tenant_id and r.family_id = o.family_id and r.referrer_account = ${person.id})
       or exists (select from party y where y.tenant_id = g.tenant_id and y.family_id = o.family_id and y.account_id = ${person.id} and y.ended_at is null)
    order by g.at desc, o.id desc limit ${mostForReader}`
  return rows.map(({ title, ...row }) => ({ ...row, title: work.open(title, { table: 'paper', row: row.id, column: 'title' }) }))
}
