import type { Temporal } from 'temporal-polyfill'
import { type ClauseCondition, clauseConditionNames } from '../../domain/clauses-conditions.ts'
import type { ClauseWording, WordedAs } from '../../domain/clauses-library.ts'
import type { LibraryPart } from '../../domain/clauses-shape.ts'
import type { Work } from '../../platform/work.ts'

export type KeptWording = ClauseWording & { readonly reason: string; readonly by: string; readonly at: Temporal.Instant }
type Row = Omit<KeptWording, 'when'> & { readonly conditions: string }

/** A condition that the product no longer knows proposes the clause as if it were not asked for. */
const readWhen = (conditions: string): readonly ClauseCondition[] => {
  const named = conditions.split(' ')
  return clauseConditionNames.filter((name) => named.includes(name))
}

const read = ({ conditions, ...row }: Row): KeptWording => ({ ...row, when: readWhen(conditions) })

/** The newest wording of every clause that this service has ever worded. */
export const newestWordings = async (work: Work): Promise<readonly KeptWording[]> =>
  (
    await work.rows<Row>`
    select distinct on (clause_id) clause_id as clause, version, worded_as as "wordedAs", part, heading, text, conditions, place, reason, by_name as by, at
    from clause_version where tenant_id = ${work.tenant} order by clause_id, version desc`
  ).map(read)

/** Every wording of one clause, newest first. */
export const wordingsOf = async (work: Work, clause: string): Promise<readonly KeptWording[]> =>
  (
    await work.rows<Row>`
    select clause_id as clause, version, worded_as as "wordedAs", part, heading, text, conditions, place, reason, by_name as by, at
    from clause_version where tenant_id = ${work.tenant} and clause_id = ${clause} order by version desc`
  ).map(read)

export type NewWording = {
  readonly clause: string
  readonly version: number
  readonly wordedAs: WordedAs
  readonly part: LibraryPart
  readonly heading: string
  readonly text: string
  readonly when: readonly ClauseCondition[]
  readonly place: number
  readonly reason: string
}

/** False when somebody else has just worded this clause. */
export const saveWording = async (work: Work, given: NewWording): Promise<boolean> => {
  const by = work.actor.kind === 'person' ? work.actor.id : null
  const saved = await work.row`
    insert into clause_version (tenant_id, id, clause_id, version, worded_as, part, heading, text, conditions, place, reason, by_account, by_name, at)
    values (${work.tenant}, ${work.newId()}, ${given.clause}, ${given.version}, ${given.wordedAs}, ${given.part}, ${given.heading}, ${given.text},
            ${given.when.join(' ')}, ${given.place}, ${given.reason}, ${by}, ${work.actor.name}, ${work.now})
    on conflict (tenant_id, clause_id, version) do nothing returning id`
  return saved !== null
}
