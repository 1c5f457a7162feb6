/**
 * Each child's own family time plan beside the agreement: written from the referral, kept in every version, agreed for court by the team leader.
 * It refuses a plan without an end that lies ahead, one without the long term shortly before the last hearing, and to give out what is not agreed.
 */
import type { FamilyId } from '../../domain/ids.ts'
import { isId } from '../../platform/new-id.ts'
import { type Ask, get, post, routes } from '../../web/route.ts'
import { form } from '../../web/form.ts'
import { aboutFamily } from '../families/door.ts'
import { agreePlan, givePlan, keepPlan } from './keep-plan.ts'
import { agreeForm, planForm } from './plan.form.ts'
import { showPlan } from './plan.page.tsx'
import { agreeRefusals, giveRefusals, planRefusals } from './plan-words.ts'
import { showPlans } from './plans.page.tsx'

const ofChild = ({ params }: Ask) => ({
  family: params['id'] as FamilyId,
  child: isId(params['child']) ? params['child'] : '00000000-0000-0000-0000-000000000000',
})
const toPlans = (_ask: Ask, family: FamilyId): string => `/families/${family}/plans`

export const planRoutes = routes([
  get({ path: '/families/:id/plans', may: 'plans.read', about: aboutFamily, reads: 'plan', show: showPlans }),
  get({ path: '/families/:id/plans/:child', may: 'plans.write', about: aboutFamily, reads: 'plan', show: showPlan }),
  post({
    path: '/families/:id/plans/:child',
    may: 'plans.write',
    about: aboutFamily,
    form: planForm,
    act: (ask, { goesToCourt, endsOn, ...plan }) =>
      keepPlan(ask.work, ask.person, { ...ofChild(ask), plan: { ...plan, endsOn: endsOn.toString() }, goesToCourt: goesToCourt === 'yes' }),
    next: toPlans,
    show: showPlan,
    refusals: planRefusals,
  }),
  post({
    path: '/families/:id/plans/:child/agreement',
    may: 'plans.agree',
    about: aboutFamily,
    form: agreeForm,
    act: (ask, typed) => agreePlan(ask.work, ask.person, { ...ofChild(ask), ...typed }),
    next: toPlans,
    show: showPlans,
    refusals: agreeRefusals,
  }),
  post({
    path: '/families/:id/plans/:child/papers',
    may: 'plans.write',
    about: aboutFamily,
    form: form({}),
    act: (ask) => givePlan(ask.work, ofChild(ask)),
    next: toPlans,
    show: showPlans,
    refusals: giveRefusals,
  }),
])
