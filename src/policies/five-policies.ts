import { city } from './city.ts'
import { county } from './county.ts'
import { independent } from './independent.ts'
import { proceedings } from './proceedings.ts'
import type { Policy, PolicyName } from './policy.ts'
import { supported } from './supported.ts'

/** The five policies a service can begin from. A new kind of service is a new file and a line here. */
export const policies = { independent, city, supported, county, proceedings } as const satisfies Record<PolicyName, Policy>
