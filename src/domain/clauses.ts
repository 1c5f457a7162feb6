import { clausesOnAfter } from './clauses-on-after.ts'
import { clausesOnPeople } from './clauses-on-people.ts'
import { clausesOnTime } from './clauses-on-time.ts'
import type { LibraryClause } from './clauses-shape.ts'

/** What every agreement is drafted from. A service changes a clause for one family in the draft, never here. AGR-01 */
export const clauseLibrary = [...clausesOnTime, ...clausesOnPeople, ...clausesOnAfter] as const satisfies readonly LibraryClause[]

export type ClauseId = (typeof clauseLibrary)[number]['id']
