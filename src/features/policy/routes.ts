/**
 * What staff can look at about the service itself, and the values of its policy, which a manager changes with a reason.
 * It refuses a value that the catalogue does not know, and never rewrites what was decided before.
 */
import { get, post, routes } from '../../web/route.ts'
import { changePolicyValue } from './change-policy-value.ts'
import { changeRefusals, changeValueForm } from './change-value.form.ts'
import { showPolicyValue } from './policy-value.page.tsx'
import { showPolicyValues } from './policy-values.page.tsx'
import { showService } from './service.page.tsx'

export const policyRoutes = routes([
  get({ path: '/service', may: 'policy.read', show: showService }),
  get({ path: '/service/policy', may: 'policy.read', show: showPolicyValues }),
  get({ path: '/service/policy/:key', may: 'policy.read', show: showPolicyValue }),
  post({
    path: '/service/policy/:key',
    may: 'policy.change',
    form: changeValueForm,
    act: (ask, { value, reason }) => changePolicyValue(ask.work, { key: ask.params['key'] ?? '', typed: value, reason }),
    next: (_ask, key) => `/service/policy/${key}`,
    show: showPolicyValue,
    refusals: changeRefusals,
  }),
])
