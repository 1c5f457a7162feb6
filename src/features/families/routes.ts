/**
 * The family's file: who is on it, where things stand, what was done and who looked.
 * It refuses anybody without a role and a relation to the file, and shows no address without writing down who asked.
 */
import type { FamilyId } from '../../domain/ids.ts'
import { form } from '../../web/form.ts'
import { get, post, routes } from '../../web/route.ts'
import { aboutFamily } from './about-family.ts'
import { aboutFact } from './fact-query.ts'
import { showEvents, showReading } from './events.page.tsx'
import { showFamilies } from './families.page.tsx'
import { showFamily } from './family.page.tsx'
import { showPeople } from './people.page.tsx'
import { showFact } from './show-fact.ts'

export const familyRoutes = routes([
  get({ path: '/families', may: 'families.list', show: showFamilies }),
  get({ path: '/search', may: 'search.use', show: showFamilies }),
  get({ path: '/families/:id', may: 'families.read', about: aboutFamily, reads: 'family', show: showFamily }),
  get({ path: '/families/:id/people', may: 'families.read', about: aboutFamily, reads: 'family', show: showPeople }),
  get({ path: '/families/:id/events', may: 'families.read', about: aboutFamily, reads: 'family', show: showEvents }),
  get({ path: '/families/:id/reading', may: 'families.reading-log', about: aboutFamily, reads: 'log', show: showReading }),
  post({
    path: '/families/:id/facts/:fact/showing',
    may: 'families.show-protected',
    about: aboutFact,
    form: form({}),
    act: (ask) => showFact(ask.work, { family: ask.params['id'] as FamilyId, fact: ask.params['fact'] ?? '' }),
    next: (_ask, family) => `/families/${family}/people`,
    show: showPeople,
    refusals: {},
  }),
])
