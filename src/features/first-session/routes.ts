// This room shows what comes before a family's first session: what is done, what is missing, and whose task it is.
// It refuses nothing itself; the start of the first session asks it whether a required visit or letter is missing.
import { h } from 'preact'
import { noticesBeforeFirst } from '../../domain/before-first-session.ts'
import type { FamilyId } from '../../domain/ids.ts'
import { couldDo } from '../../domain/permission.ts'
import { type Ask, get, page, routes } from '../../web/route.ts'
import { aboutFamily, familyFrame } from '../families/door.ts'
import { policyInForce } from '../policy/door.ts'
import { visitsOf } from '../pre-visits/door.ts'
import { BeforePage } from './before.page.tsx'
import { factsBefore } from './before-query.ts'
import { continuityOfFamily, stepsBefore } from './steps-query.ts'

const showBefore = async (ask: Ask) => {
  const { work } = ask
  const familyId = ask.params['id'] as FamilyId
  const policy = await policyInForce(work)
  const before = await factsBefore(work, familyId, policy)
  const view = {
    familyId,
    isFirst: before.isFirst,
    notices: noticesBeforeFirst(before),
    steps: await stepsBefore(work, familyId, { policy, before }),
    visits: await visitsOf(work, familyId),
    mayPlan: couldDo('pre-visits.manage', ask.person.roles),
    continuity: await continuityOfFamily(work, familyId),
  }
  return page('Before the first session', h(BeforePage, view), await familyFrame(work, familyId))
}

export const firstSessionRoutes = routes([
  get({ path: '/families/:id/before', may: 'families.read', about: aboutFamily, reads: 'family', show: showBefore }),
])
