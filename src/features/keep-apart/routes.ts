/**
 * People who must not meet, within a family and between families, with the order and the reason behind it (RISK-06).
 * It refuses a file that the reader may not read, and shows nothing of another family to those who read only this one.
 */
import type { FamilyId } from '../../domain/ids.ts'
import { get, post, routes } from '../../web/route.ts'
import { aboutFamily } from '../families/door.ts'
import { aboutApart } from './about-apart.ts'
import { apartForm, endForm } from './apart.form.ts'
import { showApart } from './apart.page.tsx'
import { endApart } from './end-apart.ts'
import { keepApart } from './keep-apart.ts'
import { showEndApart, showRecordApart } from './record-apart.page.tsx'
import { apartRefusals, endRefusals } from './apart-words.ts'

export const keepApartRoutes = routes([
  get({ path: '/families/:id/apart', may: 'risk.read', about: aboutFamily, reads: 'apart', show: showApart }),
  get({ path: '/families/:id/apart/new', may: 'apart.record', about: aboutFamily, reads: 'apart', show: showRecordApart }),
  post({
    path: '/families/:id/apart',
    may: 'apart.record',
    about: aboutFamily,
    form: apartForm,
    act: ({ work, person, params }, typed) => keepApart(work, person, { family: params['id'] as FamilyId, ...typed }),
    next: ({ params }) => `/families/${params['id']}/apart`,
    show: showRecordApart,
    refusals: apartRefusals,
  }),
  get({ path: '/families/:id/apart/:apart/end', may: 'apart.record', about: aboutApart, reads: 'apart', show: showEndApart }),
  post({
    path: '/families/:id/apart/:apart/end',
    may: 'apart.record',
    about: aboutApart,
    form: endForm,
    act: ({ work, person, params }, typed) =>
      endApart(work, person, { family: params['id'] as FamilyId, id: params['apart'] ?? '', because: typed.because }),
    next: ({ params }) => `/families/${params['id']}/apart`,
    show: showEndApart,
    refusals: endRefusals,
  }),
])
