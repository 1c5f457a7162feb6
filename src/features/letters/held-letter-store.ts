import type { Temporal } from 'temporal-polyfill'
import type { FamilyId } from '../../domain/ids.ts'
import type { HeldPlace } from '../../domain/release.ts'
import type { Letter, Work } from '../../platform/work.ts'
import { opensADoor } from './one-time-letter.ts'

export const saveHeld = (work: Work, letter: string, places: readonly HeldPlace[]): Promise<unknown> => work.rows`
  insert into letter_held (tenant_id, letter_id, places, at) values (${work.tenant}, ${letter}, ${JSON.stringify(places)}::jsonb, ${work.now})`

export type HeldLetter = {
  readonly id: string
  readonly kind: string
  readonly to: string
  readonly familyId: FamilyId
  readonly family: string
  readonly heldAt: Temporal.Instant
  readonly places: readonly HeldPlace[]
  /** Its link lets somebody in, so nobody else reads its words. */
  readonly opensADoor: boolean
  /** Its reader said that e-mail is not safe for them: nothing in its words would change that. */
  readonly isMailUnsafe: boolean
}

export const mostHeldShown = 100

/** Letters that wait for a person, the longest held first; never their words, and never a subject that gives something away. */
export const lettersHeld = async (work: Work, only: string | null = null): Promise<readonly HeldLetter[]> => {
  const rows = await work.rows<Omit<HeldLetter, 'opensADoor' | 'isMailUnsafe'>>`
    with held as materialized (
      select h.letter_id, h.at, h.places from letter_held h
      where h.tenant_id = ${work.tenant} and (${only}::uuid is null or h.letter_id = ${only}::uuid)
        and not exists (select from letter_release r where r.tenant_id = h.tenant_id and r.letter_id = h.letter_id)
        and not exists (select from letter_put_away w where w.tenant_id = h.tenant_id and w.letter_id = h.letter_id)
      order by h.at, h.letter_id limit ${mostHeldShown})
    select l.id, l.kind, l.to_name as "to", l.family_id as "familyId", y.reference as family, d.at as "heldAt", d.places
    from held d
    join letter l on l.tenant_id = ${work.tenant} and l.id = d.letter_id
    join family y on y.tenant_id = ${work.tenant} and y.id = l.family_id
    order by d.at, l.id`
  return rows.map((row) => ({
    ...row,
    opensADoor: opensADoor(row.kind),
    isMailUnsafe: row.places.some(({ kind }) => kind === 'not-by-mail'),
  }))
}

/** One held letter for whoever decides about it, nobody else at the same time. */
export const lockHeldLetter = async (work: Work, letter: string): Promise<HeldLetter | null> => {
  await work.rows`select pg_advisory_xact_lock(7203304, hashtext(${`${work.tenant} ${letter}`}))`
  return (await lettersHeld(work, letter))[0] ?? null
}

export type WholeLetter = {
  readonly familyId: FamilyId
  readonly kind: string
  readonly audience: string
  readonly subject: string
  readonly text: string
  readonly attachments: readonly string[]
  readonly to: Letter['to']
  readonly party: string | null
}
type Row = Omit<WholeLetter, 'text' | 'to'> & {
  readonly name: string
  readonly account: string | null
  readonly fact: string | null
  readonly address: Uint8Array | null
  readonly body: Uint8Array
}

export const wholeLetter = async (work: Work, id: string): Promise<WholeLetter | null> => {
  const row = await work.row<Row>`
    select l.family_id as "familyId", l.kind, l.audience, l.subject, l.body, l.attachments, l.to_name as name, l.to_account as account, l.to_fact as fact,
      l.to_address as address,
      coalesce((select f.party_id from protected_fact f where f.tenant_id = l.tenant_id and f.id = l.to_fact),
        (select p.id from party p where p.tenant_id = l.tenant_id and p.family_id = l.family_id and p.account_id = l.to_account order by p.id limit 1)) as party
    from letter l where l.tenant_id = ${work.tenant} and l.id = ${id}`
  if (row === null) return null
  const { name, account, fact, address, body, ...rest } = row
  return {
    ...rest,
    text: work.open(body, { table: 'letter', row: id, column: 'body' }),
    to: {
      name,
      ...(account === null ? {} : { account }),
      ...(fact === null ? {} : { fact }),
      ...(address === null ? {} : { address: work.open(address, { table: 'letter', row: id, column: 'to_address' }) }),
    },
  }
}

export const saveLetterRelease = async (work: Work, letter: string, reason: string): Promise<void> => {
  const id = work.newId()
  await work.rows`
    insert into letter_release (tenant_id, id, letter_id, reason, by_account, by_name, at)
    values (${work.tenant}, ${id}, ${letter}, ${work.seal(reason, { table: 'letter_release', row: id, column: 'reason' })}, ${work.actor.id},
            ${work.actor.name}, ${work.now})`
}

export const savePutAway = (work: Work, letter: string, instead: string | null): Promise<unknown> => work.rows`
  insert into letter_put_away (tenant_id, letter_id, instead, by_account, by_name, at)
  values (${work.tenant}, ${letter}, ${instead}, ${work.actor.id}, ${work.actor.name}, ${work.now})`
