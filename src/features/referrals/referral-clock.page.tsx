import { Temporal } from 'temporal-polyfill'
import { deadlineInWords, referralState, referralStateWords, type ReferralState } from '../../domain/referral-state.ts'
import { momentInWords } from '../../domain/words-for-time.ts'
import type { IconName } from '../../web/components/icon.tsx'
import { State, type Tone } from '../../web/components/state.tsx'
import type { ReferralOnFile } from './referral-query.ts'

const looks = {
  'awaiting-approval': { icon: 'pause', tone: 'plain' },
  'not-approved': { icon: 'cross', tone: 'late' },
  received: { icon: 'clock', tone: 'plain' },
  asked: { icon: 'speech', tone: 'due' },
  accepted: { icon: 'tick', tone: 'good' },
  refused: { icon: 'cross', tone: 'late' },
} as const satisfies Record<ReferralState, { readonly icon: IconName; readonly tone: Tone }>

/** Where a referral stands, in words first. */
export const ReferralStateOf = ({ referral }: { readonly referral: ReferralOnFile }) => {
  const state = referralState(referral)
  return <State {...looks[state]}>{referralStateWords[state]}</State>
}

const moment = (at: Temporal.Instant | null): string => (at === null ? '' : momentInWords(at))

/** One sentence that says where the referral stands and who has it in hand. */
export const standing = (referral: ReferralOnFile): string => {
  const { receivedAt, decideBy } = referral
  const sentences = {
    'awaiting-approval': `Sent in ${moment(referral.submittedAt)}. It counts as received when the team manager has approved it.`,
    'not-approved': `Not approved by ${referral.approvedBy ?? 'the team manager'} on ${moment(referral.approvedAt)}. It was not sent on.`,
    received:
      decideBy === null
        ? `Received ${moment(receivedAt)}.`
        : `Received ${moment(receivedAt)}. To be decided by ${deadlineInWords(decideBy)}.`,
    asked: 'The service has asked for more. It decides when that is answered.',
    accepted: `Accepted by ${referral.decidedBy ?? ''} on ${moment(referral.decidedAt)}.`,
    refused: `Refused by ${referral.decidedBy ?? ''} on ${moment(referral.decidedAt)}.`,
  } as const satisfies Record<ReferralState, string>
  return sentences[referralState(referral)]
}

const received: ReferralOnFile = {
  id: 'example' as ReferralOnFile['id'],
  familyId: 'example' as ReferralOnFile['familyId'],
  reference: 'R-1187',
  familyReference: 'NM-1187',
  referrerKind: 'social-worker',
  referrerAccount: null,
  referrerName: 'Joanne Firth',
  organisationId: null,
  organisation: 'Northmere Council',
  team: 'East child care team',
  kindAsked: 'supervised',
  isUrgent: false,
  inProceedings: true,
  submittedAt: Temporal.Instant.from('2026-05-18T09:00:00Z'),
  receivedAt: Temporal.Instant.from('2026-05-18T09:00:00Z'),
  decideBy: Temporal.Instant.from('2026-05-26T22:59:59Z'),
  decision: null,
  hasOpenQuestion: false,
  decisionReason: null,
  decidedBy: null,
  decidedAt: null,
  approval: null,
  approvedBy: null,
  approvalReason: null,
  approvedAt: null,
}
export const examples = { received: () => <ReferralStateOf referral={received} /> }
