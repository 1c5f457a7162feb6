import type { HeldApart } from '../../domain/booking-apart.ts'
import type { FamilyId } from '../../domain/ids.ts'
import type { Work } from '../../platform/work.ts'

/** Who of a family comes to a venue on which days; with children, also those who bring them. */
export type Coming = {
  readonly family: FamilyId
  readonly adults: readonly string[]
  readonly bringsChildren: boolean
  readonly venueId: string
  readonly days: readonly string[]
}

/**
 * When those whom these adults must not meet are there, for a session or a visit, also where either stands on another file with the same account.
 * Somebody on another family's file is not named: this file's readers do not read that one. RISK-06, RISK-07
 */
export const heldApart = (work: Work, asked: Coming): Promise<HeldApart[]> => work.rows<HeldApart>`
  with pair as (
    select own.name as one, case when m.family_id = ${asked.family} then other.name else 'somebody on another file' end as other,
      other.id as other_id, other.account_id, m.until
    from party own
    join party twin on twin.tenant_id = own.tenant_id and (twin.id = own.id or twin.account_id = own.account_id)
    join must_not_meet m on m.tenant_id = twin.tenant_id and twin.id in (m.one_party, m.other_party)
    join party other on other.tenant_id = m.tenant_id and other.id = case when twin.id = m.one_party then m.other_party else m.one_party end
    where own.tenant_id = ${work.tenant} and own.id = any(${asked.adults}::uuid[])
      and not exists (select from must_not_meet_end e where e.tenant_id = m.tenant_id and e.id = m.id)
  ), there as (
    select s.family_id, p.person_id, true as brings_children, s.starts_at, s.ends_at from session s
    left join session_person p on p.tenant_id = s.tenant_id and p.session_id = s.id and not p.is_child and p.released_at is null
    where s.tenant_id = ${work.tenant} and s.venue_id = ${asked.venueId} and s.released_at is null and s.on_day = any(${asked.days}::date[])
    union all
    select v.family_id, p.person_id,
      exists (select from pre_visit_person c where c.tenant_id = v.tenant_id and c.visit_id = v.id and c.is_child), v.starts_at, v.ends_at
    from pre_visit v left join pre_visit_person p on p.tenant_id = v.tenant_id and p.visit_id = v.id and not p.is_child
    where v.tenant_id = ${work.tenant} and v.venue_id = ${asked.venueId} and (v.starts_at at time zone 'Europe/London')::date = any(${asked.days}::date[])
      and not exists (select from pre_visit_cancellation x where x.tenant_id = v.tenant_id and x.visit_id = v.id))
  select distinct pair.one, pair.other, pair.until, there.starts_at as "startsAt", there.ends_at as "endsAt"
  from pair
  join party far on far.tenant_id = ${work.tenant} and (far.id = pair.other_id or far.account_id = pair.account_id)
  join there on there.person_id = far.id
  order by 4, 1, 2`

/** Two families booked at the same moment wait for each other, on every file these adults stand on: the second one sees what the first one booked. RISK-06 */
export const waitForOthers = async (work: Work, { family, adults }: Coming): Promise<void> => {
  await work.rows`
    with files as (
      select ${family}::uuid as id
      union
      select twin.family_id from party own join party twin on twin.tenant_id = own.tenant_id and twin.account_id = own.account_id
      where own.tenant_id = ${work.tenant} and own.id = any(${adults}::uuid[]))
    select pg_advisory_xact_lock(hashtextextended(x.id::text, 0)) from (
      select id from families_apart where tenant_id = ${work.tenant}
        and (one_family in (select id from files) or other_family in (select id from files)) order by id) x`
}

/**
 * When other families that this family, or one of these adults on any of their files, must not meet are there; they stay unnamed.
 * Whoever brings and fetches the children comes to the door as well, so a person kept apart is looked for wherever their family's children come
 * when they live with the children or care for them. RISK-06, RISK-07
 */
export const heldAcross = (work: Work, asked: Coming): Promise<HeldApart[]> => work.rows<HeldApart>`
  with pair as (
    select id, until, one_family as near, one_party as mine, other_family as far, other_party as theirs from families_apart where tenant_id = ${work.tenant}
    union all
    select id, until, other_family, other_party, one_family, one_party from families_apart where tenant_id = ${work.tenant}
  ), own as (
    select p.name, twin.id as twin from party p
    join party twin on twin.tenant_id = p.tenant_id and (twin.id = p.id or twin.account_id = p.account_id)
    where p.tenant_id = ${work.tenant} and p.id = any(${asked.adults}::uuid[])
  ), there as (
    select s.family_id, p.person_id, true as brings_children, s.starts_at, s.ends_at from session s
    left join session_person p on p.tenant_id = s.tenant_id and p.session_id = s.id and not p.is_child and p.released_at is null
    where s.tenant_id = ${work.tenant} and s.venue_id = ${asked.venueId} and s.released_at is null and s.on_day = any(${asked.days}::date[])
    union all
    select v.family_id, p.person_id,
      exists (select from pre_visit_person c where c.tenant_id = v.tenant_id and c.visit_id = v.id and c.is_child), v.starts_at, v.ends_at
    from pre_visit v left join pre_visit_person p on p.tenant_id = v.tenant_id and p.visit_id = v.id and not p.is_child
    where v.tenant_id = ${work.tenant} and v.venue_id = ${asked.venueId} and (v.starts_at at time zone 'Europe/London')::date = any(${asked.days}::date[])
      and not exists (select from pre_visit_cancellation x where x.tenant_id = v.tenant_id and x.visit_id = v.id))
  select distinct coalesce((select min(own.name) from own where own.twin = mine.id), case when pair.near = ${asked.family} then mine.name end, 'This family') as one,
    case when pair.theirs is null then 'another family known to the service' else 'somebody of another family known to the service' end as other,
    pair.until, there.starts_at as "startsAt", there.ends_at as "endsAt"
  from pair
  left join party mine on mine.tenant_id = ${work.tenant} and mine.id = pair.mine
  left join party far on far.tenant_id = ${work.tenant} and far.id = pair.theirs
  join there on (there.family_id = pair.far and (far.id is null or (far.side in ('resident', 'carer') and there.brings_children)))
    or there.person_id in (select t.id from party t where t.tenant_id = ${work.tenant} and (t.id = far.id or t.account_id = far.account_id))
  where not exists (select from families_apart_end e where e.tenant_id = ${work.tenant} and e.id = pair.id)
    and (mine.id in (select twin from own)
      or (pair.near = ${asked.family} and (mine.id is null or (mine.side in ('resident', 'carer') and ${asked.bringsChildren}))))
  order by 4, 1, 2`
