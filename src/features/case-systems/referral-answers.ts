import { z } from 'zod'

const moment = () => z.iso.datetime({ offset: true })

export const documentAnswer = z.object({
  id: z.string(),
  kind: z.enum(['court-order', 'letter', 'report', 'identity', 'other']),
  mediaType: z.string(),
  addedAt: moment(),
})

export const standingAnswer = z.object({
  reference: z.string(),
  familyReference: z.string(),
  status: z.enum(['submitted', 'not-approved', 'received', 'asked', 'accepted', 'refused']),
  reason: z.string().describe('What was written when it was accepted, refused or not approved; empty before'),
  questions: z.array(z.string()).describe('What the service asked and nobody has answered yet'),
  submittedAt: moment(),
  receivedAt: moment().nullable(),
  decideBy: moment().nullable(),
  decidedAt: moment().nullable(),
  agreement: z
    .enum(['none', 'offered', 'complete'])
    .describe('Whether an agreement was given out to sign, and whether everybody has signed'),
  documents: z.array(documentAnswer).describe('What was sent with this referral; never what is in it'),
})

export const listAnswer = z.object({
  referrals: z.array(
    z.object({ reference: z.string(), familyReference: z.string(), status: standingAnswer.shape.status, submittedAt: moment() }),
  ),
  next: z.string().nullable().describe('Send it as `since` for the next ones; null when there are no more yet'),
})

export const papersAnswer = z.object({
  papers: z
    .array(z.object({ id: z.string(), kind: z.string(), givenAt: moment() }))
    .describe('Papers given to your organisation or to people of it'),
})

export const paperAnswer = z.string().describe('The paper itself, as a PDF')
