import type { Work } from '../src/platform/work.ts'
import type { Count, State } from './seed-state.ts'

const plans = (w: Work, isAgreed: boolean): Count => w.row`
  select count(*)::int as n from child_plan p where p.tenant_id = ${w.tenant} and p.goes_to_court and ${isAgreed} = exists (
    select from child_plan_agreed a where a.tenant_id = p.tenant_id and a.plan_id = p.id)`

const papers = (w: Work, kind: string): Count => w.row`
  select count(*)::int as n from paper p join paper_given g on g.tenant_id = p.tenant_id and g.paper_id = p.id
  where p.tenant_id = ${w.tenant} and p.kind = ${kind}`

const hasVisits: NonNullable<State['where']> = ({ preparation }) => preparation.preVisit !== 'none'
const assesses: NonNullable<State['where']> = ({ agreement }) => agreement.assessmentNeedsItsOwn

/** From the risks to the signed agreement and the first visit. RISK-04 to RISK-07, AGR-03 to AGR-08, PRE-01 */
export const statesOfAgreeing: Readonly<Record<string, State>> = {
  'two versions of the risks': {
    found: (w) => w.row`select count(*)::int as n from risk_assessment where tenant_id = ${w.tenant} and version > 1`,
  },
  'a fresh look at the risks that was asked for': {
    found: (w) => w.row`select count(*)::int as n from risk_asked where tenant_id = ${w.tenant}`,
  },
  'two families who must not meet': { found: (w) => w.row`select count(*)::int as n from families_apart where tenant_id = ${w.tenant}` },
  ...Object.fromEntries(
    (['acknowledgement', 'decision', 'letter'] as const).map((kind): [string, State] => [
      `a paper given: ${kind}`,
      { found: (w) => papers(w, kind) },
    ]),
  ),
  'a paper held back': {
    found: (w) => w.row`
      select count(*)::int as n from paper_held h where h.tenant_id = ${w.tenant}
        and not exists (select from paper_given g where g.tenant_id = h.tenant_id and g.paper_id = h.paper_id)
        and not exists (select from paper_dropped d where d.tenant_id = h.tenant_id and d.paper_id = h.paper_id)`,
  },
  'a paper released by a manager': { found: (w) => w.row`select count(*)::int as n from paper_release where tenant_id = ${w.tenant}` },
  'a clause in the service’s own words': {
    found: (w) => w.row`select count(*)::int as n from clause_version where tenant_id = ${w.tenant}`,
  },
  'a clause in another language': { found: (w) => w.row`select count(*)::int as n from clause_translation where tenant_id = ${w.tenant}` },
  'an edited leaflet': { found: (w) => w.row`select count(*)::int as n from leaflet_version where tenant_id = ${w.tenant}` },
  'a child who signed': {
    where: ({ agreement }) => agreement.childSignsFromAge !== null,
    found: (w) => w.row`select count(*)::int as n from child_signature where tenant_id = ${w.tenant}`,
  },
  'a planning meeting': {
    where: ({ agreement }) => agreement.meeting !== 'none',
    found: (w) => w.row`select count(*)::int as n from planning_meeting where tenant_id = ${w.tenant}`,
  },
  'a visit that is planned': {
    where: hasVisits,
    found: (w) => w.row`
      select count(*)::int as n from pre_visit v where v.tenant_id = ${w.tenant}
        and not exists (select from pre_visit_record r where r.tenant_id = v.tenant_id and r.visit_id = v.id)`,
  },
  'a visit on record': {
    where: hasVisits,
    found: (w) => w.row`select count(*)::int as n from pre_visit_record where tenant_id = ${w.tenant}`,
  },
  'a family with a worker and no visit': {
    where: hasVisits,
    found: (w) => w.row`
      select count(*)::int as n from allocation a where a.tenant_id = ${w.tenant}
        and not exists (select from pre_visit v where v.tenant_id = a.tenant_id and v.family_id = a.family_id)`,
  },
  'confirmations sent': {
    where: ({ agreement }) => agreement.confirmationLetter,
    found: (w) => w.row`select count(*)::int as n from session_confirmation where tenant_id = ${w.tenant}`,
  },
  'sessions booked and not confirmed yet': {
    where: ({ agreement }) => agreement.confirmationLetter,
    found: (w) => w.row`
      select count(distinct s.family_id)::int as n from session s where s.tenant_id = ${w.tenant}
        and not exists (select from session_confirmation c where c.tenant_id = s.tenant_id and c.family_id = s.family_id)`,
  },
  'a plan that waits for the team leader': { where: ({ agreement }) => agreement.courtPlansAgreedFirst, found: (w) => plans(w, false) },
  'a plan that the team leader agreed': { where: ({ agreement }) => agreement.courtPlansAgreedFirst, found: (w) => plans(w, true) },
  'an assessment without its agreement': {
    where: assesses,
    found: (w) => w.row`
      select count(*)::int as n from assessment a where a.tenant_id = ${w.tenant}
        and not exists (select from assessment_agreement x where x.tenant_id = a.tenant_id and x.assessment_id = a.id)`,
  },
  'a yes to being assessed': {
    where: assesses,
    found: (w) => w.row`select count(*)::int as n from assessment_assent where tenant_id = ${w.tenant}`,
  },
  'somebody on the staff who knows a family': {
    found: (w) => w.row`select count(*)::int as n from family_connection where tenant_id = ${w.tenant} and knows`,
  },
  'how somebody is reached safely': {
    found: (w) => w.row`select greatest(count(*) - 4, 0)::int as n from safe_contact where tenant_id = ${w.tenant}`,
  },
  'somebody with two numbers': {
    found: (w) => w.row`
      select count(*)::int as n from (select party_id from protected_fact where tenant_id = ${w.tenant} and kind = 'phone' and party_id is not null
        group by party_id having count(*) > 1) v`,
  },
}
