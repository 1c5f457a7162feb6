import type { Temporal } from 'temporal-polyfill'
import type { Work } from '../../platform/work.ts'
import { policyInForce } from '../policy/door.ts'
import { firstLeaflet } from './first-leaflet.ts'
import type { LeafletKind, LeafletText } from './leaflet-text.ts'

export type Leaflet = LeafletText & {
  readonly kind: LeafletKind
  readonly version: number
  /** Null for the text that every service begins with. */
  readonly written: { readonly because: string; readonly byName: string; readonly at: Temporal.Instant } | null
}

type Row = LeafletText & { readonly version: number; readonly because: string; readonly byName: string; readonly at: Temporal.Instant }

/** Every wording that a leaflet of this service has had, the newest first, down to the one it began with. */
export const leafletVersions = async (work: Work, kind: LeafletKind): Promise<readonly Leaflet[]> => {
  const rows = await work.rows<Row>`
    select version, title, body, because, by_name as "byName", at from leaflet_version
    where tenant_id = ${work.tenant} and kind = ${kind} order by version desc limit 100`
  const first: Leaflet = { kind, version: 1, ...firstLeaflet(kind, await policyInForce(work)), written: null }
  return [...rows.map(({ because, byName, at, ...text }): Leaflet => ({ kind, ...text, written: { because, byName, at } })), first]
}

export const leafletInForce = async (work: Work, kind: LeafletKind): Promise<Leaflet> => {
  const [newest] = await leafletVersions(work, kind)
  return newest ?? { kind, version: 1, ...firstLeaflet(kind, await policyInForce(work)), written: null }
}

type NewLeaflet = LeafletText & { readonly kind: LeafletKind; readonly version: number; readonly because: string }

export const saveLeaflet = async (work: Work, { kind, version, title, body, because }: NewLeaflet): Promise<void> => {
  await work.rows`
    insert into leaflet_version (tenant_id, id, kind, version, title, body, because, by_account, by_name, at)
    values (${work.tenant}, ${work.newId()}, ${kind}, ${version}, ${title}, ${body}, ${because}, ${work.actor.id}, ${work.actor.name}, ${work.now})`
}
