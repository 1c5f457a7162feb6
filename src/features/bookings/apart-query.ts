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

const daysOf = ({ occurrences }: Asked): readonly string[] => occurrences.map(({ date }) => date.toString())

/**
 * The held sessions of those whom these adults must not meet, also where either stands on another file with the same account.
 * Somebody on another family's file is not named: this file's readers do not read that one. RISK-06, RISK-07
 */
const heldApart = (work: Work, asked: Asked): Promise<HeldApart[]> => work.rows<HeldApart>`
  with pair as (
    select own.name as one, case when m.family_id = ${asked.family} then other.name else 'somebody on another file' end as other,
      other.id as other_id, other.account_id, m.until
    from party own
    join party twin on twin.tenant_id = own.tenant_id and (twin.id = own.id or twin.account_id = own.account_id)
    join must_not_meet m on m.tenant_id = twin.tenant_id and twin.id in (m.one_party, m.other_party)
    join party other on other.tenant_id = m.tenant_id and other.id = case when twin.id = m.one_party then m.other_party else m.one_party end
    where own.tenant_id = ${work.tenant} and own.id = any(${asked.adults}::uuid[])
      and not exists (select from must_not_meet_end e where e.tenant_id = m.tenant_id and e.id = m.id)
  )
  select distinct pair.one, pair.other, pair.until, s.starts_at as "startsAt", s.ends_at as "endsAt"
  from pair
  join party there on there.tenant_id = ${work.tenant} and (there.id = pair.other_id or there.account_id = pair.account_id)
  join session_person p on p.tenant_id = there.tenant_id and p.person_id = there.id and not p.is_child and p.released_at is null
  join session s on s.tenant_id = p.tenant_id and s.id = p.session_id
  where s.venue_id = ${asked.venueId} and s.released_at is null and s.on_day = any(${daysOf(asked)}::date[])
  order by s.starts_at, pair.one, pair.other`

/** Two families booked at the same moment wait for each other: the second one sees what the first one booked. RISK-06 */
const waitForOthers = async (work: Work, family: FamilyId): Promise<void> => {
  await work.rows`
    select pg_advisory_xact_lock(hashtextextended(x.id::text, 0)) from (
      select id from families_apart where tenant_id = ${work.tenant} and ${family} in (one_family, other_family) order by id) x`
}

/**
 * The held sessions of other families that this family, or one of these adults, must not meet; the families stay unnamed.
 * Whoever brings and fetches the children comes to the door as well, so a person kept apart is looked for with the whole of their family's session
 * when they live with the children or care for them. RISK-06, RISK-07
 */
const heldAcross = (work: Work, asked: Asked): Promise<HeldApart[]> => work.rows<HeldApart>`
  with pair as (
    select one_party as mine, other_family as far, other_party as theirs, until, id from families_apart where tenant_id = ${work.tenant} and one_family = ${asked.family}
    union all
    select other_party, one_family, one_party, until, id from families_apart where tenant_id = ${work.tenant} and other_family = ${asked.family})
  select distinct coalesce(own.name, 'This family') as one,
    case when pair.theirs is null then 'another family known to the service' else 'somebody of another family known to the service' end as other,
    pair.until, s.starts_at as "startsAt", s.ends_at as "endsAt"
  from pair
  left join party own on own.tenant_id = ${work.tenant} and own.id = pair.mine
  left join party far on far.tenant_id = ${work.tenant} and far.id = pair.theirs
  join session s on s.tenant_id = ${work.tenant} and s.family_id = pair.far
  where not exists (select from families_apart_end e where e.tenant_id = ${work.tenant} and e.id = pair.id)
    and (own.id is null or own.side in ('resident', 'carer') or own.id = any(${asked.adults}::uuid[]))
    and (far.id is null or far.side in ('resident', 'carer') or exists (
      select from session_person p where p.tenant_id = s.tenant_id and p.session_id = s.id and p.person_id = far.id and p.released_at is null))
    and s.venue_id = ${asked.venueId} and s.released_at is null and s.on_day = any(${daysOf(asked)}::date[])
  order by 4, 1, 2`

export type ThereThen = Asked & { readonly venue: string; readonly staggerMinutes: number | null }

/** Nobody is booked into a building while somebody they must not meet is there, or comes and goes at its door. RISK-06 */
export const mayBeThere = async (work: Work, asked: ThereThen): Promise<Outcome<null, 'must-not-meet-there'>> => {
  const minutes = minutesApart(asked.staggerMinutes)
  await waitForOthers(work, asked.family)
  const held = [...(await heldApart(work, asked)), ...(await heldAcross(work, asked))]
  const meetings = meetingsThere(asked.occurrences, held, minutes)
  if (meetings.length === 0) return done(null)
  return refused('must-not-meet-there', { says: meetingsInWords(meetings, { venue: asked.venue, minutes }), minutes })
}
