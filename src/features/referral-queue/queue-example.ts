import { Temporal } from 'temporal-polyfill'
import type { FamilyId, ReferralId } from '../../domain/ids.ts'
import type { Queued } from './queue-query.ts'

export const exampleNow = Temporal.Instant.from('2026-05-21T09:00:00Z')
const example: Queued = {
  id: 'example' as ReferralId,
  familyId: 'example' as FamilyId,
  reference: 'R-2041',
  from: 'Joanne Firth',
  area: 'East',
  kindAsked: 'supervised',
  isUrgent: false,
  inProceedings: true,
  submittedAt: exampleNow,
  receivedAt: Temporal.Instant.from('2026-05-14T08:00:00Z'),
  decideBy: Temporal.Instant.from('2026-05-21T22:59:59.999999Z'),
  stoppedSince: null,
  outcome: null,
  decidedAt: null,
  hasCall: false,
  offerClass: null,
  takenBy: null,
  children: 'Ivy (6) and Rafe (4) Dunmore',
}
export const exampleRows: readonly Queued[] = [
  {
    ...example,
    children: 'Theo (7) Vance',
    reference: 'R-2030',
    decideBy: Temporal.Instant.from('2026-05-19T22:59:59.999999Z'),
    receivedAt: Temporal.Instant.from('2026-05-12T08:00:00Z'),
  },
  { ...example, children: 'Baby (0) Quill', reference: 'R-2047', isUrgent: true, decideBy: Temporal.Instant.from('2026-05-21T13:45:00Z') },
  example,
  {
    ...example,
    children: 'Nell (9) Temple',
    reference: 'R-2049',
    receivedAt: exampleNow,
    decideBy: Temporal.Instant.from('2026-05-29T22:59:59.999999Z'),
    inProceedings: false,
  },
  {
    ...example,
    children: 'Orla (3) Sorrell',
    reference: 'R-2039',
    stoppedSince: Temporal.Instant.from('2026-05-15T08:00:00Z'),
    inProceedings: false,
  },
]
