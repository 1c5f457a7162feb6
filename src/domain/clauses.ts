import { clausesOnAfter } from './clauses-on-after.ts'
import { clausesOnPeople } from './clauses-on-people.ts'
import { clausesOnTime } from './clauses-on-time.ts'
import { clausesForChildren } from './clauses-for-children.ts'
import type { LibraryClause } from './clauses-shape.ts'

/** What every agreement is drafted from, until a service words a clause its own way. AGR-01 */
export const clauseLibrary = [
  ...clausesOnTime,
  ...clausesOnPeople,
  ...clausesOnAfter,
  ...clausesForChildren,
] as const satisfies readonly LibraryClause[]

export type ClauseId = (typeof clauseLibrary)[number]['id']
