import type { Role } from '../domain/actor.ts'
import type { AccountId, AreaId, OrganisationId, RoomId, TenantId, VenueId, WorkerId } from '../domain/ids.ts'
import type { ReferrerKind } from '../domain/referrer-kind.ts'
import type { PolicyName } from '../policies/policy.ts'
import type { Work } from '../platform/work.ts'

/** Everybody that a test may sign in as. All invented. */
export const cast = {
  manager: { name: 'Mira Okafor', side: 'staff', role: 'manager' },
  coordinator: { name: 'Cora Linden', side: 'staff', role: 'coordinator' },
  leader: { name: 'Lena East', side: 'staff', role: 'team-leader', area: 'east' },
  otherLeader: { name: 'Will West', side: 'staff', role: 'team-leader', area: 'west' },
  worker: { name: 'Callum Reid', side: 'staff', role: 'worker' },
  otherWorker: { name: 'Dina Okoye', side: 'staff', role: 'worker' },
  volunteer: { name: 'Vera Holt', side: 'staff', role: 'volunteer' },
  trustee: { name: 'Tom Ashby', side: 'staff', role: 'trustee' },
  socialWorker: { name: 'Joanne Firth', side: 'referrer', role: 'referrer', kind: 'social-worker', organisation: 'council' },
  otherSocialWorker: { name: 'Peter Lang', side: 'referrer', role: 'referrer', kind: 'social-worker', organisation: 'elsewhere' },
  solicitor: { name: 'Sol Reyes', side: 'referrer', role: 'referrer', kind: 'solicitor', organisation: 'firm' },
  teamManager: { name: 'Tess Monk', side: 'referrer', role: 'team-manager', kind: 'social-worker', organisation: 'council' },
  legal: { name: 'Lea Gale', side: 'referrer', role: 'legal', organisation: 'council' },
} as const satisfies Record<string, CastMember>
export type Part = keyof typeof cast

type CastMember = {
  readonly name: string
  readonly side: 'staff' | 'referrer' | 'party'
  readonly role: Role
  readonly area?: 'east' | 'west'
  readonly kind?: ReferrerKind
  readonly organisation?: 'council' | 'elsewhere' | 'firm'
}

/** Where things are in a test's service; ids by name. */
export type Ground = {
  readonly tenant: TenantId
  readonly areas: Readonly<Record<'east' | 'west', AreaId>>
  readonly organisations: Readonly<Record<'council' | 'elsewhere' | 'firm', OrganisationId>>
  readonly accounts: Readonly<Record<Part, AccountId>>
  readonly workers: Readonly<Record<'worker' | 'otherWorker', WorkerId>>
  readonly venue: VenueId
  readonly rooms: Readonly<Record<'bluebell' | 'willow', RoomId>>
}

export const emailOf = (part: Part, tenant: number): string => `${part.toLowerCase()}.${tenant}@example.org`

/** Sets up a whole small service: areas, a venue with two rooms, staff with current checks, referrers and their organisations. */
export const settle = async (work: Work, policy: PolicyName): Promise<Ground> => {
  const { tenant } = work
  await work.rows`
    insert into tenant (tenant_id, slug, name, policy_base, reference_prefix, help_phone, is_example, created_at)
    values (${tenant}, ${`service-${tenant}`}, ${'Northmere Family Time'}, ${policy}, 'NM', '020 7946 0112', true, ${work.now})`
  const areas = { east: await area(work, 'East'), west: await area(work, 'West') } as Ground['areas']
  const organisations = {
    council: await organisation(work, 'Northmere Council', 'authority'),
    elsewhere: await organisation(work, 'Southfold Council', 'authority'),
    firm: await organisation(work, 'Reyes and Bell', 'law-firm'),
  }
  const accounts: Partial<Record<Part, AccountId>> = {}
  for (const [part, member] of Object.entries(cast) as [Part, CastMember][])
    accounts[part] = await account(work, part, member, { areas, organisations })
  const settled = accounts as Record<Part, AccountId>
  const venue = work.newId<VenueId>()
  await work.rows`insert into venue (tenant_id, id, area_id, name, code) values (${tenant}, ${venue}, ${areas.east}, 'Larch House', 'LH')`
  const rooms = { bluebell: await room(work, venue, 'Bluebell room'), willow: await room(work, venue, 'Willow room') }
  const workers = {
    worker: await worker(work, { name: cast.worker.name, account: settled.worker, area: areas.east, venue }),
    otherWorker: await worker(work, { name: cast.otherWorker.name, account: settled.otherWorker, area: areas.east, venue }),
  }
  return { tenant, areas, organisations, accounts: settled, workers, venue, rooms }
}

const area = async (work: Work, name: string): Promise<AreaId> => {
  const id = work.newId<AreaId>()
  await work.rows`insert into area (tenant_id, id, name) values (${work.tenant}, ${id}, ${name})`
  return id
}

const organisation = async (work: Work, name: string, kind: string): Promise<OrganisationId> => {
  const id = work.newId<OrganisationId>()
  await work.rows`
    insert into organisation (tenant_id, id, name, kind, legal_email, created_at)
    values (${work.tenant}, ${id}, ${name}, ${kind}, ${`legal.${work.tenant}@council.example`}, ${work.now})`
  return id
}

const account = async (work: Work, part: Part, member: CastMember, ground: Pick<Ground, 'areas' | 'organisations'>): Promise<AccountId> => {
  const id = work.newId<AccountId>()
  const organisationId = member.organisation === undefined ? null : ground.organisations[member.organisation]
  await work.rows`
    insert into account (tenant_id, id, email, name, side, organisation_id, team, referrer_kind, created_at)
    values (${work.tenant}, ${id}, ${emailOf(part, work.tenant)}, ${member.name}, ${member.side}, ${organisationId},
            ${member.organisation === undefined ? null : 'East child care team'}, ${member.kind ?? null}, ${work.now})`
  await work.rows`
    insert into account_role (tenant_id, account_id, role, area_id, granted_at)
    values (${work.tenant}, ${id}, ${member.role}, ${member.area === undefined ? null : ground.areas[member.area]}, ${work.now})`
  return id
}

const room = async (work: Work, venue: VenueId, name: string): Promise<RoomId> => {
  const id = work.newId<RoomId>()
  await work.rows`insert into room (tenant_id, id, venue_id, name) values (${work.tenant}, ${id}, ${venue}, ${name})`
  return id
}

type NewWorker = { readonly name: string; readonly account: AccountId; readonly area: AreaId; readonly venue: VenueId }

const worker = async (work: Work, given: NewWorker): Promise<WorkerId> => {
  const id = work.newId<WorkerId>()
  await work.rows`
    insert into worker (tenant_id, id, account_id, area_id, base_venue_id, name, employment, gender, started_on)
    values (${work.tenant}, ${id}, ${given.account}, ${given.area}, ${given.venue}, ${given.name}, 'permanent', 'man', '2024-01-08')`
  for (const kind of ['enhanced-dbs', 'level-3-child-care', 'level-3-social-care', 'volunteer-training']) {
    await work.rows`
      insert into worker_check (tenant_id, id, worker_id, kind, reference, issued_on, expires_on, recorded_at)
      values (${work.tenant}, ${work.newId()}, ${id}, ${kind}, 'EXAMPLE-1', '2025-01-08', '2028-01-08', ${work.now})`
  }
  return id
}
