import type { ReferralId } from '../../domain/ids.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { RefusalReason } from '../../domain/screening.ts'
import type { Work } from '../../platform/work.ts'
import type { DecisionOnPaper } from '../referral-papers/door.ts'
import { lockReferral } from '../referrals/door.ts'
import { type DecisionDraft, saveDraft } from './decision-draft-store.ts'

export type NotLooked = 'no-such-referral' | 'already-decided' | 'no-reason' | 'no-question'

/** Keeps what was written, so that the letter can be read before it is given. Nothing is decided by it. REF-07 */
export const lookFirst = async (work: Work, id: string, draft: DecisionDraft): Promise<Outcome<ReferralId, NotLooked>> => {
  const referral = await lockReferral(work, id)
  if (referral === null) return refused('no-such-referral')
  if (referral.decision !== null) return refused('already-decided', { by: referral.decidedBy ?? '' })
  if (draft.choice === 'refuse' && (draft.why === '' || draft.reason === '')) return refused('no-reason')
  if (draft.choice === 'ask' && draft.question === '') return refused('no-question')
  await saveDraft(work, referral.id, draft)
  return done(referral.id)
}

export const asPaper = ({ choice, note, question, why, reason }: DecisionDraft, takesNoSignificantRisk: boolean): DecisionOnPaper => {
  if (choice === 'accept') return { choice: 'accept', words: note }
  if (choice === 'ask') return { choice: 'ask', words: question }
  return { choice: 'refuse', why: why as RefusalReason, words: reason, takesNoSignificantRisk }
}
