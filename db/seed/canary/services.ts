import { eastmarsh } from '../services/eastmarsh.ts'
import { northmere } from '../services/northmere.ts'
import { saltbeck } from '../services/saltbeck.ts'
import type { FamilySpec, ServiceSpec, Story } from '../spec.ts'

const stories: ReadonlySet<Story> = new Set([
  'draft',
  'waits-for-team-manager',
  'asked',
  'answered',
  'refused',
  'assessed',
  'offered',
  'running',
  'under-way',
  'bumpy',
  'record-late',
])

/** The first family has everybody of it signed in: both parents, the carer, and a young person. */
const withEverybody = (family: FamilySpec): FamilySpec => ({
  ...family,
  accounts: ['visiting', ...(family.resident === undefined ? [] : ['resident']), ...(family.carer === undefined ? [] : ['carer']), 'Robin'],
})

const marked = (spec: ServiceSpec, slug: string, name: string): ServiceSpec => {
  const families = spec.families.filter(({ story }) => stories.has(story))
  return { ...spec, slug, name, families: families.map((family, place) => (place === 0 ? withEverybody(family) : family)) }
}

/** Three services whose every word about a family carries a mark; two of them hold records, one never does. */
export const canaryServices: readonly ServiceSpec[] = [
  marked(northmere, 'canary-county', 'Canary County Family Time'),
  marked(eastmarsh, 'canary-proceedings', 'Canary Family Service'),
  marked(saltbeck, 'canary-centre', 'Canary Family Time Centre'),
]
