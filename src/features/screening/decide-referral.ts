import type { Person } from '../../domain/actor.ts'
import { today } from '../../domain/civil-time.ts'
import { poundsInWords } from '../../domain/closed-file.ts'
import { deciderWords } from '../../domain/decider.ts'
import type { FamilyId, ReferralId } from '../../domain/ids.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import {
  type Choice,
  type DecideRefusal,
  type Decided,
  type DecideTerms,
  type RefusalReason,
  refusalReasonWords,
  refusalToDecide,
  type Screened,
} from '../../domain/screening.ts'
import type { Work } from '../../platform/work.ts'
import type { Policy } from '../../policies/policy.ts'
import { classedOf } from '../offer-classes/door.ts'
import { oldDebt } from '../closures/door.ts'
import { likelySame } from '../duplicates/door.ts'
import { leaksTo } from '../papers/door.ts'
import { policyInForce } from '../policy/door.ts'
import { answersOf, lockReferral, type ReferralOnFile } from '../referrals/door.ts'
import { dropDrafts } from './decision-draft-store.ts'
import { tellAccepted, tellAsked, tellRefused } from './screening-letters.ts'
import { finalHearingOf, saveDecision, saveQuestion } from './screening-store.ts'
import { atTheDesk } from './who-decides-query.ts'

export type ChoiceMade = {
  readonly choice: Choice
  readonly why: RefusalReason | null
  /** The reason for a refusal, the question to the referrer, or a note beside an acceptance. */
  readonly words: string
  readonly isRiskSignificant: boolean | null
  readonly sawDuplicates: boolean
}

/** Accept, refuse with a reason, or ask for more: once, by whoever the service says decides, and the referrer hears of it at once, in words that tell nothing confidential. REF-07, REF-17, RISK-07 */
export const decideReferral = async (
  work: Work,
  person: Person,
  given: ChoiceMade & { readonly id: string },
): Promise<Outcome<ReferralId, DecideRefusal | 'no-such-referral' | 'tells-something-confidential'>> => {
  const referral = await lockReferral(work, given.id)
  if (referral === null) return refused('no-such-referral')
  const policy = await policyInForce(work)
  const decided: Decided = { choice: given.choice, reason: given.words, why: given.why }
  const desk = { terms: termsOf(policy), person: await atTheDesk(work, person, referral.familyId) }
  const screened = await screenedBefore(work, referral, given)
  const refusal = refusalToDecide(decided, screened, desk)
  const owed = poundsInWords(screened.oldDebtPence)
  if (refusal !== null) return refused(refusal, { decider: deciderWords[policy.decision.decidedBy], by: referral.decidedBy ?? '', owed })

  const places = [{ id: 'words', heading: 'What you write', text: given.words }]
  const [leak] = await leaksTo(work, { family: referral.familyId, partyId: null, places })
  if (leak !== undefined) return refused('tells-something-confidential', { whose: leak.whose })

  await dropDrafts(work, referral.id)
  await carryOut(work, referral, { decided, by: { id: person.id, name: person.name } })
  return done(referral.id)
}

export const termsOf = ({ decision, referral }: Policy): DecideTerms => ({
  decidedBy: decision.decidedBy,
  onlyInProceedings: referral.onlyInProceedings,
  endsAtFinalHearing: referral.endsAtFinalHearing,
  riskAssessmentInForm: referral.riskAssessmentInForm,
  refusesSignificantRisk: referral.refusesSignificantRisk,
  classesCoreOffer: referral.classesCoreOffer,
})

export const screenedBefore = async (
  work: Work,
  referral: ReferralOnFile,
  given: Pick<ChoiceMade, 'sawDuplicates' | 'isRiskSignificant'>,
): Promise<Screened> => {
  const heard = await finalHearingOf(work, referral.familyId)
  const alike = await likelySame(work, referral.familyId)
  return {
    isReceived: referral.receivedAt !== null,
    isDecided: referral.decision !== null,
    hasOpenQuestion: referral.hasOpenQuestion,
    inProceedings: referral.inProceedings,
    isFinalHearingPast: heard !== null && heard.since(today(work.now)).sign < 0,
    risksConsidered: (await answersOf(work, referral.id)).risksConsidered,
    isRiskSignificant: given.isRiskSignificant,
    unseenDuplicates: given.sawDuplicates ? 0 : alike.length,
    oldDebtPence: await oldDebts(work, [referral.familyId, ...new Set(alike.map(({ familyId }) => familyId))]),
    offerClass: (await classedOf(work, referral.id))?.offerClass ?? null,
  }
}

/** A family does not come back under a new number with the old one unpaid. REF-14 */
const oldDebts = async (work: Work, families: readonly FamilyId[]): Promise<number> => {
  let pence = 0
  for (const family of families) pence += (await oldDebt(work, family)) ?? 0
  return pence
}

type Act = { readonly decided: Decided; readonly by: { readonly id: string; readonly name: string } }

const carryOut = async (work: Work, referral: ReferralOnFile, { decided, by }: Act): Promise<void> => {
  const { id: referralId, familyId: family, reference } = referral
  if (decided.choice === 'ask') {
    await saveQuestion(work, { referralId, question: decided.reason, by })
    await work.record({ name: 'referral.asked', about: referralId, family, facts: { reference } })
    return await tellAsked(work, referral)
  }
  if (decided.choice === 'accept' || decided.why === null) {
    await saveDecision(work, { referralId, outcome: 'accepted', reason: decided.reason, by })
    await work.record({ name: 'referral.accepted', about: referralId, family, facts: { reference } })
    return await tellAccepted(work, referral)
  }
  await saveDecision(work, { referralId, outcome: 'refused', reason: `${refusalReasonWords[decided.why]} ${decided.reason}`, by })
  await work.record({ name: 'referral.refused', about: referralId, family, facts: { reference, why: decided.why } })
  await tellRefused(work, referral, decided.why)
}
