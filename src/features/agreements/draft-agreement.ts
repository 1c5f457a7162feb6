import type { AgreementDraft } from '../../domain/agreement.ts'
import { draftAgreement as draftFrom } from '../../domain/agreement-draft.ts'
import type { AgreementId, FamilyId } from '../../domain/ids.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Work } from '../../platform/work.ts'
import { libraryInForce } from '../clauses/door.ts'
import { closureStandsInTheWay } from '../closures/door.ts'
import { policyInForce } from '../policy/door.ts'
import { lockVersions, textOf, type AgreementVersion } from './agreement-query.ts'
import type { DraftRefusal } from './agreement-refusals.ts'
import { saveDraft } from './agreement-store.ts'
import { groundOf, protectedIn } from './ground-query.ts'

/** The library’s own words stand beside each clause, so that a change is still seen as one; what the library has given up since is kept. AGR-04 */
const goingOnFrom = async (work: Work, older: AgreementVersion, fresh: AgreementDraft): Promise<AgreementDraft> => {
  const { text, isAsGivenOut } = await textOf(work, older.id)
  if (!isAsGivenOut) return fresh
  const gone = text.clauses.filter(({ id }) => !fresh.clauses.some((clause) => clause.id === id))
  return {
    ...fresh,
    clauses: [
      ...fresh.clauses.map((clause) => ({ ...clause, text: text.clauses.find((one) => one.id === clause.id)?.text ?? '' })),
      ...gone.map((clause) => ({ ...clause, asDrafted: '' })),
    ],
  }
}

type Drafted = { readonly id: AgreementId; readonly version: number }

/** The next version: from referral and risk assessment when it is the first, from the words of the last one when not. AGR-01, AGR-04 */
export const draftAgreement = async (work: Work, { family }: { readonly family: FamilyId }): Promise<Outcome<Drafted, DraftRefusal>> => {
  const [newest] = await lockVersions(work, family)
  const closed = await closureStandsInTheWay(work, family)
  if (closed !== null) return refused(closed)
  if (newest?.isOffered === false) return refused('already-drafted')

  const ground = await groundOf(work, family, await policyInForce(work))
  if (!ground.ok) return ground
  const fresh = draftFrom(ground.value, await protectedIn(work, family), await libraryInForce(work))
  const draft = newest === undefined ? fresh : await goingOnFrom(work, newest, fresh)

  const version = (newest?.version ?? 0) + 1
  const id = await saveDraft(work, { family, version, draft, by: work.actor })
  if (id === null) return refused('already-drafted')
  await work.record({ name: 'agreement.drafted', about: id, family, facts: { version } })
  return done({ id, version })
}
