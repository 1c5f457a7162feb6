import { today } from '../../domain/civil-time.ts'
import type { ReferralId } from '../../domain/ids.ts'
import {
  type ClassAnswers,
  classGapWords,
  classThatFollows,
  missingFor,
  type OfferClass,
  offerClassWords,
  refusalToClass,
} from '../../domain/offer-class.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Work } from '../../platform/work.ts'
import { policyInForce } from '../policy/door.ts'
import { answersOf, lockReferral } from '../referrals/door.ts'
import { saveClass } from './class-store.ts'
import type { NotClassed } from './offer-classes-words.ts'

type Classing = { readonly id: string; readonly answers: ClassAnswers; readonly reason: string }

/** Classed before it is decided, from answers that stay on record; the newest counts. REF-09 */
export const classReferral = async (work: Work, { id, answers, reason }: Classing): Promise<Outcome<ReferralId, NotClassed>> => {
  const referral = await lockReferral(work, id)
  if (referral === null) return refused('no-such-referral')
  if (!(await policyInForce(work)).referral.classesCoreOffer) return refused('not-classed-here')
  if (referral.decision !== null) return refused('already-closed')
  const asked = classAskedIn(await answersOf(work, id))
  const refusal = refusalToClass(answers, { asked, reason, on: today(work.now) })
  const offerClass = classThatFollows(answers)
  if (refusal !== null || offerClass === null) return refused(refusal ?? 'not-answered', factsOf(answers, asked))

  await saveClass(work, { referral: referral.id, offerClass, answers, reason })
  await work.record({ name: 'referral.classed', about: referral.id, family: referral.familyId, facts: { class: offerClass, asked } })
  return done(referral.id)
}

/** What the referrer asked for; referrals from before the question have no answer. */
export const classAskedIn = (answers: {
  readonly coreOffer?: { readonly classAsked?: string | null | undefined } | undefined
}): OfferClass | null => {
  const asked = answers.coreOffer?.classAsked
  return asked === 'core-offer' || asked === 'exceptional' ? asked : null
}

const factsOf = (answers: ClassAnswers, asked: OfferClass | null) => {
  const follows = classThatFollows(answers)
  return {
    missing: missingFor(answers)
      .map((gap) => classGapWords[gap])
      .join('; '),
    asked: asked === null ? '' : offerClassWords[asked].toLowerCase(),
    follows: follows === null ? '' : offerClassWords[follows].toLowerCase(),
  }
}
