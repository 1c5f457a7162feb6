import { today } from '../../domain/civil-time.ts'
import { agreementPartWords, missingParts, textToSign, type AgreementDraft, type NamedSignatory } from '../../domain/agreement.ts'
import { readOn } from '../../domain/release-clauses.ts'
import { leftOut, proposedSignatories } from '../../domain/agreement-signatories.ts'
import type { FamilyId } from '../../domain/ids.ts'
import { refusalWithoutMeeting } from '../../domain/agreement-meeting.ts'
import { done, refused } from '../../domain/outcome.ts'
import type { Policy } from '../../policies/policy.ts'
import type { Work } from '../../platform/work.ts'
import { inLanguages, languagesOf, type LanguageOfDraft, saveForChildren, saveTranslations } from '../clauses/door.ts'
import { closureStandsInTheWay } from '../closures/door.ts'
import { partiesOf } from '../families/door.ts'
import { leaksTo } from '../papers/door.ts'
import { countMeetings } from '../planning-meetings/door.ts'
import { childrenWithoutPlan } from '../plans/door.ts'
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

type Beside = { readonly signing: readonly NamedSignatory[]; readonly languages: readonly LanguageOfDraft[] }

/** All that people will read, each language as it is read on: head, names, clauses, translations, the children’s own version. */
const placesOf = (draft: AgreementDraft, { signing, languages }: Beside) => [
  ...readOn([
    { id: 'title', heading: draft.title, text: [draft.children, draft.service, draft.reference].join('\n') },
    ...draft.clauses,
    { id: 'signatories', heading: 'Who signs', text: signing.map(({ name, role }) => `${name}, ${role}`).join('\n') },
  ]),
  ...languages.flatMap(({ translation }) => readOn(translation.clauses)),
  ...readOn(draft.forChildren ?? []),
]

/** What stops a draft from being given out by its words alone: a part that is missing, or a confidential fact anywhere in it. AGR-01, RISK-07 */
const refusalOfText = async (work: Work, family: FamilyId, draft: AgreementDraft, beside: Beside) => {
  const [missing] = missingParts(draft.clauses)
  if (missing !== undefined) return refused('part-missing', { part: agreementPartWords[missing] })
  const [leak] = await leaksTo(work, { family, partyId: null, places: placesOf(draft, beside) })
  return leak === undefined
    ? null
    : refused('confidential-fact', { heading: leak.heading, kind: leak.kind, whose: leak.whose, place: leak.place })
}

/** What comes before anybody signs: the meeting, and a plan for each child where the service asks for it. AGR-03, AGR-08 */
const refusalBefore = async (work: Work, family: FamilyId, { agreement }: Policy) => {
  const unsettled = refusalWithoutMeeting(agreement.meeting, await countMeetings(work, family))
  if (unsettled !== null) return refused(unsettled)
  const without = agreement.planForEachChild ? await childrenWithoutPlan(work, family) : []
  return without.length === 0 ? null : refused('plans-missing', { children: without.join(', ') })
}

/** Whoever was ticked, in the words of the file; refused when somebody who must sign is not among them. AGR-03 */
const signatoriesAsked = async (work: Work, { family, signatories }: Offering) => {
  const proposed = await whoMaySign(work, family)
  const [missing] = leftOut(proposed, signatories)
  if (missing !== undefined) return refused('somebody-left-out', { name: missing.name })
  const asked = proposed.filter((one) => signatories.includes(one.party)).map(({ party, name, role }) => ({ party, name, role }))
  return asked.length === 0 ? refused('nobody-signs') : done(asked)
}

/** Fixes the text with its hash and names everybody who signs it. From here on nothing in it changes. AGR-03, AGR-04 */
export const offerAgreement = async (work: Work, offering: Offering) => {
  const { family } = offering
  const [newest] = await lockVersions(work, family)
  const closed = await closureStandsInTheWay(work, family)
  if (closed !== null) return refused(closed)
  if (newest === undefined) return refused('nothing-drafted')
  if (newest.isOffered) return refused('already-given-out')
  if (newest.hash !== offering.seen) return refused('draft-changed')

  const draft = await draftOf(work, newest.id)
  const asked = await signatoriesAsked(work, offering)
  if (!asked.ok) return asked
  const signing = asked.value
  const policy = await policyInForce(work)
  const early = await refusalBefore(work, family, policy)
  if (early !== null) return early
  const parties = await partiesOf(work, family)
  const languages = await inLanguages(work, draft, languagesOf(parties.filter(({ id }) => signing.some(({ party }) => party === id))))
  const stopped = await refusalOfText(work, family, draft, { signing, languages })
  if (stopped !== null) return stopped

  const { id, version } = newest
  const offeredOn = today(work.now).toString()
  const text = textToSign(draft, { agreement: id, version, offeredOn, signatories: signing })
  const hash = await saveOffer(work, id, text)
  await saveTranslations(work, id, languages)
  const child = { family, agreement: id, version, service: draft.service, offeredOn, clauses: draft.forChildren ?? [] }
  await saveForChildren(work, { ...child, fromAge: policy.agreement.childSignsFromAge })
  await work.record({ name: 'agreement.offered', about: id, family, facts: { version, hash, signatories: signing.length } })
  await inviteToSign(work, { agreement: id, family, publicUrl: offering.publicUrl })
  return done({ id })
}
