import { mayBookOn } from '../../domain/booking.ts'
import type { FamilyId } from '../../domain/ids.ts'
import type { Work } from '../../platform/work.ts'
import { closureStandsInTheWay } from '../closures/door.ts'
import { mayArrangeSessions } from '../first-session/door.ts'
import { policyInForce } from '../policy/door.ts'
import { bookingRulesOf } from './book-sessions.ts'
import { bookingRefusals } from './booking-words.ts'
import { fileAtBooking } from './file-query.ts'

export type BookingObstacle = { readonly heading: string; readonly rule: string; readonly fact: string }

/** What keeps anybody from booking on this file now, said before the form is filled in: the file itself first, then who books. PRE-05 */
export const bookingObstacle = async (work: Work, family: FamilyId): Promise<BookingObstacle | null> => {
  const policy = await policyInForce(work)
  const allowed = mayBookOn(await fileAtBooking(work, family), bookingRulesOf(policy))
  const refusal = (await closureStandsInTheWay(work, family)) ?? (allowed.ok ? null : allowed.refusal)
  if (refusal !== null) {
    const { says, rule, clear } = bookingRefusals[refusal]
    return { heading: says, rule, fact: clear }
  }
  const arranges = await mayArrangeSessions(work, family, policy)
  const { says, rule, clear } = bookingRefusals['not-the-one-who-arranges']
  return arranges.ok ? null : { heading: says(arranges.facts), rule, fact: clear }
}
