import { done, refused, type Outcome } from '../../domain/outcome.ts'
import type { Work } from '../../platform/work.ts'
import { lockReferral, questionsOf } from './referral-query.ts'
import { saveAnswer } from './referral-store.ts'

/** The referrer answers what the service asked; the clock that stood still runs on. REF-07 */
export const answerQuestion = async (
  work: Work,
  { referralId, answer }: { readonly referralId: string; readonly answer: string },
): Promise<Outcome<string, 'nothing-asked'>> => {
  const referral = await lockReferral(work, referralId)
  const open = (await questionsOf(work, referralId)).find((question) => question.answeredAt === null)
  if (referral === null || open === undefined) return refused('nothing-asked')
  await saveAnswer(work, open.id, answer)
  await work.record({ name: 'referral.answered', about: referral.id, family: referral.familyId, facts: { reference: referral.reference } })
  return done(referral.id)
}
