import { type HeldApart, meetingsInWords, meetingsThere, minutesApart } from '../../domain/booking-apart.ts'
import type { Occurrence } from '../../domain/booking.ts'
import type { FamilyId } from '../../domain/ids.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Work } from '../../platform/work.ts'

type Asked = {
  readonly family: FamilyId
  readonly adults: readonly string[]
  readonly venueId: string
  readonly occurrences: readonly Occurrence[]
}

/**
 * The held sessions of those whom these adults must not meet, also where either stands on another file with the same account.
 * Somebody on another family's file is not named: this file's readers do not read that one. RISK-06, RISK-07
 */
const heldApart = (work: Work, { family, adults, venueId, occurrences }: Asked): Promise<HeldApart[]> => work.rows<HeldApart>`
  with pair as (
    select own.name as one, case when m.family_id = ${family} then other.name else 'somebody on another file' end as other,
      other.id as other_id, other.account_id, m.until
    from party own
    join party twin on twin.tenant_id = own.tenant_id and (twin.id = own.id or twin.account_id = own.account_id)
    join must_not_meet m on m.tenant_id = twin.tenant_id and twin.id in (m.one_party, m.other_party)
    join party other on other.tenant_id = m.tenant_id and other.id = case when twin.id = m.one_party then m.other_party else m.one_party end
    where own.tenant_id = ${work.tenant} and own.id = any(${adults}::uuid[])
  )
  select distinct pair.one, pair.other, pair.until, s.starts_at as "startsAt", s.ends_at as "endsAt"
  from pair
  join party there on there.tenant_id = ${work.tenant} and (there.id = pair.other_id or there.account_id = pair.account_id)
  join session_person p on p.tenant_id = there.tenant_id and p.person_id = there.id and not p.is_child and p.released_at is null
  join session s on s.tenant_id = p.tenant_id and s.id = p.session_id
  where s.venue_id = ${venueId} and s.released_at is null and s.on_day = any(${occurrences.map(({ date }) => date.toString())}::date[])
  order by s.starts_at, pair.one, pair.other`

export type ThereThen = Asked & { readonly venue: string; readonly staggerMinutes: number | null }

/** Nobody is booked into a building while somebody they must not meet is there, or comes and goes at its door. RISK-06 */
export const mayBeThere = async (work: Work, asked: ThereThen): Promise<Outcome<null, 'must-not-meet-there'>> => {
  const minutes = minutesApart(asked.staggerMinutes)
  const meetings = meetingsThere(asked.occurrences, await heldApart(work, asked), minutes)
  if (meetings.length === 0) return done(null)
  return refused('must-not-meet-there', { says: meetingsInWords(meetings, { venue: asked.venue, minutes }), minutes })
}
