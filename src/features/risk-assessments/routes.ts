/**
 * What can go wrong for a family, what is done about it, and the lowest level of supervision that is safe.
 * It refuses an assessment before the referral is accepted, and a level without the reasons against those below it.
 */
import type { FamilyId } from '../../domain/ids.ts'
import { get, post, routes } from '../../web/route.ts'
import { aboutFamily } from '../families/door.ts'
import { askAgain } from './ask-fresh-risk.ts'
import { riskForm } from './assess.form.ts'
import { showAssess } from './assess.page.tsx'
import { assessRisk } from './assess-risk.ts'
import { freshForm, freshRefusals } from './fresh.form.ts'
import { showFresh } from './fresh.page.tsx'
import { hazardsFrom, verdictsFrom } from './hazard-answers.ts'
import { showRisk } from './risk.page.tsx'
import { riskRefusals } from './risk-words.ts'

export const riskRoutes = routes([
  get({ path: '/families/:id/risk', may: 'risk.read', about: aboutFamily, reads: 'risk', show: showRisk }),
  get({ path: '/families/:id/risk/versions/:version', may: 'risk.read', about: aboutFamily, reads: 'risk', show: showRisk }),
  get({ path: '/families/:id/risk/new', may: 'risk.assess', about: aboutFamily, reads: 'risk', show: showAssess }),
  get({ path: '/families/:id/risk/asked', may: 'risk.assess', about: aboutFamily, reads: 'risk', show: showFresh }),
  post({
    path: '/families/:id/risk/asked',
    may: 'risk.assess',
    about: aboutFamily,
    form: freshForm,
    act: ({ work, person, params }, typed) => askAgain(work, person, { family: params['id'] as FamilyId, ...typed }),
    next: ({ params }) => `/families/${params['id']}/risk`,
    show: showFresh,
    refusals: freshRefusals,
  }),
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
        stage: typed.stage,
        carerException: typed.carerException,
        staggerMinutes: typed.stagger === null ? null : Number(typed.stagger),
        searchRules: typed.searchRules,
        stopIf: typed.stopIf,
      }),
    next: ({ params }) => `/families/${params['id']}/risk`,
    show: showAssess,
    refusals: riskRefusals,
  }),
])
