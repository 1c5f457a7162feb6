import type { ReferralAnswers } from './referral.ts'
import type { SessionKind } from './session-kind.ts'
import type { SupervisionLevel } from './supervision-level.ts'

/** What the current risk assessment settles for the agreement; its hazards and reasons never go into a paper that others read. RISK-07 */
export type AgreedRisk = { readonly level: SupervisionLevel; readonly workersNeeded: number; readonly venue: string | null }

/** What the service's own policy brings, each already said in words where it is a length of time or a list. */
export type AgreementTerms = {
  readonly familyTime: string
  readonly worker: string
  readonly newPartnersAdmitted: boolean
  readonly staggerMinutes: number | null
  readonly leavingNeedsBothParents: boolean
  readonly photographs: string
  readonly passesThingsOn: boolean
  readonly observedKinds: readonly SessionKind[]
  readonly recordWithin: string | null
  readonly recordCopiesTo: string | null
  readonly sharedWithParentsWithin: string | null
  readonly askedToLeaveFor: string
  readonly breachEndsSession: boolean
  readonly suspendsAfter: number | null
  readonly seriousConcernSuspends: boolean
  readonly meetingWithin: string | null
  readonly lateCancellationUnder: string | null
  readonly missedIsReplaced: boolean
  readonly complaintWithin: string
  readonly reviewEvery: string
}

/** Everything a first draft is made from. `people` are those who may attend, by name, without any other detail. */
export type AgreementGround = {
  readonly referral: Pick<
    ReferralAnswers,
    'kindAsked' | 'frequency' | 'minutes' | 'days' | 'purpose' | 'inProceedings' | 'isDirectedByCourt'
  >
  readonly risk: AgreedRisk
  readonly terms: AgreementTerms
  readonly children: readonly string[]
  readonly people: readonly string[]
  readonly anybodyKeptApart: boolean
  readonly service: { readonly name: string; readonly helpPhone: string }
  readonly reference: string
  readonly firstReviewBy: string
}

/** True for a text that holds a confidential fact of the file. RISK-07 */
export type IsProtected = (text: string) => boolean
