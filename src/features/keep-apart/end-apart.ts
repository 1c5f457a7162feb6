import type { Person } from '../../domain/actor.ts'
import type { FamilyId } from '../../domain/ids.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Work } from '../../platform/work.ts'
import { apartFor } from './apart-query.ts'
import { apartOf, lockFiles, saveEnd } from './apart-store.ts'

export type EndRefusal = 'no-such-record' | 'ended-already' | 'not-yours-to-end'
type Ending = { readonly family: FamilyId; readonly id: string; readonly because: string }

/** What no longer holds is ended with a reason and stays readable; one across two families only by somebody who may read both. RISK-06 */
export const endApart = async (work: Work, person: Person, { family, id, because }: Ending): Promise<Outcome<string, EndRefusal>> => {
  await lockFiles(work, [family])
  const row = (await apartOf(work, family)).find((each) => each.id === id)
  if (row === undefined) return refused('no-such-record')
  await lockFiles(work, [row.theirs.family])
  if (row.end !== null) return refused('ended-already')
  const shown = (await apartFor(work, person, family)).find((each) => each.id === id)
  if (shown === undefined || (row.isAcross && shown.other.reference === null)) return refused('not-yours-to-end')
  await saveEnd(work, { id, isAcross: row.isAcross, because, by: { id: person.id, name: person.name } })
  for (const each of new Set([family, row.theirs.family])) await work.record({ name: 'apart.ended', about: id, family: each })
  return done(id)
}
