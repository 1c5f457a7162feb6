import { Temporal } from 'temporal-polyfill'
import { theHouse } from '../../../src/domain/actor.ts'
import type { FamilyId, TenantId } from '../../../src/domain/ids.ts'
import { bookSessions } from '../../../src/features/bookings/book-sessions.ts'
import { childrenOf, partiesOf } from '../../../src/features/families/door.ts'
import { fixedClock } from '../../../src/platform/clock.ts'
import { sealAll } from '../../../src/platform/sealer.ts'
import { emailFor } from '../settle.ts'
import { takeEmergency } from '../play/emergency.ts'
import { openDay } from '../play/book.ts'
import { deciderFor, type Play, publicUrl } from '../play/play.ts'
import { placeFor } from '../play/who-and-where.ts'
import { seedService } from '../whole-story.ts'
import { must, type SeedGround } from '../stage.ts'
import { audienceOf, castOf, type Extra, relationsIn } from './audience.ts'
import { credentialsFor, letSignIn } from './credentials.ts'
import { type MarkBook, markingPen, openMarkBook } from './marks.ts'
import { markNewPlaces, type OpenLinks } from './new-places.ts'
import { canaryServices } from './services.ts'

type Played = {
  readonly play: Play
  readonly extras: readonly Extra[]
  readonly links: OpenLinks | null
  readonly files: readonly FileRow[]
}
type FileRow = {
  readonly id: FamilyId
  readonly reference: string
  readonly name: string
  readonly referrals: readonly string[]
  readonly sessions: readonly string[]
  readonly records: readonly string[]
  readonly papers: readonly string[]
  readonly letters: readonly string[]
  readonly agreements: readonly string[]
  readonly forms: readonly string[]
  readonly visits: readonly string[]
}

/** What a suite that knows nothing of this code needs: who signs in how, which mark stands in which fact, and who may see it. */
export type CanaryTold = { readonly profile: 'canary'; readonly seed: number } & ReturnType<typeof told>

/** Fills three services in which every fact about a family carries a mark, and answers what an outside test needs to know. */
export const seedCanary = async (ground: SeedGround, seed: number): Promise<CanaryTold> => {
  const database = ground.databaseAt(fixedClock(ground.now))
  const taken = await database.inTransaction(
    0 as TenantId,
    theHouse,
    (work) => work.rows<{ slug: string; last: number }>`select slug, tenant_id as last from tenant order by tenant_id`,
  )
  if (taken.some(({ slug }) => slug.startsWith('canary')))
    throw new Error('The canary services are already here. Begin with an empty DATA_DIR, or wipe the examples first.')
  const first = (taken.at(-1)?.last ?? 0) + 1
  const book = openMarkBook(seed)
  const played: Played[] = []
  for (const [order, spec] of canaryServices.entries()) {
    const play = await seedService(ground, (first + order) as TenantId, spec, markingPen(book, spec.slug))
    const extras = [...(await coverOnce(play)), ...(await breakTheGlass(play, ground.now))]
    for (const person of castOf(play)) await letSignIn(play, person, credentialsFor(seed, spec.slug, person.name))
    const links = await markNewPlaces(play)
    played.push({ play, extras, links, files: await filesOf(play) })
    ground.say(`${spec.name}: ${castOf(play).length} personas`)
  }
  await sealAll(database)
  return { profile: 'canary', seed, ...told(played, book, seed) }
}

/** A worker who is not the family's own stands in for one session: they are booked, and nothing more. */
const coverOnce = async (play: Play): Promise<readonly Extra[]> => {
  const hand = play.settled.hands.findLast(({ papers }) => papers === 'current')
  const family = play.spec.families[0]
  if (hand === undefined || family === undefined) return []
  const booker = deciderFor(play, family.area)
  const day = openDay(play, 9)
  await play.stage.at(play.stage.present, booker, async (work) => {
    const file = await work.row<{ id: FamilyId }>`select id from family where tenant_id = ${work.tenant} order by reference limit 1`
    const id = file?.id ?? ('' as FamilyId)
    const adults = (await partiesOf(work, id)).filter(({ side }) => side === 'visiting').map((party) => party.id)
    const children = (await childrenOf(work, id)).map((child) => child.id)
    const when = {
      weekday: day.dayOfWeek,
      startsAt: Temporal.PlainTime.from('12:05'),
      minutes: 45,
      everyWeeks: 1,
      fromOn: day,
      untilOn: day,
    }
    const who = {
      familyId: id,
      roomId: placeFor(play, 0).room,
      workerId: hand.worker,
      secondWorkerId: null,
      children,
      adults,
      bookedBy: booker.id,
      publicUrl,
    }
    return await must('Booking a worker who stands in', bookSessions(work, { kind: family.kind, ...when, ...who }))
  })
  return [{ family: family.surname, person: hand.person.name, relation: 'rostered' }]
}

/** Emergency access that holds at this very moment, for an hour. */
const breakTheGlass = async (play: Play, now: Temporal.Instant): Promise<readonly Extra[]> => {
  const person = [...play.settled.hands].at(-1)?.person
  const family = play.spec.families[0]
  if (person === undefined || family === undefined) return []
  await takeEmergency(play, person, {
    at: now,
    category: 'family-is-here',
    reason: 'The family stands at the door and their worker is not in the house.',
  })
  return [{ family: family.surname, person: person.name, relation: 'emergency' }]
}

const filesOf = (play: Play): Promise<readonly FileRow[]> =>
  play.stage.at(
    play.stage.present,
    theHouse,
    (work) => work.rows<FileRow>`
    select f.id, f.reference, f.name,
           array(select r.id from referral r where r.tenant_id = f.tenant_id and r.family_id = f.id) as referrals,
           array(select s.id from session s where s.tenant_id = f.tenant_id and s.family_id = f.id order by s.starts_at) as sessions,
           array(select o.id from observation_record o where o.tenant_id = f.tenant_id and o.family_id = f.id) as records,
           array(select p.id from paper p where p.tenant_id = f.tenant_id and p.family_id = f.id) as papers,
           array(select h.letter_id from letter_held h join letter l on l.tenant_id = h.tenant_id and l.id = h.letter_id
                 where h.tenant_id = f.tenant_id and l.family_id = f.id) as letters,
           array(select a.id from agreement a where a.tenant_id = f.tenant_id and a.family_id = f.id) as agreements,
           array(select x.own_form_id from own_form_referral x where x.tenant_id = f.tenant_id and x.family_id = f.id) as forms,
           array(select v.id from pre_visit v where v.tenant_id = f.tenant_id and v.family_id = f.id) as visits
    from family f where f.tenant_id = ${work.tenant} order by f.reference`,
  )

const told = (played: readonly Played[], { marks }: MarkBook, seed: number) => ({
  links: played.flatMap(({ links }) => (links === null ? [] : [links])),
  services: played.map(({ play }) => ({ tenant: play.stage.tenant, slug: play.spec.slug, name: play.spec.name, policy: play.spec.policy })),
  personas: played.flatMap(({ play, extras }) =>
    castOf(play).map((person) => ({
      id: idOf(play, person.name),
      account: person.id,
      tenant: play.stage.tenant,
      service: play.spec.slug,
      name: person.name,
      roles: person.roles,
      email: emailFor(play.spec.slug, person.name),
      ...credentialsFor(seed, play.spec.slug, person.name),
      relations: Object.fromEntries(play.spec.families.map(({ surname }) => [surname, relationsIn(play, person, surname, extras)])),
    })),
  ),
  families: played.flatMap(({ play, files }) =>
    files.map(({ name, ...file }) => ({ tenant: play.stage.tenant, service: play.spec.slug, surname: name, ...file })),
  ),
  facts: marks.map((mark) => {
    const one = played.find(({ play }) => play.spec.slug === mark.service)
    return { ...mark, audience: one === undefined ? [] : audienceOf(one.play, mark, one.extras).map(({ name }) => idOf(one.play, name)) }
  }),
})

const idOf = (play: Play, name: string): string => `${play.spec.slug}/${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`
