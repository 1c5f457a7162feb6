import type { EventName } from '../domain/event.ts'
import { askForFreshRisk } from '../features/risk-assessments/door.ts'
import { giveAcknowledgement, giveDecision } from '../features/referral-papers/door.ts'
import { restartClock } from '../features/screening/door.ts'
import { giveUpLinks } from '../features/signatures/door.ts'
import { leaveClosedFile } from '../features/waiting-list/door.ts'
import { tellOfAgreement, tellOfReferral } from '../features/webhooks/door.ts'
import type { Reaction } from '../platform/transaction.ts'

/** When this has happened, do that, in the same transaction: the one page that answers "what happens next?". */
export const reactions: Readonly<Partial<Record<EventName, readonly Reaction[]>>> = {
  'account.disabled': [giveUpLinks],
  'agreement.completed': [tellOfAgreement],
  'agreement.offered': [tellOfAgreement],
  'apart.recorded': [askForFreshRisk],
  'document.added': [askForFreshRisk],
  'family.closed': [leaveClosedFile],
  'referral.accepted': [giveDecision, tellOfReferral],
  'referral.answered': [restartClock],
  'referral.asked': [giveDecision, tellOfReferral],
  'referral.received': [giveAcknowledgement, tellOfReferral],
  'referral.refused': [giveDecision, tellOfReferral],
  'session.ended': [askForFreshRisk],
}
