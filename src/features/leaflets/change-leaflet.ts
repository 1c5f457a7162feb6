import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Work } from '../../platform/work.ts'
import { leafletInForce, saveLeaflet } from './leaflet-store.ts'
import type { LeafletKind } from './leaflet-text.ts'

export type ChangeLeafletRefusal = 'leaflet-unchanged' | 'leaflet-changed-meanwhile'

type Change = { readonly kind: LeafletKind; readonly seen: number; readonly title: string; readonly body: string; readonly because: string }

/** A new wording is a new version with its reason; the old ones stay, because people hold them in their hands. AGR-07 */
export const changeLeaflet = async (work: Work, change: Change): Promise<Outcome<number, ChangeLeafletRefusal>> => {
  await work.rows`select from tenant where tenant_id = ${work.tenant} for no key update`
  const current = await leafletInForce(work, change.kind)
  if (current.version !== change.seen) return refused('leaflet-changed-meanwhile')
  if (current.title === change.title && current.body === change.body) return refused('leaflet-unchanged')
  const version = current.version + 1
  await saveLeaflet(work, { ...change, version })
  await work.record({ name: 'leaflet.changed', about: change.kind, facts: { version } })
  return done(version)
}
