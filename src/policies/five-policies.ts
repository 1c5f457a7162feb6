import { city } from './city.ts'
import { county } from './county.ts'
import { independent } from './independent.ts'
import { proceedings } from './proceedings.ts'
import type { Policy, PolicyName } from './policy.ts'
import { supported } from './supported.ts'

/** The five policies a service can begin from. A new kind of service is a new file and a line here. */
export const policies = { independent, city, supported, county, proceedings } as const satisfies Record<PolicyName, Policy>

/** How each is offered on the set-up page. */
export const policyWords = {
  independent: {
    title: 'Independent centre',
    about: 'Supervised, community, hospital and supported sessions, and handovers. Takes private referrals from both parents.',
  },
  city: {
    title: 'City council service',
    about: 'Several localities under one specification. Looked-after children, the lowest safe level, life-story work.',
  },
  supported: {
    title: 'Supported centre',
    about: 'Volunteers, several families in one room, no reports. Charges fees and hires out rooms.',
  },
  county: {
    title: 'County council service',
    about: 'Several areas with staffed venues. A team manager approves each referral and records are due in 24 hours.',
  },
  proceedings: {
    title: 'Service for care proceedings',
    about: 'Written agreement before anything is booked, strict admission, records to social worker and legal services.',
  },
} as const satisfies Record<PolicyName, { readonly title: string; readonly about: string }>
