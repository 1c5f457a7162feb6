import { z } from 'zod'
import { groupNames, groupOf, type GroupName, type HalfGroupedAnswers } from '../../domain/referral-groups.ts'
import type { Question } from '../../domain/referral-question.ts'
import { frequencyWords, workerGenderWords, type Frequency, type WorkerGender } from '../../domain/referral.ts'
import type { ReferralDraft } from '../../domain/referral.ts'
import { isConfidentialAtFirst } from '../../domain/referral-draft.ts'
import { sessionKinds } from '../../domain/session-kind.ts'
import { documentBody } from './document-body.ts'
import { adult, child, day, keysOf, some, story, text } from './people-body.ts'

const answerTo = (question: Question): z.ZodType => {
  if (question.kind === 'yes-no') return z.boolean().nullable()
  if (question.kind === 'day') return day().nullable()
  if (question.kind === 'choice') return z.enum(keysOf(question.choices)).nullable()
  if (question.kind === 'ticks') return z.array(z.enum(keysOf(question.choices))).max(Object.keys(question.choices).length)
  return question.kind === 'story' ? story() : text(1000)
}

const group = (name: GroupName): z.ZodOptional => {
  const { heading, questions } = groupOf(name)
  const answers = Object.entries(questions).map(([key, question]) => [key, answerTo(question).optional().describe(question.label)])
  return z.strictObject(Object.fromEntries(answers)).optional().describe(heading)
}

/** Every group of the form may come; which of them must, the service's policy says. REF-03, REF-09 */
const groups = Object.fromEntries(groupNames.map((name) => [name, group(name)])) as unknown as {
  readonly [G in GroupName]: z.ZodOptional<z.ZodType<NonNullable<HalfGroupedAnswers[G]>>>
}

const place = z.int().min(0).max(14)

/** The same answers as the form asks for; what a service needs of them its own rules say. REF-03 */
export const referralBody = z.strictObject({
  referrer: z
    .strictObject({ email: text().optional(), name: text().optional(), team: text().optional() })
    .default({})
    .describe('Somebody with an account of your organisation; without e-mail and name the referral is recorded as from the organisation'),
  area: text().optional().describe('The name of the area, where the service has several'),
  children: z.array(child).min(1).max(10),
  adults: z.array(adult).min(1).max(15),
  professionals: z.array(z.strictObject({ name: text(), role: some(), organisation: some(), reach: some() })).max(8),
  emergency: z.array(z.strictObject({ name: text(), relation: some(), phone: text(50) })).max(4),
  mustNotMeet: z
    .array(z.strictObject({ one: place, other: place, because: text(500) }))
    .max(6)
    .describe('Two of the adults by their place in the list, from 0'),
  history: story(),
  kindAsked: z.enum(sessionKinds),
  frequency: z.enum(keysOf<Frequency>(frequencyWords)),
  minutes: z.int().min(15).max(720),
  days: text(500),
  purpose: story(),
  whySupervised: story().default(''),
  isDirectedByCourt: z.boolean(),
  inProceedings: z.boolean(),
  courtCase: some(50),
  nextHearingOn: day().nullable().default(null),
  finalHearingOn: day().nullable().default(null),
  confirmedDates: z
    .array(day())
    .max(20)
    .default([])
    .describe(
      'Unlikely dates that you looked at again: births over 18 years ago, hearings in the past, parents less than 12 years older than a child',
    ),
  risksToChild: story(),
  risksToStaff: story(),
  risksConsidered: z.boolean(),
  isUrgent: z.boolean(),
  whyUrgent: text(2000).default(''),
  otherVenue: text(2000).default(''),
  interimArrangement: text(2000).default(''),
  workerGenderAsked: z.enum(keysOf<WorkerGender>(workerGenderWords)).nullable().default(null),
  ...groups,
  documents: z
    .array(documentBody)
    .max(5)
    .default([])
    .describe(
      'Papers that come with the referral, 20 MB together; a court that refers sends its order here where the service asks for it. More follow with POST /api/v1/referrals/{reference}/documents',
    ),
})

export type ReferralBody = z.infer<typeof referralBody>

export const draftFrom = (
  { referrer: _referrer, area: _area, documents: _documents, adults, ...answers }: ReferralBody,
  areaId: string | null,
): ReferralDraft => ({
  ...answers,
  areaId,
  adults: adults.map((each) => ({ ...each, isConfidential: each.isConfidential ?? isConfidentialAtFirst(each.side) })),
})

export const sentAnswer = z.object({ reference: z.string(), familyReference: z.string(), status: z.enum(['submitted', 'received']) })
