import type { ServiceSpec } from '../spec.ts'
import { brightwater } from './brightwater.ts'
import { eastmarsh } from './eastmarsh.ts'
import { kingsmere } from './kingsmere.ts'
import { northmere } from './northmere.ts'
import { saltbeck } from './saltbeck.ts'

/** The five example services, one for each policy. All of them, and everybody in them, are invented. */
export const fiveServices: readonly ServiceSpec[] = [northmere, saltbeck, brightwater, kingsmere, eastmarsh]
