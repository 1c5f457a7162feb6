import type { Temporal } from 'temporal-polyfill'
import type { Block, PdfDocument } from '../../domain/document.ts'
import { today } from '../../domain/civil-time.ts'
import { deadlineInWords } from '../../domain/referral-state.ts'
import { type RefusalReason, refusalReasonWords } from '../../domain/screening.ts'
import { dateInFull, momentInWords } from '../../domain/words-for-time.ts'

/** What every paper about a referral says of itself; nothing of the family is in it but the number of its file. RISK-07 */
export type PaperFrame = {
  readonly service: string
  readonly helpPhone: string
  readonly reference: string
  readonly forWhom: string
  readonly now: Temporal.Instant
}

const framed = (frame: PaperFrame, title: string, blocks: readonly Block[]): PdfDocument => ({
  kind: 'document',
  title,
  service: frame.service,
  forWhom: frame.forWhom,
  reference: frame.reference,
  date: today(frame.now).toString(),
  blocks: [...blocks, ...talkToUs(frame)],
  foot: { file: frame.reference },
})

const talkToUs = ({ helpPhone, reference }: PaperFrame): readonly Block[] => [
  { kind: 'heading', level: 1, text: 'Talk to us' },
  {
    kind: 'paragraph',
    text: helpPhone === '' ? `Say the number ${reference} when you ask us about it.` : `Call ${helpPhone} and say the number ${reference}.`,
  },
]

const facts = (rows: Readonly<Record<string, string>>): Block => ({
  kind: 'facts',
  facts: Object.entries(rows).map(([label, value]) => ({ label, value })),
})

type Received = { readonly receivedAt: Temporal.Instant; readonly decideBy: Temporal.Instant | null; readonly isCallNeeded: boolean }

/** That it was received, and by when it is decided. REF-06, REF-07, REF-08 */
export const acknowledgementDocument = (frame: PaperFrame, { receivedAt, decideBy, isCallNeeded }: Received): PdfDocument =>
  framed(frame, 'We have your referral', [
    { kind: 'paragraph', text: `Thank you for your referral ${frame.reference}. It counts as received, and this is what happens next.` },
    facts({
      Referral: frame.reference,
      Received: momentInWords(receivedAt),
      'Decided by': decideBy === null ? 'We tell you as soon as it is decided' : deadlineInWords(decideBy),
    }),
    ...(isCallNeeded
      ? [
          {
            kind: 'notice' as const,
            title: 'Call us now',
            text: 'You sent it as urgent. An urgent referral needs a phone call too, and the shorter time to decide runs from that call.',
          },
        ]
      : []),
    { kind: 'heading', level: 1, text: 'What happens next' },
    {
      kind: 'list',
      items: [
        'We read all that you wrote. When something is not clear we ask you, and our clock stands still until you answer.',
        'We tell you in writing what we decide. When we cannot accept it, we tell you why.',
      ],
    },
  ])

/** Where supervised sessions are found, for whoever is not safe enough here. REF-11 */
export const pointerToSupervised: readonly Block[] = [
  { kind: 'heading', level: 1, text: 'Where supervised sessions are found' },
  {
    kind: 'paragraph',
    text: 'A significant risk needs a worker who is there all the time, who sees and hears everything and writes it down. Our volunteers cannot do that. A service with supervised sessions can look at this family.',
  },
  {
    kind: 'list',
    items: [
      'Ask the children’s services of the council where the children live. They know the supervised services near you.',
      'When there is a court case, ask the Cafcass officer or the court. The court can name a supervised service in its order.',
      'Do not try sessions without a worker meanwhile. If a child is in danger now, call 999.',
    ],
  },
]

export type DecisionOnPaper =
  | { readonly choice: 'accept'; readonly words: string }
  | { readonly choice: 'ask'; readonly words: string }
  | {
      readonly choice: 'refuse'
      readonly why: RefusalReason
      readonly words: string
      /** The service takes no significant risk, so it says who does. REF-11 */
      readonly takesNoSignificantRisk: boolean
    }

/**
 * For parents who asked themselves: what was decided and whom to call, and not one word of what staff wrote. The other parent may read
 * over a shoulder, and what one said must never be guessed from a letter to the other. RISK-07
 */
export const decisionForParents = (
  frame: PaperFrame,
  decided: { readonly choice: DecisionOnPaper['choice']; readonly pointsToSupervised: boolean },
): PdfDocument =>
  framed(frame, parentTitles[decided.choice], [...parentBlocks[decided.choice], ...(decided.pointsToSupervised ? pointerToSupervised : [])])

const parentTitles = {
  accept: 'We can offer you a place',
  ask: 'We would like to talk with you',
  refuse: 'We cannot offer you a place',
} as const

const saying = (text: string): readonly Block[] => [{ kind: 'paragraph', text }]
const parentBlocks: Readonly<Record<DecisionOnPaper['choice'], readonly Block[]>> = {
  accept: saying(
    'Next we look at what is safe, choose a worker and write an agreement with you. We will be in touch with you about each step.',
  ),
  ask: saying('Before we decide we need to talk with you. We will call you in the way you told us, or you can call us.'),
  refuse: saying(
    'We have looked at everything with care, and we cannot offer sessions now. You can call us, and we will talk with you about it alone.',
  ),
}

const titles = {
  accept: 'We have accepted your referral',
  ask: 'We have a question about your referral',
  refuse: 'We cannot accept your referral',
} as const

/** What was decided, with the reason in writing and, where it helps, where else to go. REF-07, REF-11 */
export const decisionDocument = (frame: PaperFrame, decided: DecisionOnPaper): PdfDocument =>
  framed(frame, titles[decided.choice], [facts({ Referral: frame.reference, Date: dateInFull(today(frame.now)) }), ...blocksFor(decided)])

/** Whether a family's own referral is pointed to a service that takes the risk. REF-11 */
const isPointed = (decided: DecisionOnPaper): boolean =>
  decided.choice === 'refuse' && decided.why === 'risk-too-high' && decided.takesNoSignificantRisk

type Asked = { readonly referrerKind: string }

/** A referral that parents made themselves. */
export const isFromParents = ({ referrerKind }: Asked): boolean => referrerKind === 'family' || referrerKind === 'both-parents'

/** The paper as its reader gets it: professionals read what was written, parents who asked themselves do not. REF-07, RISK-07 */
export const decisionPaper = (referral: Asked, frame: PaperFrame, decided: DecisionOnPaper): PdfDocument =>
  isFromParents(referral)
    ? decisionForParents(frame, { choice: decided.choice, pointsToSupervised: referral.referrerKind === 'family' && isPointed(decided) })
    : decisionDocument(frame, decided)

const written = (words: string): readonly Block[] => (words.trim() === '' ? [] : [{ kind: 'paragraph', text: words }])

const blocksFor = (decided: DecisionOnPaper): readonly Block[] => {
  if (decided.choice === 'accept')
    return [
      { kind: 'paragraph', text: 'We can offer this family a place.' },
      ...written(decided.words),
      { kind: 'heading', level: 1, text: 'What happens next' },
      {
        kind: 'steps',
        items: [
          'We assess the risks.',
          'We choose a worker.',
          'We write the agreement with you, and everybody signs it.',
          'The first session is booked.',
        ],
      },
    ]
  if (decided.choice === 'ask')
    return [
      { kind: 'paragraph', text: 'Before we decide we need to know this:' },
      ...written(decided.words),
      { kind: 'notice', title: 'Our clock stands still', text: 'It goes on when you have answered. Sign in to answer.' },
    ]
  return [
    { kind: 'heading', level: 1, text: 'The reason' },
    { kind: 'paragraph', text: refusalReasonWords[decided.why] },
    ...written(decided.words),
    ...(decided.why === 'risk-too-high' && decided.takesNoSignificantRisk ? pointerToSupervised : []),
    { kind: 'heading', level: 1, text: 'If things change' },
    { kind: 'paragraph', text: 'You are welcome to talk to us about this, and to refer again when things have changed.' },
  ]
}
