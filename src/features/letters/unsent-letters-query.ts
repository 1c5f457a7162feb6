import type { Temporal } from 'temporal-polyfill'
import { letterTroubles, type LetterTrouble } from '../../domain/letter.ts'
import type { Work } from '../../platform/work.ts'
import { opensADoor } from './one-time-letter.ts'

export type LetterThatDidNotGo = {
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly family: string | null
  readonly familyId: string | null
  readonly failedAt: Temporal.Instant
  readonly tries: number
  readonly says: string
  /** Its link lets somebody in, so its address is never mended here. */
  readonly opensADoor: boolean
}

export const mostLettersShown = 100

type Row = Omit<LetterThatDidNotGo, 'says' | 'opensADoor'> & { readonly reason: string; readonly kind: string }

/** Letters of one service that are tried no more, the newest first, without those about closed files; never an address. */
export const lettersThatDidNotGo = async (
  work: Work,
  { only = null, closed = [] }: { readonly only?: string | null; readonly closed?: readonly string[] },
): Promise<readonly LetterThatDidNotGo[]> => {
  const rows = await work.rows<Row>`
    with failed as materialized (
      select f.letter_id, f.at, f.attempt, f.reason from letter_failure f
      where f.tenant_id = ${work.tenant} and f.is_last and (${only}::uuid is null or f.letter_id = ${only}::uuid)
        and not exists (select from letter c where c.tenant_id = f.tenant_id and c.id = f.letter_id and c.family_id = any(${closed}::uuid[]))
        and not exists (select from letter_sent s where s.tenant_id = f.tenant_id and s.letter_id = f.letter_id)
      order by f.at desc, f.letter_id limit ${mostLettersShown})
    select l.id, l.kind, l.to_name as "to", l.subject, y.reference as family, l.family_id as "familyId", f.at as "failedAt", f.attempt as tries, f.reason
    from failed f
    left join letter l on l.tenant_id = ${work.tenant} and l.id = f.letter_id
    left join family y on y.tenant_id = ${work.tenant} and y.id = l.family_id
    order by f.at desc, l.id`
  return rows.map(({ reason, kind, ...row }) => ({ ...row, says: wordsFor(reason), opensADoor: opensADoor(kind) }))
}

const isTrouble = (reason: string): reason is LetterTrouble => Object.hasOwn(letterTroubles, reason)

const wordsFor = (reason: string): string => (isTrouble(reason) ? letterTroubles[reason].says : 'Something went wrong here.')
