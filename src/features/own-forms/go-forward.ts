import { joinCopies } from '../../domain/own-form-joined.ts'
import type { FamilyId } from '../../domain/ids.ts'
import { type FinishedCopy, mayGoForward, nameOf } from '../../domain/own-form.ts'
import { done, refused, type Outcome } from '../../domain/outcome.ts'
import { waysFromOwnForm } from '../../domain/safe-contact.ts'
import type { Policy } from '../../policies/policy.ts'
import type { Work } from '../../platform/work.ts'
import { moveDocuments } from '../documents/door.ts'
import { partiesOf } from '../families/door.ts'
import { sayOwnWays } from '../people/door.ts'
import { policyInForce } from '../policy/door.ts'
import { areasOf, submitReferral, type NotSubmitted } from '../referrals/door.ts'
import { lockForm, saveSent, type OwnForm } from './own-form-store.ts'

/** Where a policy takes both parents only together, one form never goes forward alone. REF-02 */
export const needsBothCopies = ({ kind }: Pick<OwnForm, 'kind'>, { referral }: Policy): boolean =>
  kind === 'both-parents' && referral.bothParentsComplete

export type NotForward = NotSubmitted | 'no-such-form' | 'already-sent'
export type Forward = { readonly formId: string; readonly areaId?: string | null; readonly otherPhone?: string }

/** The finished copies become one referral, once, and only when the policy has every copy it asks for. REF-02 */
export const goForward = async (work: Work, { formId, areaId = null, otherPhone = '' }: Forward): Promise<Outcome<null, NotForward>> => {
  const form = await lockForm(work, formId)
  if (form === null) return refused('no-such-form')
  if (form.sent !== null) return refused('already-sent')
  const policy = await policyInForce(work)
  const needsBoth = needsBothCopies(form, policy)
  if (!mayGoForward(form.copies, needsBoth)) return refused('both-parents-needed')

  const finished = form.copies.filter((copy) => copy.state === 'in')
  const areas = await areasOf(work)
  const area = areas.find(({ id }) => id === areaId) ?? (areas.length === 1 ? areas[0] : undefined)
  const draft = joinCopies(finished, { sessionKinds: policy.timetable.sessionKinds, areaId: area?.id ?? null, otherPhone })
  const ownCopies = { needed: needsBoth ? 2 : 1, complete: finished.length }
  const sent = await submitReferral(work, { draft, referrer: referrerFrom(form), ownCopies })
  if (!sent.ok) return sent
  for (const copy of finished)
    await moveDocuments(work, { from: { kind: 'own-form', id: copy.id }, to: { kind: 'referral', id: sent.value.id } })
  await keepSafeWays(work, sent.value.familyId, finished)
  await saveSent(work, formId, { referralId: sent.value.id, familyId: sent.value.familyId })
  return done(null)
}

/** Each parent is reached only as they said, from the first letter on; a name that the file has twice is left to staff. RISK-07 */
const keepSafeWays = async (work: Work, family: FamilyId, copies: readonly FinishedCopy[]): Promise<void> => {
  const adults = (await partiesOf(work, family)).filter(({ side }) => side === 'visiting' || side === 'resident')
  for (const { details, answers } of copies) {
    const safe = waysFromOwnForm(answers.own)
    const [party, another] = adults.filter(({ name }) => name === nameOf(details))
    if (safe === null || party === undefined || another !== undefined) continue
    await sayOwnWays(work, { family, party, safe })
  }
}

/** Nobody of an organisation referred: the parents did, and they stand on the file as themselves. */
const referrerFrom = ({ kind }: OwnForm) => ({ accountId: null, name: '', kind, organisationId: null, team: null })
