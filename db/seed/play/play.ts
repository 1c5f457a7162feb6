import type { Person, Role } from '../../../src/domain/actor.ts'
import type { FamilyId, ReferralId } from '../../../src/domain/ids.ts'
import type { Policy } from '../../../src/policies/policy.ts'
import type { Settled } from '../settle.ts'
import type { FamilySpec, ServiceSpec } from '../spec.ts'
import type { Pen, Stage } from '../stage.ts'

/** Everything that the acts of one service need at hand. */
export type Play = {
  readonly stage: Stage
  readonly spec: ServiceSpec
  readonly settled: Settled
  readonly policy: Policy
  readonly pen: (family: FamilySpec) => Pen
  /** Parents, carers and young people who sign in, as they join. */
  readonly parties: Person[]
  /** Families that were referred, in their order. */
  readonly cases: Case[]
}

/** One family on its way, with its place in the service's list. */
export type Case = {
  readonly family: FamilySpec
  readonly place: number
  readonly referrer: Person
  readonly familyId: FamilyId
  readonly referralId: ReferralId
  /** The day on which the referral was received, counted from the stage's day. */
  readonly receivedOn: number
}

/** Where links in letters lead; nobody follows those of an example. */
export const publicUrl = 'https://kintime.example'

export const named = ({ settled }: Play, name: string): Person => {
  const person = settled.people.get(name)
  if (person === undefined) throw new Error(`Nobody here is called ${name}.`)
  return person
}

/** The first who holds one of these roles; a team leader leads this area, or all. */
export const holderOf = (play: Play, roles: readonly Role[], area?: string): Person => {
  const found = play.spec.people.find(
    (person) =>
      person.roles.some((role) => roles.includes(role)) && (person.area === undefined || area === undefined || person.area === area),
  )
  if (found === undefined) throw new Error(`Nobody in ${play.spec.name} is ${roles.join(' or ')}.`)
  return named(play, found.name)
}

const rolesOfDecider = {
  'team-leader-of-area': ['team-leader'],
  'team-leader': ['team-leader'],
  coordinator: ['coordinator'],
  manager: ['manager'],
  'manager-or-coordinator': ['coordinator', 'manager'],
} as const satisfies Record<Policy['decision']['decidedBy'], readonly Role[]>

export const deciderFor = (play: Play, area?: string): Person => holderOf(play, rolesOfDecider[play.policy.decision.decidedBy], area)
export const allocatorFor = (play: Play, area?: string): Person => holderOf(play, rolesOfDecider[play.policy.preparation.allocatedBy], area)
