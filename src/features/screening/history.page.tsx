import { Temporal } from 'temporal-polyfill'
import { momentInWords } from '../../domain/words-for-time.ts'
import { Timeline, type TimelineItem } from '../../web/components/moj-timeline.tsx'
import { Section } from '../../web/components/section.tsx'
import type { Question, ReferralOnFile } from '../referrals/door.ts'

type Told = Pick<
  ReferralOnFile,
  | 'submittedAt'
  | 'referrerName'
  | 'organisation'
  | 'approval'
  | 'approvedAt'
  | 'approvedBy'
  | 'approvalReason'
  | 'receivedAt'
  | 'decision'
  | 'decidedAt'
  | 'decidedBy'
  | 'decisionReason'
>
type Happened = {
  readonly at: Temporal.Instant | null
  readonly title: string
  readonly by?: string | null
  readonly words?: string | null
}

const happenedIn = (referral: Told, questions: readonly Question[]): readonly Happened[] => [
  { at: referral.submittedAt, title: 'Sent in', by: referral.referrerName ?? referral.organisation },
  {
    at: referral.approvedAt,
    title: referral.approval === 'approved' ? 'Approved by the team manager' : 'Not approved by the team manager',
    by: referral.approvedBy,
    words: referral.approvalReason,
  },
  { at: referral.receivedAt, title: 'Received, the clock starts' },
  ...questions.flatMap((asked): readonly Happened[] => [
    { at: asked.askedAt, title: 'More was asked, the clock stopped', by: asked.askedBy, words: asked.question },
    { at: asked.answeredAt, title: 'The referrer answered', words: asked.answer },
  ]),
  {
    at: referral.decidedAt,
    title: referral.decision === 'accepted' ? 'Accepted' : 'Refused',
    by: referral.decidedBy,
    words: referral.decisionReason,
  },
]

const itemOf = ({ at, title, by, words }: Happened): readonly TimelineItem[] =>
  at === null
    ? []
    : [
        {
          title,
          ...(by === null || by === undefined ? {} : { by }),
          at: at.toString(),
          atWords: momentInWords(at),
          children: words === '' ? undefined : words,
        },
      ]

/** What happened to the referral so far, the newest first: who, when, and what was written. */
export const HistoryPart = ({ referral, questions }: { readonly referral: Told; readonly questions: readonly Question[] }) => (
  <Section id="history" heading="History">
    <Timeline
      headingLevel={3}
      items={happenedIn(referral, questions)
        .flatMap(itemOf)
        .toSorted((one, other) => (one.at < other.at ? 1 : -1))}
    />
  </Section>
)

const at = Temporal.Instant.from('2026-05-14T08:00:00Z')
const asked: Question = {
  id: 'q',
  question: 'Who lives in the home?',
  askedBy: 'Lena East',
  askedAt: at.add({ hours: 24 }),
  answer: null,
  answeredAt: null,
}
const example = {
  submittedAt: at.subtract({ hours: 20 }),
  referrerName: 'Joanne Firth',
  organisation: null,
  approval: 'approved',
  approvedAt: at,
  approvedBy: 'Tess Monk',
  approvalReason: '',
  receivedAt: at,
  decision: null,
  decidedAt: null,
  decidedBy: null,
  decisionReason: null,
} as const

export const examples = {
  'with a question open': () => <HistoryPart referral={example} questions={[asked]} />,
}
