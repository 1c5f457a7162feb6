import type { Role } from '../../src/domain/actor.ts'
import type { LegalStatus } from '../../src/domain/referral.ts'
import type { ReferrerKind } from '../../src/domain/referrer-kind.ts'
import type { SessionKind } from '../../src/domain/session-kind.ts'
import type { PolicyName } from '../../src/policies/policy.ts'

/** How a worker's papers stand on the day: all current, one about to end, one over, or a qualification under way. */
export type Papers = 'current' | 'running-out' | 'run-out' | 'in-training'

export type WorkerSpec = {
  readonly employment: 'permanent' | 'relief' | 'bank' | 'casual' | 'volunteer'
  readonly gender: 'woman' | 'man'
  readonly papers: Papers
  readonly languages?: readonly string[]
  readonly skills?: readonly string[]
  /** By place in the service's list. */
  readonly venue?: number
}

export type PersonSpec = {
  readonly name: string
  readonly roles: readonly Role[]
  readonly area?: string
  readonly organisation?: string
  readonly team?: string
  readonly kind?: ReferrerKind
  readonly worker?: WorkerSpec
}

export type RoomSpec = readonly [name: string, ...features: string[]]
export type VenueSpec = {
  readonly name: string
  readonly code: string
  readonly address: string
  readonly area?: string
  readonly rooms: readonly RoomSpec[]
  readonly familiesAtOnce?: number
}

export type OrganisationKind = 'authority' | 'law-firm' | 'mediation' | 'cafcass' | 'court' | 'other'
export type OrganisationSpec = { readonly name: string; readonly kind: OrganisationKind; readonly legalEmail?: string }

/** How far a family has come when the curtain rises. */
export const stories = [
  'draft',
  'waits-for-team-manager',
  'not-approved',
  'received-today',
  'due',
  'late',
  'asked',
  'answered',
  'refused',
  'accepted',
  'assessed',
  'allocated',
  'drafted',
  'offered',
  'part-signed',
  'signed',
  'planned',
  'running',
  'arriving',
  'under-way',
  'ended',
  'record-late',
  'bumpy',
  'closed',
  'returned',
] as const
export type Story = (typeof stories)[number]

export type AdultSpec = readonly [name: string, relation: string]
export type FamilySpec = {
  readonly surname: string
  readonly story: Story
  /** First name and age in years. */
  readonly children: readonly (readonly [name: string, age: number])[]
  readonly visiting: AdultSpec
  readonly resident?: AdultSpec
  readonly carer?: string
  readonly relative?: AdultSpec
  readonly area?: string
  /** Name of the referrer among the service's people. */
  readonly referrer: string
  readonly kind: SessionKind
  readonly minutes?: number
  readonly status?: LegalStatus
  /** Why the visiting and the resident parent must not meet. */
  readonly apart?: string
  readonly language?: string
  readonly isUrgent?: boolean
  /** Place in the list of the family whose children these seem to be: the same birth dates. */
  readonly bornAs?: number
  /** Who of the family signs in: visiting, resident or carer, and a young person by first name. */
  readonly accounts?: readonly string[]
}

export type ServiceSpec = {
  readonly slug: string
  readonly name: string
  readonly policy: PolicyName
  readonly prefix: string
  readonly helpPhone: string
  readonly areas: readonly string[]
  readonly venues: readonly VenueSpec[]
  readonly organisations: readonly OrganisationSpec[]
  readonly people: readonly PersonSpec[]
  readonly families: readonly FamilySpec[]
}
