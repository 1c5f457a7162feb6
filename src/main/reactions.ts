import type { EventName } from '../domain/event.ts'
import { askForFreshRisk } from '../features/risk-assessments/door.ts'
import { giveAcknowledgement, giveDecision } from '../features/referral-papers/door.ts'
import { restartClock } from '../features/screening/door.ts'
import { giveUpLinks } from '../features/signatures/door.ts'
import type { Reaction } from '../platform/transaction.ts'

/** When this has happened, do that, in the same transaction: the one page that answers "what happens next?". */
export const reactions: Readonly<Partial<Record<EventName, readonly Reaction[]>>> = {
  'account.disabled': [giveUpLinks],
  'apart.recorded': [askForFreshRisk],
  'document.added': [askForFreshRisk],
  'referral.accepted': [giveDecision],
  'referral.answered': [restartClock],
  'referral.asked': [giveDecision],
  'referral.received': [giveAcknowledgement],
  'referral.refused': [giveDecision],
  'session.ended': [askForFreshRisk],
}
