/**
 * What can go wrong for a family, what is done about it, and the lowest level of supervision that is safe.
 * It refuses an assessment before the referral is accepted, and a level without the reasons against those below it.
 */
import type { FamilyId } from '../../domain/ids.ts'
import { get, post, routes } from '../../web/route.ts'
import { aboutFamily } from '../families/door.ts'
import { hazardsFrom, riskForm, riskRefusals, verdictsFrom } from './assess.form.ts'
import { showAssess } from './assess.page.tsx'
import { assessRisk } from './assess-risk.ts'
import { showRisk } from './risk.page.tsx'

export const riskRoutes = routes([
  get({ path: '/families/:id/risk', may: 'risk.read', about: aboutFamily, reads: 'risk', show: showRisk }),
  get({ path: '/families/:id/risk/versions/:version', may: 'risk.read', about: aboutFamily, reads: 'risk', show: showRisk }),
  get({ path: '/families/:id/risk/new', may: 'risk.assess', about: aboutFamily, reads: 'risk', show: showAssess }),
  post({
    path: '/families/:id/risk',
    may: 'risk.assess',
    about: aboutFamily,
    form: riskForm,
    act: ({ work, person, params }, typed) =>
      assessRisk(work, person, {
        family: params['id'] as FamilyId,
        hazards: hazardsFrom(typed, [...typed.child, ...typed.staff]),
        verdicts: verdictsFrom(typed),
        overall: typed.overall,
        workersNeeded: Number(typed.workers),
        venueId: typed.venue,
        protective: typed.protective,
        measures: typed.measures,
        support: typed.support,
      }),
    next: ({ params }) => `/families/${params['id']}/risk`,
    show: showAssess,
    refusals: riskRefusals,
  }),
])
