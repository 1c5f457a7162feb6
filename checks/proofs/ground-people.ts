import type { Role } from '../../src/domain/actor.ts'
import type { AccountId, OrganisationId } from '../../src/domain/ids.ts'
import type { Relation } from '../../src/domain/relation.ts'
import type { Work } from '../../src/platform/work.ts'
import { cast, type Ground, type Part } from '../../src/testing/people.ts'

type MoreOf = {
  readonly name: string
  readonly side: 'staff' | 'referrer' | 'party'
  readonly role: Role
  readonly organisation?: 'council' | 'elsewhere'
  readonly team?: string
}

/** Those whom the tests' cast lacks: the family itself, colleagues close by, and workers with a passing reason to be on a file. */
export const more = {
  rostered: { name: 'Rhona Pike', side: 'staff', role: 'worker' },
  inEmergency: { name: 'Emil Hart', side: 'staff', role: 'worker' },
  teammate: { name: 'Tilda Croft', side: 'referrer', role: 'referrer', organisation: 'council', team: 'East child care team' },
  otherTeamManager: { name: 'Odette Marr', side: 'referrer', role: 'team-manager', organisation: 'council', team: 'West child care team' },
  otherLegal: { name: 'Lorcan Vane', side: 'referrer', role: 'legal', organisation: 'council', team: 'East child care team' },
  visitingParent: { name: 'Owen Ashdown', side: 'party', role: 'parent' },
  residentParent: { name: 'Rosa Ashdown', side: 'party', role: 'parent' },
  carer: { name: 'Fay Marsh', side: 'party', role: 'carer' },
  olderChild: { name: 'Greta Ashdown', side: 'party', role: 'older-child' },
  otherParent: { name: 'Paul Quill', side: 'party', role: 'parent' },
} as const satisfies Record<string, MoreOf>

export type Persona = Part | keyof typeof more
export const personas = [...Object.keys(cast), ...Object.keys(more)] as readonly Persona[]

export const roleOf = (persona: Persona): Role => (persona in cast ? cast[persona as Part] : more[persona as keyof typeof more]).role

/** How each of them stands to our family, beside `service`, said here and not asked of the database: the table is held against this. */
export const standsToOurs: Readonly<Partial<Record<Persona, Relation>>> = {
  leader: 'area',
  worker: 'allocated',
  rostered: 'rostered',
  inEmergency: 'emergency',
  socialWorker: 'referred',
  teamManager: 'same-team',
  legal: 'legal',
  visitingParent: 'party',
  residentParent: 'party',
  carer: 'party',
  olderChild: 'party',
}

export const addPeople = async (work: Work, ground: Ground): Promise<Readonly<Record<Persona, AccountId>>> => {
  const accounts: Partial<Record<Persona, AccountId>> = { ...ground.accounts }
  for (const [name, person] of Object.entries(more) as [keyof typeof more, MoreOf][]) accounts[name] = await addPerson(work, ground, person)
  return accounts as Record<Persona, AccountId>
}

const addPerson = async (work: Work, ground: Ground, person: MoreOf): Promise<AccountId> => {
  const organisation = person.organisation === undefined ? null : ground.organisations[person.organisation]
  const kind = person.role === 'referrer' ? 'social-worker' : null
  return await saveAccount(work, person, { organisation, team: person.team ?? null, kind })
}

type Belongs = { readonly organisation: OrganisationId | null; readonly team: string | null; readonly kind: string | null }

export const saveAccount = async (
  work: Work,
  person: Pick<MoreOf, 'name' | 'side' | 'role'>,
  { organisation, team, kind }: Belongs,
): Promise<AccountId> => {
  const id = work.newId<AccountId>()
  const email = `${person.name.toLowerCase().replaceAll(' ', '.')}.${work.tenant}@example.org`
  await work.rows`
    insert into account (tenant_id, id, email, name, side, organisation_id, team, referrer_kind, created_at)
    values (${work.tenant}, ${id}, ${email}, ${person.name}, ${person.side}, ${organisation}, ${team}, ${kind}, ${work.now})`
  await work.rows`insert into account_role (tenant_id, account_id, role, granted_at) values (${work.tenant}, ${id}, ${person.role}, ${work.now})`
  return id
}
