import type { Temporal } from 'temporal-polyfill'
import type { FamilyId } from '../../domain/ids.ts'
import type { KeepApart, Side } from '../../domain/keep-apart.ts'
import type { Work } from '../../platform/work.ts'

export type NewApart = KeepApart & { readonly because: string; readonly by: { readonly id: string; readonly name: string } }

const sealedAt = (table: 'families_apart' | 'families_apart_end', row: string) => ({ table, row, column: 'because' })

export const saveApart = async (work: Work, given: NewApart): Promise<string> => {
  const id = work.newId()
  const { one, other, orderOn, until, because, by } = given
  if (one.family === other.family)
    await work.rows`
      insert into must_not_meet (tenant_id, id, family_id, one_party, other_party, because, order_on, until, recorded_by, by_name, recorded_at)
      values (${work.tenant}, ${id}, ${one.family}, ${one.person}, ${other.person}, ${because}, ${orderOn}, ${until}, ${by.id}, ${by.name}, ${work.now})`
  else
    await work.rows`
      insert into families_apart (tenant_id, id, one_family, one_party, other_family, other_party, because, order_on, until, by_account, by_name, at)
      values (${work.tenant}, ${id}, ${one.family}, ${one.person}, ${other.family}, ${other.person},
              ${work.seal(because, sealedAt('families_apart', id))}, ${orderOn}, ${until}, ${by.id}, ${by.name}, ${work.now})`
  return id
}

export type Ending = { readonly id: string; readonly isAcross: boolean; readonly because: string; readonly by: NewApart['by'] }

export const saveEnd = async (work: Work, { id, isAcross, because, by }: Ending): Promise<void> => {
  if (isAcross)
    await work.rows`
      insert into families_apart_end (tenant_id, id, because, by_account, by_name, at)
      values (${work.tenant}, ${id}, ${work.seal(because, sealedAt('families_apart_end', id))}, ${by.id}, ${by.name}, ${work.now})`
  else
    await work.rows`
      insert into must_not_meet_end (tenant_id, id, because, by_account, by_name, at)
      values (${work.tenant}, ${id}, ${because}, ${by.id}, ${by.name}, ${work.now})`
}

/** Both files stand still while they are compared; always in the same order, so that two never wait for each other. */
export const lockFiles = async (work: Work, families: readonly string[]): Promise<void> => {
  await work.rows`select id from family where tenant_id = ${work.tenant} and id = any(${families}::uuid[]) order by id for update`
}

export type End = { readonly because: string; readonly byName: string; readonly at: Temporal.Instant }
/** One record, seen from this family: `mine` stands on this file, `theirs` here or on another. */
export type ApartRow = {
  readonly id: string
  readonly isAcross: boolean
  readonly mine: Side & { readonly name: string | null }
  readonly theirs: Side & { readonly name: string | null; readonly reference: string }
  readonly because: string
  readonly orderOn: Temporal.PlainDate | null
  readonly until: Temporal.PlainDate | null
  readonly byName: string | null
  readonly at: Temporal.Instant
  readonly end: End | null
}

type Found = {
  readonly id: string
  readonly oneParty: string | null
  readonly oneName: string | null
  readonly otherFamily: string
  readonly otherParty: string | null
  readonly otherName: string | null
  readonly reference: string
  readonly orderOn: Temporal.PlainDate | null
  readonly until: Temporal.PlainDate | null
  readonly byName: string | null
  readonly at: Temporal.Instant
  readonly endBy: string | null
  readonly endAt: Temporal.Instant | null
}
type Kept<T> = Found & { readonly because: T; readonly endBecause: T | null }

const rowFrom = (family: FamilyId, found: Kept<string>, isAcross: boolean): ApartRow => {
  const { id, orderOn, until, byName, at, because } = found
  return {
    id,
    isAcross,
    mine: { family, person: found.oneParty, name: found.oneName },
    theirs: { family: found.otherFamily, person: found.otherParty, name: found.otherName, reference: found.reference },
    because,
    orderOn,
    until,
    byName,
    at,
    end: found.endAt === null ? null : { because: found.endBecause ?? '', byName: found.endBy ?? '', at: found.endAt },
  }
}

const within = (work: Work, family: FamilyId): Promise<Kept<string>[]> => work.rows<Kept<string>>`
  select m.id, m.one_party as "oneParty", a.name as "oneName", m.family_id as "otherFamily", m.other_party as "otherParty", b.name as "otherName",
    '' as reference, m.because, m.order_on as "orderOn", m.until, m.by_name as "byName", m.recorded_at as at,
    e.because as "endBecause", e.by_name as "endBy", e.at as "endAt"
  from must_not_meet m
  join party a on a.tenant_id = m.tenant_id and a.id = m.one_party
  join party b on b.tenant_id = m.tenant_id and b.id = m.other_party
  left join must_not_meet_end e on e.tenant_id = m.tenant_id and e.id = m.id
  where m.tenant_id = ${work.tenant} and m.family_id = ${family} order by m.recorded_at, m.id`

const across = (work: Work, family: FamilyId): Promise<Kept<Uint8Array>[]> => work.rows<Kept<Uint8Array>>`
  with seen as (
    select id, one_party as mine, other_family as far, other_party as theirs from families_apart where tenant_id = ${work.tenant} and one_family = ${family}
    union all
    select id, other_party, one_family, one_party from families_apart where tenant_id = ${work.tenant} and other_family = ${family})
  select s.id, s.mine as "oneParty", a.name as "oneName", s.far as "otherFamily", s.theirs as "otherParty", b.name as "otherName",
    f.reference, x.because, x.order_on as "orderOn", x.until, x.by_name as "byName", x.at,
    e.because as "endBecause", e.by_name as "endBy", e.at as "endAt"
  from seen s
  join families_apart x on x.tenant_id = ${work.tenant} and x.id = s.id
  join family f on f.tenant_id = ${work.tenant} and f.id = s.far
  left join party a on a.tenant_id = ${work.tenant} and a.id = s.mine
  left join party b on b.tenant_id = ${work.tenant} and b.id = s.theirs
  left join families_apart_end e on e.tenant_id = ${work.tenant} and e.id = s.id
  order by x.at, x.id`

const opened = (work: Work, found: Kept<Uint8Array>): Kept<string> => ({
  ...found,
  because: work.open(found.because, sealedAt('families_apart', found.id)),
  endBecause: found.endBecause === null ? null : work.open(found.endBecause, sealedAt('families_apart_end', found.id)),
})

/** Everything on record about whom people of this family must not meet, what has ended too. RISK-06 */
export const apartOf = async (work: Work, family: FamilyId): Promise<readonly ApartRow[]> => [
  ...(await within(work, family)).map((found) => rowFrom(family, found, false)),
  ...(await across(work, family)).map((found) => rowFrom(family, opened(work, found), true)),
]
