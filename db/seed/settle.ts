import { Temporal } from 'temporal-polyfill'
import type { Person } from '../../src/domain/actor.ts'
import type { AreaId, OrganisationId, RoomId, VenueId, WorkerId } from '../../src/domain/ids.ts'
import type { CheckKind } from '../../src/domain/worker-check.ts'
import { createAccount } from '../../src/features/sign-in/door.ts'
import { insertOrganisation } from '../../src/features/staff/organisation-store.ts'
import { openRoom } from '../../src/features/venues/open-room.ts'
import { openVenue } from '../../src/features/venues/open-venue.ts'
import { recordCheck } from '../../src/features/workers/record-check.ts'
import { recordWorker } from '../../src/features/workers/record-worker.ts'
import type { Work } from '../../src/platform/work.ts'
import type { Papers, PersonSpec, ServiceSpec, VenueSpec } from './spec.ts'
import { house, moment, must, type Stage } from './stage.ts'

export type Place = { readonly venue: VenueId; readonly room: RoomId; readonly area: string | null; readonly name: string }
export type Hand = {
  readonly worker: WorkerId
  readonly person: Person
  readonly papers: Papers
  readonly area: string | null
  readonly isVolunteer: boolean
}

/** A service that stands: everybody by name, rooms and workers in the order of its list. */
export type Settled = {
  readonly areas: ReadonlyMap<string, AreaId>
  readonly organisations: ReadonlyMap<string, OrganisationId>
  readonly people: ReadonlyMap<string, Person>
  readonly places: readonly Place[]
  readonly hands: readonly Hand[]
}

const yearsOpen = -420

/** Opens an example service with its places and people. Their accounts have no password: one click on the page of examples lets anybody be them. */
export const settle = async (stage: Stage, spec: ServiceSpec): Promise<Settled> => {
  const opened = moment(stage, yearsOpen, '09:00')
  await stage.at(opened, house, (work) => openTenant(work, spec))
  const { areas, organisations } = await stage.at(opened, house, (work) => ground(work, spec))
  const people = await stage.at(opened.add({ minutes: 20 }), house, (work) => join(work, spec, { areas, organisations }))
  const manager = [...people.values()].find(({ roles }) => roles.includes('manager')) ?? house
  const places = await stage.at(opened.add({ hours: 2 }), manager, (work) => furnish(work, spec.venues, areas))
  const hands = await employ({ stage, spec, areas, people, places, manager })
  return { areas, organisations, people, places, hands }
}

const openTenant = async (work: Work, spec: ServiceSpec): Promise<void> => {
  await work.rows`
    insert into tenant (tenant_id, slug, name, policy_base, reference_prefix, help_phone, is_example, created_at)
    values (${work.tenant}, ${`${spec.slug}-unfinished`}, ${spec.name}, ${spec.policy}, ${spec.prefix}, ${spec.helpPhone}, true, ${work.now})`
  await work.record({ name: 'service.opened', about: String(work.tenant), facts: { service: spec.name, policy: spec.policy } })
}

const ground = async (work: Work, spec: ServiceSpec) => {
  const areas = new Map<string, AreaId>()
  for (const name of spec.areas) {
    const id = work.newId<AreaId>()
    await work.rows`insert into area (tenant_id, id, name) values (${work.tenant}, ${id}, ${name})`
    areas.set(name, id)
  }
  const organisations = new Map<string, OrganisationId>()
  for (const { name, kind, legalEmail } of spec.organisations) {
    const id = await insertOrganisation(work, { name, kind, legalEmail: legalEmail ?? '' })
    if (id !== null) organisations.set(name, id)
  }
  return { areas, organisations }
}

type Ground = { readonly areas: ReadonlyMap<string, AreaId>; readonly organisations: ReadonlyMap<string, OrganisationId> }

export const sideOf = ({ roles }: Pick<PersonSpec, 'roles'>): Person['side'] => {
  if (roles.some((role) => role === 'parent' || role === 'carer' || role === 'older-child')) return 'party'
  return roles.some((role) => role === 'referrer' || role === 'team-manager' || role === 'legal') ? 'referrer' : 'staff'
}

/** "Mira Okafor" of northmere: mira.okafor@northmere.example */
export const emailFor = (slug: string, name: string): string => `${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}@${slug}.example`

const join = async (work: Work, spec: ServiceSpec, at: Ground): Promise<ReadonlyMap<string, Person>> => {
  const people = new Map<string, Person>()
  for (const person of spec.people) people.set(person.name, await account(work, { email: emailFor(spec.slug, person.name), person }, at))
  return people
}

export const account = async (work: Work, given: { readonly email: string; readonly person: PersonSpec }, at: Ground): Promise<Person> => {
  const { person, email } = given
  const area = person.area === undefined ? null : (at.areas.get(person.area) ?? null)
  const organisationId = person.organisation === undefined ? null : (at.organisations.get(person.organisation) ?? null)
  const side = sideOf(person)
  const id = await createAccount(work, {
    email,
    name: person.name,
    side,
    roles: person.roles.map((role) => ({ role, area: role === 'team-leader' ? area : null })),
    organisation: organisationId,
    team: person.team ?? null,
    referrerKind: person.kind ?? null,
  })
  if (id === null) throw new Error(`Somebody already signs in as ${email}: wipe the examples first.`)
  return {
    kind: 'person',
    tenant: work.tenant,
    id,
    name: person.name,
    side,
    roles: person.roles,
    organisationId,
    team: person.team ?? null,
  }
}

const furnish = async (work: Work, venues: readonly VenueSpec[], areas: Ground['areas']): Promise<readonly Place[]> => {
  const places: Place[] = []
  for (const { name, code, address, area, rooms, familiesAtOnce = 1 } of venues) {
    const areaId = area === undefined ? null : (areas.get(area) ?? null)
    const venueId = await must(name, openVenue(work, { name, code, address, areaId }))
    for (const [room, ...features] of rooms) {
      const roomId = await must(room, openRoom(work, { venueId, name: room, familiesAtOnce, features }))
      places.push({ venue: venueId, room: roomId, area: area ?? null, name: room })
    }
  }
  return places
}

type Employing = {
  readonly stage: Stage
  readonly spec: ServiceSpec
  readonly areas: Ground['areas']
  readonly people: ReadonlyMap<string, Person>
  readonly places: readonly Place[]
  readonly manager: Person | typeof house
}

const employ = async ({ stage, spec, areas, people, places, manager }: Employing): Promise<readonly Hand[]> => {
  const hands: Hand[] = []
  const started = stage.day.add({ days: yearsOpen })
  for (const { name, area, worker } of spec.people) {
    const person = people.get(name)
    if (worker === undefined || person === undefined) continue
    const id = await stage.at(moment(stage, yearsOpen + 1, '10:00'), manager, (work) =>
      must(
        name,
        recordWorker(work, {
          name,
          accountId: person.id,
          areaId: area === undefined ? null : (areas.get(area) ?? null),
          venueId: places[worker.venue ?? 0]?.venue ?? null,
          employment: worker.employment,
          gender: worker.gender,
          languages: worker.languages ?? ['English'],
          skills: worker.skills ?? [],
          startedOn: started,
        }),
      ),
    )
    await stage.at(moment(stage, yearsOpen + 1, '10:10'), manager, (work) =>
      showPapers(work, { id, papers: worker.papers, started, stage, isVolunteer: worker.employment === 'volunteer' }),
    )
    hands.push({ worker: id, person, papers: worker.papers, area: area ?? null, isVolunteer: worker.employment === 'volunteer' })
  }
  return hands
}

type Showing = {
  readonly id: WorkerId
  readonly papers: Papers
  readonly started: Temporal.PlainDate
  readonly stage: Stage
  readonly isVolunteer: boolean
}

const showPapers = async (work: Work, { id, papers, started, stage, isVolunteer }: Showing): Promise<void> => {
  const ends = {
    current: null,
    'in-training': null,
    'running-out': stage.day.add({ days: 24 }),
    'run-out': stage.day.subtract({ days: 6 }),
  } as const
  const qualified: readonly CheckKind[] =
    papers === 'in-training' ? ['working-towards-level-3'] : ['level-3-child-care', 'level-3-social-care']
  const kinds: readonly CheckKind[] = ['enhanced-dbs', ...qualified, ...(isVolunteer ? (['volunteer-training'] as const) : [])]
  for (const kind of kinds) {
    const expiresOn = kind === 'enhanced-dbs' ? ends[papers] : null
    const reference = kind === 'enhanced-dbs' ? `EX${id.slice(-10).toUpperCase()}` : ''
    await must(kind, recordCheck(work, id, { kind, reference, issuedOn: started.subtract({ days: 20 }), expiresOn }))
  }
}

export const leaderOf = (people: ReadonlyMap<string, Person>, role: Person['roles'][number]): Person | undefined =>
  [...people.values()].find(({ roles }) => roles.includes(role))
