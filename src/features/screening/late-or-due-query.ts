import type { Person } from '../../domain/actor.ts'
import { type ClockSays, screeningClock } from '../../domain/screening-clock.ts'
import { isDecider } from '../../domain/screening.ts'
import type { Work } from '../../platform/work.ts'
import { policyInForce } from '../policy/door.ts'
import { areasLedBy, type AreasSeen, rowsFor, waitingIds } from '../referral-queue/door.ts'

export type ReferralDue = { readonly task: string; readonly href: string; readonly why: string; readonly clock: ClockSays }
const mostOnAList = 20

/** The referrals that wait for this very person's decision, late ones first; nobody is reminded of what is not theirs to decide. REF-17 */
export const lateOrDueReferrals = async (work: Work, person: Person): Promise<readonly ReferralDue[]> => {
  const { decidedBy } = (await policyInForce(work)).decision
  const leads = await areasLedBy(work, person.id)
  if (!isDecider(decidedBy, { roles: person.roles, leadsArea: leads === 'all' || leads.length > 0 })) return []
  const areas: AreasSeen = decidedBy === 'team-leader-of-area' ? leads : 'all'
  const rows = await rowsFor(
    work,
    await waitingIds(work, { areas, isReceived: true, order: 'received', only: null, from: 0, most: mostOnAList }),
  )
  return rows.flatMap((row) => {
    const clock = screeningClock({ ...row, decision: null }, work.now)
    if (clock === null || clock.state === 'stopped') return []
    return [
      {
        task: `Decide on the referral of ${row.children}`,
        href: `/referrals/${row.id}/decision`,
        why: `${row.reference}${row.from === null ? '' : `, from ${row.from}`}`,
        clock,
      },
    ]
  })
}
