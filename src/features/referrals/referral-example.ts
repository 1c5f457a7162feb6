import { Temporal } from 'temporal-polyfill'
import type { Question, ReferralOnFile } from './referral-query.ts'

export const at = Temporal.Instant.from('2026-05-21T09:00:00Z')
export const referral = {
  id: 'r',
  familyId: 'f',
  reference: 'R-1041',
  familyReference: 'NM-1041',
  referrerKind: 'social-worker',
  referrerAccount: 'a',
  referrerName: 'Joanne Firth',
  organisationId: null,
  organisation: 'Northmere Council',
  team: 'East child care team',
  kindAsked: 'supervised',
  isUrgent: false,
  inProceedings: true,
  submittedAt: at,
  receivedAt: at,
  decideBy: at.add({ hours: 120 }),
  decision: null,
  decisionReason: null,
  decidedBy: null,
  decidedAt: null,
  approval: 'approved',
  approvedBy: 'Tess Monk',
  approvalReason: '',
  approvedAt: at,
  hasOpenQuestion: true,
} as unknown as ReferralOnFile
export const asked: Question = {
  id: 'q',
  question: 'When did the police last come?',
  askedBy: 'Lena East',
  askedAt: at,
  answer: null,
  answeredAt: null,
}
