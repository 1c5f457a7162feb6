import type { AccountId, AreaId, WorkerId } from '../../src/domain/ids.ts'
import type { PolicyName } from '../../src/policies/policy.ts'
import type { Work } from '../../src/platform/work.ts'
import { accept, aFamily, assess, type TestFamily } from '../../src/testing/a-family.ts'
import { aSession } from '../../src/testing/a-session.ts'
import { aService, type TestService, type Visitor } from '../../src/testing/service.ts'
import { anAgreement } from './ground-agreement.ts'
import { aSealedRecord } from './ground-record.ts'
import { addPeople, type Persona, personas, saveAccount } from './ground-people.ts'
import type { Place } from './ground-place.ts'
import { placesOf } from './ground-places.ts'

/** Two families in one service: everybody with a reason stands in relation to ours, and nobody but the office to the others. */
export type ProofGround = AsyncDisposable & {
  readonly service: TestService
  readonly accounts: Readonly<Record<Persona, AccountId>>
  readonly ours: TestFamily
  readonly others: TestFamily
  /** What stands in each place of a path, once in our family's things and once in the others'. */
  readonly places: { readonly ours: Place; readonly others: Place }
  readonly visitorOf: (persona: Persona) => Promise<Visitor>
  /** A case system's key of each organisation. */
  readonly keys: Readonly<Record<'council' | 'elsewhere', string>>
}

export const aProofGround = async (policy: PolicyName = 'county'): Promise<ProofGround> => {
  const service = await aService(policy)
  const accounts = await service.work((work) => addPeople(work, service))
  const ours = await aFamily(service)
  const others = await strangers(service)
  const rostered = await service.work((work) => relate(work, { service, accounts, ours, others }))
  const sessions = {
    ours: await aSession(service, ours, { worker: rostered }),
    others: await aSession(service, others, { worker: null, room: service.rooms.willow }),
  }
  for (const family of [ours, others]) {
    await accept(service, family)
    await assess(service, family)
  }
  const agreements = { ours: await anAgreement(service, ours), others: await anAgreement(service, others) }
  const records = { ours: await aSealedRecord(service, ours), others: await aSealedRecord(service, others, service.rooms.willow) }
  const found = await service.work((work) => placesOf(work, { service, accounts, ours, others, sessions, agreements, records }))
  const visitors = new Map<Persona, Visitor>()
  for (const persona of personas) visitors.set(persona, await service.signIn(accounts[persona]))
  return {
    service,
    accounts,
    ours,
    others,
    ...found,
    visitorOf: async (persona) => visitors.get(persona) ?? (await service.signIn(accounts[persona])),
    [Symbol.asyncDispose]: () => service.close(),
  }
}

/** A family in an area that no leader leads, referred by somebody whom nobody else in the cast works with. */
const strangers = async (service: TestService): Promise<TestFamily> => {
  const north = await service.work(async (work) => {
    const id = work.newId<AreaId>()
    await work.rows`insert into area (tenant_id, id, name) values (${work.tenant}, ${id}, 'North')`
    return id
  })
  const family = await aFamily(service, { surname: 'Quill', childNames: ['Ines', 'Kit'], referredBy: 'otherSocialWorker' })
  await service.work(async (work) => {
    const by = await saveAccount(
      work,
      { name: 'Nora Finch', side: 'referrer', role: 'referrer' },
      { organisation: service.organisations.elsewhere, team: 'Harbour team', kind: 'social-worker' },
    )
    const at = [work.tenant, family.familyId] as const
    await work.rows`update family set area_id = ${north} where tenant_id = ${at[0]} and id = ${at[1]}`
    await work.rows`update referral set referrer_account = ${by}, team = 'Harbour team' where tenant_id = ${at[0]} and family_id = ${at[1]}`
    await work.rows`update party set account_id = null where tenant_id = ${at[0]} and family_id = ${at[1]}`
  })
  return family
}

type Relating = Pick<ProofGround, 'service' | 'accounts' | 'ours' | 'others'>

/** Allocation, a roster place, emergency access and a name on the file: one person for each. */
const relate = async (work: Work, { service, accounts, ours, others }: Relating): Promise<WorkerId> => {
  const { tenant, now } = work
  const { leader } = accounts
  await work.rows`
    insert into allocation (tenant_id, id, family_id, worker_id, reasons, considered, by_account, by_name, at)
    values (${tenant}, ${work.newId()}, ${ours.familyId}, ${service.workers.worker}, 'Free then.', '[]', ${leader}, 'Lena East', ${now})`
  await work.rows`
    insert into emergency_access (tenant_id, id, account_id, family_id, category, reason, at, until)
    values (${tenant}, ${work.newId()}, ${accounts.inEmergency}, ${ours.familyId}, 'child-at-risk', 'A call about the children tonight.', ${now},
            ${now.add({ minutes: 60 })})`
  const named = [
    [ours.parties.visiting, accounts.visitingParent],
    [ours.parties.resident, accounts.residentParent],
    [ours.parties.carer, accounts.carer],
    [ours.parties['connected-other'], accounts.olderChild],
    [others.parties.visiting, null],
  ] as const
  for (const [party, account] of named)
    await work.rows`update party set account_id = ${account} where tenant_id = ${tenant} and id = ${party}`
  const rostered = work.newId<WorkerId>()
  await work.rows`
    insert into worker (tenant_id, id, account_id, area_id, name, employment, started_on)
    values (${tenant}, ${rostered}, ${accounts.rostered}, ${service.areas.east}, 'Rhona Pike', 'bank', '2024-01-08')`
  return rostered
}
