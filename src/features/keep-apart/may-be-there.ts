import { meetingsInWords, meetingsThere, minutesApart } from '../../domain/booking-apart.ts'
import type { Span } from '../../domain/civil-time.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Work } from '../../platform/work.ts'
import { type Coming, heldAcross, heldApart, waitForOthers } from './there-query.ts'

export type ThereThen = Coming & { readonly venue: string; readonly spans: readonly Span[]; readonly staggerMinutes: number | null }

/** Nobody comes to a building, for a session or a visit, while somebody they must not meet is there, or comes and goes at its door. RISK-06 */
export const mayBeThere = async (work: Work, asked: ThereThen): Promise<Outcome<null, 'must-not-meet-there'>> => {
  const minutes = minutesApart(asked.staggerMinutes)
  await waitForOthers(work, asked)
  const held = [...(await heldApart(work, asked)), ...(await heldAcross(work, asked))]
  const meetings = meetingsThere(asked.spans, held, minutes)
  if (meetings.length === 0) return done(null)
  return refused('must-not-meet-there', { says: meetingsInWords(meetings, { venue: asked.venue, minutes }), minutes })
}
