import type { Policy } from '../src/policies/policy.ts'
import type { Work } from '../src/platform/work.ts'

export type Count = Promise<{ n: number } | null>

/** How many of a state there are in a service, and which services can have it at all. */
export type State = { readonly found: (work: Work) => Count; readonly where?: (policy: Policy) => boolean }
