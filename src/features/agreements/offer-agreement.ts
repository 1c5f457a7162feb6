import { today } from '../../domain/civil-time.ts'
import { agreementPartWords, missingParts, textToSign, type AgreementDraft, type NamedSignatory } from '../../domain/agreement.ts'
import { leaksIn } from '../../domain/protected-words.ts'
import { leftOut, proposedSignatories } from '../../domain/agreement-signatories.ts'
import type { FamilyId } from '../../domain/ids.ts'
import { done, refused } from '../../domain/outcome.ts'
import type { Work } from '../../platform/work.ts'
import { partiesOf, protectedValuesOf } from '../families/door.ts'
import { policyInForce } from '../policy/door.ts'
import { inviteToSign } from './agreement-letters.ts'
import { draftOf, lockVersions } from './agreement-query.ts'
import { saveOffer } from './agreement-store.ts'

export type Offering = {
  readonly family: FamilyId
  readonly seen: string
  readonly signatories: readonly string[]
  readonly publicUrl: string
}

/** Whoever may be asked to sign, those who must first named as such. AGR-03 */
export const whoMaySign = async (work: Work, family: FamilyId) =>
  proposedSignatories(await partiesOf(work, family), (await policyInForce(work)).agreement.signedBy)

/** What stops a draft from being given out by its words alone: a part that is missing, or a confidential fact anywhere in it. AGR-01, RISK-07 */
export const refusalOfText = async (work: Work, family: FamilyId, draft: AgreementDraft, signing: readonly NamedSignatory[] = []) => {
  const [missing] = missingParts(draft.clauses)
  if (missing !== undefined) return refused('part-missing', { part: agreementPartWords[missing] })
  const [leak] = leaksIn(
    [
      ...draft.clauses,
      { id: 'title', heading: draft.title, text: [draft.children, draft.service, draft.reference].join('\n') },
      { id: 'signatories', heading: 'Who signs', text: signing.map(({ name, role }) => `${name}, ${role}`).join('\n') },
    ],
    await protectedValuesOf(work, family),
  )
  return leak === undefined
    ? null
    : refused('confidential-fact', { heading: leak.heading, kind: leak.kind, whose: leak.whose, place: leak.place })
}

/** Fixes the text with its hash and names everybody who signs it. From here on nothing in it changes. AGR-03, AGR-04 */
export const offerAgreement = async (work: Work, offering: Offering) => {
  const { family } = offering
  const [newest] = await lockVersions(work, family)
  if (newest === undefined) return refused('nothing-drafted')
  if (newest.isOffered) return refused('already-given-out')
  if (newest.hash !== offering.seen) return refused('draft-changed')

  const draft = await draftOf(work, newest.id)
  const proposed = await whoMaySign(work, family)
  const [missing] = leftOut(proposed, offering.signatories)
  if (missing !== undefined) return refused('somebody-left-out', { name: missing.name })
  const signatories: readonly NamedSignatory[] = proposed
    .filter((one) => offering.signatories.includes(one.party))
    .map(({ party, name, role }) => ({ party, name, role }))
  if (signatories.length === 0) return refused('nobody-signs')
  const stopped = await refusalOfText(work, family, draft, signatories)
  if (stopped !== null) return stopped

  const text = textToSign(draft, { agreement: newest.id, version: newest.version, offeredOn: today(work.now).toString(), signatories })
  const hash = await saveOffer(work, newest.id, text)
  await work.record({
    name: 'agreement.offered',
    about: newest.id,
    family,
    facts: { version: newest.version, hash, signatories: signatories.length },
  })
  await inviteToSign(work, { agreement: newest.id, family, publicUrl: offering.publicUrl })
  return done({ id: newest.id })
}
