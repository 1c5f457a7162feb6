// This room keeps the service's two leaflets, one for adults and one for children, with every wording they have had.
// It refuses a change without a reason, and a change of a text that somebody else has changed meanwhile.
import { h } from 'preact'
import { today } from '../../domain/civil-time.ts'
import type { Vocabulary } from '../../domain/refusal-words.ts'
import { type Ask, get, notFound, page, post, routes } from '../../web/route.ts'
import { changeLeaflet, type ChangeLeafletRefusal } from './change-leaflet.ts'
import { leafletDocument } from './leaflet-document.ts'
import { leafletForm } from './leaflet.form.ts'
import { LeafletPage } from './leaflet.page.tsx'
import { leafletInForce, leafletVersions } from './leaflet-store.ts'
import { type LeafletKind, leafletKinds } from './leaflet-text.ts'
import { LeafletsPage } from './leaflets.page.tsx'

const refusals = {
  'leaflet-unchanged': { says: 'Nothing in the text is different.' },
  'leaflet-changed-meanwhile': {
    says: 'Somebody else has changed this leaflet since you opened it.',
    clear: 'Copy your text, open the leaflet again, and put your change into the new text.',
  },
} as const satisfies Vocabulary<ChangeLeafletRefusal>

const kindOf = ({ params }: Ask): LeafletKind | null => leafletKinds.find((kind) => kind === params['kind']) ?? null

const showLeaflets = async ({ work }: Ask) =>
  page('Leaflets', h(LeafletsPage, { leaflets: [await leafletInForce(work, 'adult'), await leafletInForce(work, 'child')] }), {
    back: { label: 'Service', href: '/service' },
  })

const showLeaflet = async (ask: Ask) => {
  const kind = kindOf(ask)
  if (kind === null) return notFound
  const versions = await leafletVersions(ask.work, kind)
  const { title = '', body = '' } = versions[0] ?? {}
  return page('Leaflet', h(LeafletPage, { versions, fields: ask.fields(leafletForm, { title, body }), hidden: ask.hidden }), {
    back: { label: 'Leaflets', href: '/service/leaflets' },
  })
}

const showPdf = async (ask: Ask) => {
  const kind = kindOf(ask)
  if (kind === null) return notFound
  const { name, helpPhone } = ask.service
  const document = leafletDocument(await leafletInForce(ask.work, kind), { service: name, helpPhone, date: today(ask.work.now).toString() })
  return {
    kind: 'file' as const,
    bytes: await ask.work.print(document),
    mediaType: 'application/pdf',
    name: `leaflet-${kind}.pdf`,
    isInline: true,
  }
}

export const leafletRoutes = routes([
  get({ path: '/service/leaflets', may: 'agreements.reword', show: showLeaflets }),
  get({ path: '/service/leaflets/:kind', may: 'agreements.reword', show: showLeaflet }),
  get({ path: '/service/leaflets/:kind/pdf', may: 'agreements.reword', show: showPdf }),
  post({
    path: '/service/leaflets/:kind',
    may: 'agreements.reword',
    about: (_work, params) => Promise.resolve(leafletKinds.some((kind) => kind === params['kind']) ? { family: null } : null),
    form: leafletForm,
    act: (ask, typed) => changeLeaflet(ask.work, { ...typed, kind: kindOf(ask) ?? 'adult' }),
    next: (ask) => `/service/leaflets/${ask.params['kind']}`,
    show: showLeaflet,
    refusals,
  }),
])
