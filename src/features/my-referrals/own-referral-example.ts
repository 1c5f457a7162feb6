import { Temporal } from 'temporal-polyfill'
import type { FamilyId, ReferralId } from '../../domain/ids.ts'
import type { OwnReferral } from './own-referrals-query.ts'

export const exampleNow = Temporal.Instant.from('2026-05-21T09:00:00Z')
export const oneReferral: OwnReferral = {
  id: 'r' as ReferralId,
  familyId: 'f' as FamilyId,
  reference: 'R-1041',
  familyReference: 'NM-1041',
  referrerKind: 'social-worker',
  referrerAccount: 'a',
  referrerName: 'Joanne Firth',
  organisationId: null,
  organisation: 'Northmere Council',
  team: 'East',
  kindAsked: 'supervised',
  isUrgent: false,
  inProceedings: true,
  submittedAt: exampleNow,
  receivedAt: exampleNow,
  decideBy: null,
  decision: null,
  decisionReason: null,
  decidedBy: null,
  decidedAt: null,
  approval: null,
  approvedBy: null,
  approvalReason: null,
  approvedAt: null,
  hasOpenQuestion: false,
  children: 'Ivy (6) and Rafe (4) Dunmore',
}
