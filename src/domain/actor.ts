import type { AccountId, OrganisationId, TenantId } from './ids.ts'

/** Everybody who can stand in front of the product. One person may hold several roles. STAFF-04 */
export const roles = [
  'manager',
  'coordinator',
  'team-leader',
  'worker',
  'volunteer',
  'trustee',
  'referrer',
  'team-manager',
  'legal',
  'carer',
  'parent',
  'older-child',
] as const
export type Role = (typeof roles)[number]

export const roleWords = {
  manager: 'Manager',
  coordinator: 'Coordinator',
  'team-leader': 'Team leader',
  worker: 'Session worker',
  volunteer: 'Volunteer',
  trustee: 'Trustee',
  referrer: 'Referrer',
  'team-manager': 'Team manager',
  legal: 'Legal services',
  carer: 'Carer',
  parent: 'Parent',
  'older-child': 'Young person',
} as const satisfies Record<Role, string>

export const staffRoles = ['manager', 'coordinator', 'team-leader', 'worker', 'volunteer', 'trustee'] as const satisfies readonly Role[]

/** A person signed in, with the roles they hold; a team leader's areas bound what they lead. */
export type Person = {
  readonly kind: 'person'
  readonly tenant: TenantId
  readonly id: AccountId
  readonly name: string
  readonly side: 'staff' | 'referrer' | 'party'
  readonly roles: readonly Role[]
  readonly organisationId: OrganisationId | null
  readonly team: string | null
}

/** Who does something: a person, a case system with a key, somebody with a personal link, or the house by itself. */
export type Actor =
  | Person
  | {
      readonly kind: 'system'
      readonly tenant: TenantId
      readonly id: string
      readonly name: string
      readonly organisationId: OrganisationId
    }
  | { readonly kind: 'link'; readonly tenant: TenantId; readonly id: string; readonly name: string }
  | { readonly kind: 'house'; readonly id: 'house'; readonly name: 'Kintime' }

export const theHouse: Actor = { kind: 'house', id: 'house', name: 'Kintime' }
