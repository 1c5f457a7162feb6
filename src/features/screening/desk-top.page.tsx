import { Temporal } from 'temporal-polyfill'
import type { ReferralDraft } from '../../domain/referral.ts'
import { referralState, referralStateWords } from '../../domain/referral-state.ts'
import { screeningClock } from '../../domain/screening-clock.ts'
import { dayWithYear } from '../../domain/words-for-time.ts'
import { Clock } from '../../web/components/clock.tsx'
import { Tag } from '../../web/components/tag.tsx'
import type { Question, ReferralOnFile } from '../referrals/door.ts'
import { now, example, shown } from './desk-example.ts'

type Props = {
  readonly referral: ReferralOnFile
  readonly answers: ReferralDraft
  readonly questions: readonly Question[]
  readonly now: Temporal.Instant
}

export const Marks = ({ referral, answers }: Pick<Props, 'referral' | 'answers'>) => (
  <p class="kt-row">
    <strong>{referralStateWords[referralState(referral)]}</strong>
    {referral.isUrgent && <Tag colour="red">Urgent</Tag>}
    {referral.inProceedings && <Tag colour="purple">In court</Tag>}
    {typeof answers.nextHearingOn === 'string' && <span>Next hearing {dayWithYear(Temporal.PlainDate.from(answers.nextHearingOn))}</span>}
  </p>
)

export const ClockPart = ({ referral, questions, now }: Pick<Props, 'referral' | 'questions' | 'now'>) => {
  const { decision: outcome, decidedAt: at } = referral
  const stoppedSince = questions.find(({ answeredAt }) => answeredAt === null)?.askedAt ?? null
  const clock = screeningClock({ ...referral, stoppedSince, decision: outcome === null || at === null ? null : { outcome, at } }, now)
  if (clock !== null) return <Clock {...clock} />
  return <p class="govuk-body">The clock has not started: it starts when the referrer’s team manager approves.</p>
}

export const examples = {
  'in court': () => <Marks referral={example} answers={shown.answers} />,
  'due today': () => <ClockPart referral={example} questions={[]} now={now} />,
}
