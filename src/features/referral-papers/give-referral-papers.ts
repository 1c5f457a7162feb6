import type { PdfDocument } from '../../domain/document.ts'
import type { Event } from '../../domain/event.ts'
import { isCallNeeded, type RefusalReason, refusalReasonWords } from '../../domain/screening.ts'
import type { Work } from '../../platform/work.ts'
import { givePaper } from '../papers/door.ts'
import { policyInForce } from '../policy/door.ts'
import { questionsOf, type ReferralOnFile, referralOf } from '../referrals/door.ts'
import { readersOf, serviceNamed } from './readers-query.ts'
import { acknowledgementDocument, type DecisionOnPaper, decisionPaper, isFromParents, type PaperFrame } from './referral-document.ts'

/** The paper that says that a referral counts as received; hangs on `referral.received`. Parents hear it behind their own link. REF-06 */
export const giveAcknowledgement = async (work: Work, event: Event): Promise<void> => {
  const referral = await referralOf(work, event.about ?? '')
  if (referral === null || referral.receivedAt === null || isFromParents(referral)) return
  const { receivedAt, decideBy, isUrgent } = referral
  const callNeeded = isCallNeeded({ isUrgent, hasCall: false, isEnded: false }, (await policyInForce(work)).decision)
  await giveToReaders(work, referral, 'acknowledgement', (frame) =>
    acknowledgementDocument(frame, { receivedAt, decideBy, isCallNeeded: callNeeded }),
  )
}

/** The paper with the decision, or the question; hangs on `referral.accepted`, `referral.refused` and `referral.asked`. REF-07, REF-11 */
export const giveDecision = async (work: Work, event: Event): Promise<void> => {
  const referral = await referralOf(work, event.about ?? '')
  const decided = referral === null ? null : await decidedIn(work, referral, event)
  if (referral === null || decided === null) return
  await giveToReaders(work, referral, 'decision', (frame) => decisionPaper(referral, frame, decided))
}

const decidedIn = async (work: Work, referral: ReferralOnFile, { name, facts }: Event): Promise<DecisionOnPaper | null> => {
  if (name === 'referral.accepted') return { choice: 'accept', words: referral.decisionReason ?? '' }
  if (name === 'referral.refused') {
    const why = reasonNamed(facts?.['why'])
    const words = (referral.decisionReason ?? '').replace(refusalReasonWords[why], '').trim()
    return { choice: 'refuse', why, words, takesNoSignificantRisk: (await policyInForce(work)).referral.refusesSignificantRisk }
  }
  const question = (await questionsOf(work, referral.id)).findLast(({ answeredAt }) => answeredAt === null)
  return question === undefined ? null : { choice: 'ask', words: question.question }
}

const reasonNamed = (why: unknown): RefusalReason =>
  typeof why === 'string' && why in refusalReasonWords ? (why as RefusalReason) : 'other'

type Drawn = (frame: PaperFrame) => PdfDocument

/** One paper for each reader, with their own name and nobody else's. RISK-07 */
const giveToReaders = async (work: Work, referral: ReferralOnFile, kind: 'acknowledgement' | 'decision', draw: Drawn): Promise<void> => {
  const named = await serviceNamed(work)
  for (const to of await readersOf(work, referral)) {
    const document = draw({ ...named, reference: referral.reference, forWhom: to.name, now: work.now })
    await givePaper(work, { family: referral.familyId, to, kind, document, withoutNotice: to.accountId === referral.referrerAccount })
  }
}
