/**
 * Children who may be on two files: shown before a referral is accepted, told apart, or their files joined and parted again.
 * It refuses to join what work has begun on, a file that one may not read, and to lose a single row on the way.
 */
import type { FamilyId } from '../../domain/ids.ts'
import { isId } from '../../platform/new-id.ts'
import { get, post, routes } from '../../web/route.ts'
import { aboutFamily } from '../families/door.ts'
import { apartForm, joinForm, partForm } from './duplicate.form.ts'
import { apartRefusals, joinRefusals, partRefusals } from './duplicate-words.ts'
import { showDuplicates } from './duplicates.page.tsx'
import { joinFiles, partFiles } from './join-files.ts'
import { showJoin } from './join.page.tsx'
import { tellApart } from './tell-apart.ts'

const may = 'duplicates.join'
const idIn = (word: string | undefined): FamilyId => (isId(word) ? word : '00000000-0000-0000-0000-000000000000') as FamilyId

export const duplicateRoutes = routes([
  get({ path: '/families/:id/duplicates', may, about: aboutFamily, reads: 'family', show: showDuplicates }),
  post({
    path: '/families/:id/duplicates',
    may,
    about: aboutFamily,
    form: apartForm,
    act: ({ work, person, params }, typed) => tellApart(work, person, { ...typed, family: idIn(params['id']) }),
    next: ({ params }) => `/families/${params['id']}/duplicates`,
    show: showDuplicates,
    refusals: apartRefusals,
  }),
  get({ path: '/families/:id/duplicates/:other', may, about: aboutFamily, reads: 'family', show: showJoin }),
  post({
    path: '/families/:id/duplicates/:other',
    may,
    about: aboutFamily,
    form: joinForm,
    act: ({ work, person, params }, { sight, ...typed }) =>
      joinFiles(work, person, { ...typed, isSightSeen: sight, going: idIn(params['id']), staying: idIn(params['other']) }),
    next: (_ask, kept) => `/families/${kept}/duplicates`,
    show: showJoin,
    refusals: joinRefusals,
  }),
  post({
    path: '/families/:id/joins/:join/parting',
    may,
    about: aboutFamily,
    form: partForm,
    act: ({ work, person, params }, { why }) => partFiles(work, person, { family: idIn(params['id']), join: idIn(params['join']), why }),
    next: (_ask, family) => `/families/${family}/duplicates`,
    show: showDuplicates,
    refusals: partRefusals,
  }),
])
