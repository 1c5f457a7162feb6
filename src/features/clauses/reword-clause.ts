import type { ClauseCondition } from '../../domain/clauses-conditions.ts'
import { mayWord, placeAfter, type ServiceClause } from '../../domain/clauses-library.ts'
import type { LibraryPart } from '../../domain/clauses-shape.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Work } from '../../platform/work.ts'
import { saveWording } from './clause-store.ts'
import type { RewordRefusal } from './clause-refusals.ts'
import { libraryInForce } from './library-query.ts'

export type Wording = {
  readonly heading: string
  readonly text: string
  readonly part: LibraryPart
  readonly when: readonly ClauseCondition[]
  /** The clause that it stands behind; null for the first place, undefined to stay. */
  readonly after?: string | null
  readonly isOn: boolean
  readonly reason: string
}

type Rewording = Wording & { readonly clause: string; readonly seen: number }

const isSame = (clause: ServiceClause, { heading, text, part, when, isOn }: Wording, place: number): boolean =>
  clause.heading === heading &&
  clause.text === text &&
  clause.part === part &&
  clause.isOn === isOn &&
  clause.place === place &&
  clause.when.join() === when.join()

/** A new wording holds for drafts made from now on; drafts and agreements that are there keep theirs. AGR-01 */
export const rewordClause = async (work: Work, given: Rewording): Promise<Outcome<string, RewordRefusal>> => {
  const { heading, text, part, when, isOn, reason } = given
  const library = await libraryInForce(work)
  const clause = library.find(({ id }) => id === given.clause)
  if (clause === undefined) return refused('no-such-clause')
  if (clause.version !== given.seen) return refused('clause-changed')
  const worded = mayWord(given)
  if (!worded.ok) return worded
  const others = library.filter(({ id }) => id !== clause.id)
  const isStaying = given.after === undefined || given.after === comesAfter(library, clause.id)
  const place = isStaying ? clause.place : placeAfter(others, given.after ?? null)
  if (isSame(clause, given, place)) return refused('same-words')

  const version = clause.version + 1
  const wordedAs = isOn ? 'worded' : 'off'
  if (!(await saveWording(work, { clause: clause.id, version, wordedAs, part, heading, text, when, place, reason })))
    return refused('clause-changed')
  await work.record({ name: 'agreement.reworded', about: clause.id, facts: { version, as: wordedAs } })
  return done(clause.id)
}

/** The clause before this one, or null. */
export const comesAfter = (library: readonly ServiceClause[], id: string): string | null =>
  library[library.findIndex((clause) => clause.id === id) - 1]?.id ?? null

/** Back to the words that came with the product; what was said in between stays in the history. */
export const restoreClause = async (
  work: Work,
  { clause: id, reason }: { readonly clause: string; readonly reason: string },
): Promise<Outcome<string, RewordRefusal>> => {
  const clause = (await libraryInForce(work)).find((one) => one.id === id)
  if (clause === undefined || clause.builtIn === null) return refused('no-such-clause')
  if (clause.version === 0) return refused('same-words')
  const { part, heading, text, when = [] } = clause.builtIn
  const version = clause.version + 1
  const saved = await saveWording(work, {
    clause: id,
    version,
    wordedAs: 'built-in',
    part,
    heading,
    text,
    when,
    place: clause.place,
    reason,
  })
  if (!saved) return refused('clause-changed')
  await work.record({ name: 'agreement.reworded', about: id, facts: { version, as: 'built-in' } })
  return done(id)
}

/** A clause of the service's own. */
export const addClause = async (work: Work, given: Wording): Promise<Outcome<string, RewordRefusal>> => {
  const worded = mayWord(given)
  if (!worded.ok) return worded
  const clause = `own-${work.newId()}`
  const { heading, text, part, when, reason } = given
  const place = placeAfter(await libraryInForce(work), given.after ?? null)
  await saveWording(work, { clause, version: 1, wordedAs: 'worded', part, heading, text, when, place, reason })
  await work.record({ name: 'agreement.reworded', about: clause, facts: { version: 1, as: 'own' } })
  return done(clause)
}
