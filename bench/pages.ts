import { volumeId } from '../db/seed/volume.ts'
import type { TestService, Visitor } from '../src/testing/service.ts'
import type { KnownFamily } from './world.ts'

/** A page as one person opens it; at most so many statements stand behind it, whatever the size of the service. */
export type MainPage = { readonly name: string; readonly path: string; readonly visitor: Visitor; readonly statements: number }

/** A page behind sign-in that asks the database for nothing of its own: what every page pays for being a page. */
export const emptyPage = (visitor: Visitor): MainPage => ({ name: 'empty page', path: '/sign-out', visitor, statements: 5 })

/** The pages that people have open all day, and the first page of each kind of person. */
export const mainPages = async (service: TestService, known: KnownFamily): Promise<readonly MainPage[]> => {
  const of = (kind: Parameters<typeof volumeId>[1], n: number): string => volumeId(service.tenant, kind, n)
  const coordinator = await service.as('coordinator')
  const worker = await service.signIn(of('workerAccount', 0))
  const socialWorker = await service.signIn(of('socialWorker', 0))
  const parent = await service.signIn(of('parent', 0))
  const family = of('family', 1)
  const house = of('venue', 0)
  const office = (name: string, path: string, statements: number): MainPage => ({ name, path, visitor: coordinator, statements })
  return [
    office('home of the coordinator', '/', 30),
    { name: 'home of a team leader', path: '/', visitor: await service.as('leader'), statements: 30 },
    { name: 'home of a worker', path: '/', visitor: worker, statements: 24 },
    { name: 'home of a social worker', path: '/', visitor: socialWorker, statements: 20 },
    { name: 'home of a parent', path: '/', visitor: parent, statements: 20 },
    office('referrals queue', '/referrals', 18),
    office('families', '/families', 14),
    { name: 'families of a worker', path: '/families', visitor: worker, statements: 14 },
    office('search by reference', '/search?q=V000007', 14),
    office('family file', `/families/${known.family.familyId}`, 40),
    office('people', `/families/${family}/people`, 24),
    office('risk of a family', `/families/${known.family.familyId}/risk`, 30),
    office('agreement of a family', `/families/${known.family.familyId}/agreement`, 34),
    office('before the first session', `/families/${family}/before`, 60),
    office('documents of a family', `/families/${family}/documents`, 30),
    office('the same child twice', `/families/${family}/duplicates`, 30),
    office('waiting list', '/waiting-list', 20),
    office('papers held back', '/papers-held', 20),
    office('sessions of a family', `/families/${family}/sessions`, 24),
    office('timetable, a week by room', `/timetable?venue=${house}`, 16),
    office('timetable, a day', `/timetable?view=day&venue=${house}`, 16),
    office('reception', `/reception?venue=${house}`, 18),
    office('session', `/sessions/${of('session', 32 * 12 + 12)}`, 24),
    office('record', `/records/${known.record}`, 22),
    office('records', '/records', 14),
  ]
}
