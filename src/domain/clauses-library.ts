import { clauseLibrary } from './clauses.ts'
import type { LibraryClause, LibraryPart } from './clauses-shape.ts'
import type { ClauseCondition } from './clauses-conditions.ts'
import { unknownBraces } from './clauses-words.ts'
import { type Outcome, done, refused } from './outcome.ts'

/** A wording holds until the next one; `off` leaves the clause out of new drafts, `built-in` goes back to the words that came with the product. */
export type WordedAs = 'worded' | 'off' | 'built-in'

export type ClauseWording = {
  readonly clause: string
  readonly version: number
  readonly wordedAs: WordedAs
  readonly part: LibraryPart
  readonly heading: string
  readonly text: string
  readonly when: readonly ClauseCondition[]
  readonly place: number
}

/** One clause as a service has it. Version 0 is the one that came with the product; `builtIn` is null for a clause of the service's own. */
export type ServiceClause = LibraryClause & {
  readonly when: readonly ClauseCondition[]
  readonly version: number
  readonly place: number
  readonly isOn: boolean
  readonly builtIn: LibraryClause | null
}

const spacing = 1000

const builtInLibrary: readonly ServiceClause[] = clauseLibrary.map((clause: LibraryClause, at) => ({
  ...clause,
  when: clause.when ?? [],
  version: 0,
  place: (at + 1) * spacing,
  isOn: true,
  builtIn: clause,
}))

const worded = (clause: ServiceClause | undefined, { clause: id, wordedAs, version, part, heading, text, when, place }: ClauseWording) => {
  if (wordedAs === 'built-in' && clause !== undefined) return { ...clause, version }
  return { id, part, heading, text, when, place, version, isOn: wordedAs !== 'off', builtIn: clause?.builtIn ?? null }
}

/** The library that holds in a service: what came with the product, under the newest wording of each clause of its own. AGR-01 */
export const libraryOf = (newest: readonly ClauseWording[]): readonly ServiceClause[] => {
  const clauses = new Map(builtInLibrary.map((clause) => [clause.id, clause]))
  for (const wording of newest) clauses.set(wording.clause, worded(clauses.get(wording.clause), wording))
  return [...clauses.values()].toSorted((one, other) => one.place - other.place || (one.id < other.id ? -1 : 1))
}

export const isChanged = ({ builtIn, heading, text, when, part, place, isOn, id }: ServiceClause): boolean => {
  if (builtIn === null || !isOn) return true
  const first = builtInLibrary.find((clause) => clause.id === id)
  const isSame = builtIn.heading === heading && builtIn.text === text && builtIn.part === part
  return !isSame || (builtIn.when ?? []).join() !== when.join() || first?.place !== place
}

/** Straight behind another clause of the library, or before all others. */
export const placeAfter = (library: readonly ServiceClause[], after: string | null): number => {
  const at = library.findIndex((clause) => clause.id === after)
  const [before, next] = [library[at]?.place ?? 0, library[at + 1]?.place]
  return next === undefined ? before + spacing : Math.floor((before + next) / 2)
}

type Worded = Pick<LibraryClause, 'heading' | 'text'>

/** A brace that nothing fills would stand on the family’s paper; a heading has none at all. AGR-01 */
export const mayWord = ({ heading, text }: Worded): Outcome<null, 'unknown-brace'> => {
  const [brace] = [...unknownBraces(text), ...(heading.match(/[{}]/g) ?? [])]
  return brace === undefined ? done(null) : refused('unknown-brace', { brace })
}
