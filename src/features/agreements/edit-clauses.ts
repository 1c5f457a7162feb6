import type { FamilyId } from '../../domain/ids.ts'
import { readOn } from '../../domain/release-clauses.ts'
import { done, refused } from '../../domain/outcome.ts'
import type { Work } from '../../platform/work.ts'
import { leaksTo } from '../papers/door.ts'
import { draftOf, lockVersions } from './agreement-query.ts'
import { saveText } from './agreement-store.ts'

type Edit = { readonly family: FamilyId; readonly seen: string; readonly texts: Readonly<Record<string, string>> }

/** Changes the words of a draft. A draft that somebody else changed meanwhile is read again first, so that no words are lost. What is confidential is never kept in it. RISK-07 */
export const editClauses = async (work: Work, { family, seen, texts }: Edit) => {
  const [newest] = await lockVersions(work, family)
  if (newest === undefined) return refused('nothing-drafted')
  if (newest.isOffered) return refused('already-given-out')
  if (newest.hash !== seen) return refused('draft-changed')

  const draft = await draftOf(work, newest.id)
  const clauses = draft.clauses.map((clause) => ({ ...clause, text: texts[clause.id] ?? clause.text }))
  const changed = clauses.filter((clause, at) => clause.text !== draft.clauses[at]?.text).length
  if (changed > 0) {
    const [leak] = await leaksTo(work, { family, partyId: null, places: readOn(clauses) })
    if (leak !== undefined) return refused('confidential-fact', { heading: leak.heading, kind: leak.kind, whose: leak.whose })
    await saveText(work, newest.id, { ...draft, clauses })
    await work.record({ name: 'agreement.edited', about: newest.id, family, facts: { clauses: changed } })
  }
  return done({ id: newest.id })
}
