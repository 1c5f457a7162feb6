import { PageHead } from '../../web/components/page-head.tsx'
import { WorkList } from '../../web/components/work-list.tsx'
import type { Leaflet } from './leaflet-store.ts'
import { leafletKindWords } from './leaflet-text.ts'

/** The two leaflets of a service. */
export const LeafletsPage = ({ leaflets }: { readonly leaflets: readonly Leaflet[] }) => (
  <>
    <PageHead title="Leaflets" lead="They go out with the letters that confirm the first session." />
    <h2 class="govuk-visually-hidden" id="leaflets">
      The leaflets
    </h2>
    <WorkList
      labelledBy="leaflets"
      items={leaflets.map(({ kind, title, version }) => ({
        task: leafletKindWords[kind],
        href: `/service/leaflets/${kind}`,
        why: `“${title}”, version ${version}`,
      }))}
    />
  </>
)

export const examples = {
  'both as they began': () => (
    <LeafletsPage
      leaflets={[
        { kind: 'adult', version: 1, title: 'Your time together', body: '', written: null },
        { kind: 'child', version: 1, title: 'Your time with your family', body: '', written: null },
      ]}
    />
  ),
}
