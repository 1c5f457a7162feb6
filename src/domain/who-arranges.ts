import type { Role } from './actor.ts'
import { done, type Outcome, refused } from './outcome.ts'

/** Who arranges sessions in a service. PRE-05 */
export type Arranges = 'case-worker' | 'allocated-worker-first' | 'coordinator'

/** How a person stands to a booking: what they are here, whether it is their family, and whether it is the family's first session. */
export type AtBooking = {
  readonly roles: readonly Role[]
  readonly isTheirWorker: boolean
  readonly isFirst: boolean
}

/** The sentence names who may, so that nobody has to guess whom to ask. */
const whoWords = {
  'case-worker': 'the family’s own worker; a team leader or the manager may stand in',
  'allocated-worker-first': 'the family’s own worker, who plans the first one; the manager may stand in',
  coordinator: 'a coordinator; a team leader or the manager may stand in',
} as const satisfies Record<Arranges, string>

const isOne = (roles: readonly Role[], of: readonly Role[]): boolean => roles.some((role) => of.includes(role))

const isTheOne = (arranges: Arranges, { roles, isTheirWorker, isFirst }: AtBooking): boolean => {
  if (arranges === 'case-worker') return isTheirWorker || isOne(roles, ['team-leader', 'manager'])
  if (arranges === 'allocated-worker-first') return isTheirWorker || isOne(roles, isFirst ? ['manager'] : ['manager', 'coordinator'])
  return isOne(roles, ['coordinator', 'team-leader', 'manager'])
}

/** Sessions are arranged by the one whom the service names, so that a family hears one voice; those who lead may stand in. PRE-05 */
export const mayArrange = (arranges: Arranges, booking: AtBooking): Outcome<null, 'not-the-one-who-arranges'> =>
  isTheOne(arranges, booking) ? done(null) : refused('not-the-one-who-arranges', { who: whoWords[arranges] })
