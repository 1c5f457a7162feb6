/**
 * The people of a family's file: who comes and goes, their addresses and numbers with who may know each, and how they are reached safely.
 * It refuses to rub anything out, to open a confidential fact without a reason, and whoever has no part in the case.
 */
import type { FamilyId } from '../../domain/ids.ts'
import { isId } from '../../platform/new-id.ts'
import { type Ask, get, post, routes } from '../../web/route.ts'
import { aboutFamily } from '../families/door.ts'
import { addPerson, changeConfidentiality, changePerson, endOldFact, endPersonsPart, recordFact, setSafeContact } from './change-person.ts'
import { endForm, factForm, openFactForm, personForm, safeForm } from './person.form.ts'
import { personRefusals } from './people-words.ts'
import { showNewPerson, showPerson } from './show-person.page.tsx'
import { form } from '../../web/form.ts'

const nobody = '00000000-0000-0000-0000-000000000000'
const ofPerson = ({ params }: Ask) => ({ family: params['id'] as FamilyId, person: isId(params['person']) ? params['person'] : nobody })
const ofFact = ({ params }: Ask) => ({ family: params['id'] as FamilyId, fact: isId(params['fact']) ? params['fact'] : nobody })
const shared = {
  may: 'families.change-people',
  about: aboutFamily,
  next: (_ask: Ask, { family, person }: { readonly family: FamilyId; readonly person: string }) => `/families/${family}/people/${person}`,
  show: showPerson,
  refusals: personRefusals,
} as const

export const peopleRoutes = routes([
  get({ path: '/families/:id/people/new', may: shared.may, about: aboutFamily, reads: 'family', show: showNewPerson }),
  post({
    ...shared,
    path: '/families/:id/people',
    form: personForm,
    act: ({ work, params }, details) => addPerson(work, { family: params['id'] as FamilyId, details }),
    show: showNewPerson,
  }),
  get({ path: '/families/:id/people/:person', may: shared.may, about: aboutFamily, reads: 'family', show: showPerson }),
  post({
    ...shared,
    path: '/families/:id/people/:person',
    form: personForm,
    act: (ask, details) => changePerson(ask.work, { ...ofPerson(ask), details }),
  }),
  post({
    ...shared,
    path: '/families/:id/people/:person/ending',
    form: endForm,
    act: (ask, { why }) => endPersonsPart(ask.work, { ...ofPerson(ask), why }),
  }),
  post({
    ...shared,
    path: '/families/:id/people/:person/facts',
    form: factForm,
    act: (ask, { isConfidential, ...fact }) =>
      recordFact(ask.work, ask.person, { ...ofPerson(ask), ...fact, isConfidential: isConfidential === 'no' }),
  }),
  post({
    ...shared,
    path: '/families/:id/people/:person/safe-contact',
    form: safeForm,
    act: (ask, { ways, words }) => {
      const has = (way: (typeof ways)[number]): boolean => ways.includes(way)
      const safe = { mayCall: has('call'), mayText: has('text'), mayMail: has('mail'), mayWrite: has('write'), words }
      return setSafeContact(ask.work, ask.person, { ...ofPerson(ask), safe })
    },
  }),
  post({ ...shared, path: '/families/:id/facts/:fact/ending', form: form({}), act: (ask) => endOldFact(ask.work, ofFact(ask)) }),
  post({
    ...shared,
    path: '/families/:id/facts/:fact/confidentiality',
    form: openFactForm,
    act: (ask, { to, why }) => changeConfidentiality(ask.work, { ...ofFact(ask), isConfidential: to === 'confidential', why }),
  }),
])
