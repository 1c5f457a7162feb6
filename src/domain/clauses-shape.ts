import type { AgreementPart } from './agreement.ts'
import type { ClauseCondition } from './clauses-conditions.ts'

/** The parts of the agreement itself, and the short version that a child signs. */
export type LibraryPart = AgreementPart | 'for-children'

/** One clause in plain words; {braces} are filled for the family, `when` names what must hold for it to be proposed. */
export type LibraryClause = {
  readonly id: string
  readonly part: LibraryPart
  readonly heading: string
  readonly text: string
  readonly when?: readonly ClauseCondition[]
}
