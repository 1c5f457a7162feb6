import { Temporal } from 'temporal-polyfill'
import { exampleReferral } from '../../domain/example-referral.ts'
import type { ChildId, FamilyId, ReferralId } from '../../domain/ids.ts'
import type { ReferralOnFile } from '../referrals/door.ts'

export const now = Temporal.Instant.from('2026-05-21T09:00:00Z')
export const example: ReferralOnFile = {
  id: 'example' as ReferralId,
  familyId: 'example' as FamilyId,
  reference: 'R-2041',
  familyReference: 'NM-2041',
  referrerKind: 'social-worker',
  referrerAccount: 'example',
  referrerName: 'Joanne Firth',
  organisationId: null,
  organisation: 'Northmere Council',
  team: 'East child care team',
  kindAsked: 'supervised',
  isUrgent: false,
  inProceedings: true,
  submittedAt: Temporal.Instant.from('2026-05-13T14:00:00Z'),
  receivedAt: Temporal.Instant.from('2026-05-14T08:00:00Z'),
  decideBy: Temporal.Instant.from('2026-05-21T22:59:59.999999Z'),
  decision: null,
  decisionReason: null,
  decidedBy: null,
  decidedAt: null,
  approval: 'approved',
  approvedBy: 'Tess Monk',
  approvalReason: '',
  approvedAt: Temporal.Instant.from('2026-05-14T08:00:00Z'),
  hasOpenQuestion: false,
}
export const shown = {
  children: 'Ivy (6) and Rafe (4) Dunmore',
  answers: exampleReferral,
  areaName: 'East',
  questions: [],
  now,
  prepared: [],
} as const
export const alike = [
  {
    childId: 'rafe' as ChildId,
    child: 'Rafe Dunmore',
    childBornOn: Temporal.PlainDate.from('2021-11-12'),
    otherId: 'other' as ChildId,
    other: 'Rafe Dunmoor',
    bornOn: Temporal.PlainDate.from('2021-11-12'),
    familyId: 'example' as FamilyId,
    reference: 'NM-1187',
  },
]
