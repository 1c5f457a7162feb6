import { ownFormKind } from '../src/domain/own-form.ts'
import type { Work } from '../src/platform/work.ts'
import type { Count, State } from './seed-state.ts'

const children = (w: Work, isApart: boolean): Count => w.row`
  select count(*)::int as n from referral r join child c on c.tenant_id = r.tenant_id and c.family_id = r.family_id
  join child o on o.tenant_id = c.tenant_id and o.born_on = c.born_on and o.family_id <> c.family_id and o.given_name = c.given_name
  where r.tenant_id = ${w.tenant} and r.ended_at is null and ${isApart} = exists (
      select from told_apart t where t.tenant_id = c.tenant_id and t.one_child = least(c.id, o.id) and t.other_child = greatest(c.id, o.id))
    and not exists (select from family_join j where j.tenant_id = c.tenant_id and j.joined_family in (c.family_id, o.family_id))`

/** Where the children of two files seem to be the same, what was closed and who came back. REF-14, REF-16 */
export const statesOfFiles: Readonly<Record<string, State>> = {
  'a child at the desk who seems to be on file already': { found: (w) => children(w, false) },
  'two children who were told apart': { found: (w) => children(w, true) },
  'two files that were joined': { found: (w) => w.row`select count(*)::int as n from family_join where tenant_id = ${w.tenant}` },
  'a closed file': {
    found: (w) => w.row`
      select count(*)::int as n from family_closure c where c.tenant_id = ${w.tenant} and not exists (
        select from referral r join referral_decision d on d.tenant_id = r.tenant_id and d.referral_id = r.id and d.outcome = 'accepted'
        where r.tenant_id = c.tenant_id and r.family_id = c.family_id and d.at > c.at)`,
  },
  'a family that came back': {
    found: (w) => w.row`
      select count(*)::int as n from family_closure c
      join referral r on r.tenant_id = c.tenant_id and r.family_id = c.family_id
      join referral_decision d on d.tenant_id = r.tenant_id and d.referral_id = r.id and d.outcome = 'accepted' and d.at > c.at
      where c.tenant_id = ${w.tenant}`,
  },
  'a closed file with a debt': {
    where: ({ closure }) => closure.debtPaidToReturn,
    found: (w) => w.row`
      select count(*)::int as n from family_closure c where c.tenant_id = ${w.tenant} and c.owed_pence > 0
        and not exists (select from closure_payment p where p.tenant_id = c.tenant_id and p.closure_id = c.id)`,
  },
  'a debt that was paid': {
    where: ({ closure }) => closure.debtPaidToReturn,
    found: (w) => w.row`select count(*)::int as n from closure_payment where tenant_id = ${w.tenant}`,
  },
}

const takesFamilies: NonNullable<State['where']> = ({ referral }) => ownFormKind(referral.whoMayRefer) !== null
const takesBoth: NonNullable<State['where']> = ({ referral }) => ownFormKind(referral.whoMayRefer) === 'both-parents'

/** Everything that happens between a first word and the desk's answer. REF-01 to REF-15 */
export const statesOfReferring: Readonly<Record<string, State>> = {
  'a court order on file': {
    found: (w) => w.row`select count(*)::int as n from document where tenant_id = ${w.tenant} and kind = 'court-order'`,
  },
  'a parent’s form that was begun': {
    where: takesFamilies,
    found: (w) =>
      w.row`select count(*)::int as n from own_form_copy where tenant_id = ${w.tenant} and kept_at is not null and completed_at is null`,
  },
  'a parent’s form that waits for the other parent': {
    where: takesBoth,
    found: (w) => w.row`
      select count(*)::int as n from own_form f where f.tenant_id = ${w.tenant}
        and (select count(*) filter (where c.completed_at is not null) = 1 and count(*) = 2 from own_form_copy c
             where c.tenant_id = f.tenant_id and c.own_form_id = f.id)`,
  },
  'a form that became a referral': {
    where: takesFamilies,
    found: (w) => w.row`select count(*)::int as n from own_form_referral where tenant_id = ${w.tenant}`,
  },
  'an urgent referral with its call': {
    where: ({ decision }) => decision.urgentNeedsPhoneCall,
    found: (w) => w.row`
      select count(*)::int as n from referral_call c join referral r on r.tenant_id = c.tenant_id and r.id = c.referral_id
      where c.tenant_id = ${w.tenant} and r.is_urgent and r.ended_at is null`,
  },
  'an urgent referral without its call': {
    where: ({ decision }) => decision.urgentNeedsPhoneCall,
    found: (w) => w.row`
      select count(*)::int as n from referral r where r.tenant_id = ${w.tenant} and r.is_urgent and r.ended_at is null
        and not exists (select from referral_call c where c.tenant_id = r.tenant_id and c.referral_id = r.id)`,
  },
  'a follow-up call': {
    where: ({ referral }) => referral.followUpBeforeAllocation,
    found: (w) => w.row`select count(*)::int as n from referral_follow_up where tenant_id = ${w.tenant}`,
  },
  ...Object.fromEntries(
    (['core-offer', 'exceptional'] as const).map((offer): [string, State] => [
      `a referral of the class ${offer}`,
      {
        where: ({ referral }) => referral.classesCoreOffer,
        found: (w) => w.row`select count(*)::int as n from referral_class where tenant_id = ${w.tenant} and class = ${offer}`,
      },
    ]),
  ),
  'a family on the waiting list': {
    found: (w) => w.row`select count(*)::int as n from family where tenant_id = ${w.tenant} and waits_since is not null`,
  },
  'a family that left the waiting list': { found: (w) => w.row`select count(*)::int as n from wait_end where tenant_id = ${w.tenant}` },
  'what holds until sessions start': {
    where: ({ referral }) => referral.interimArrangement,
    found: (w) => w.row`select count(*)::int as n from interim_arrangement where tenant_id = ${w.tenant}`,
  },
  'an address for a case system': { found: (w) => w.row`select count(*)::int as n from webhook where tenant_id = ${w.tenant}` },
}
