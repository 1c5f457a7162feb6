import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aFamily, type TestFamily } from '../../testing/a-family.ts'
import { aService, type TestService } from '../../testing/service.ts'
import { aPdf } from '../../platform/foreign-files/foreign-samples.ts'
import { attachDocument } from '../documents/door.ts'
import { sayOwnWays } from '../people/door.ts'
import { protectedValuesOf } from '../families/door.ts'
import { likelyPairs } from '../../domain/file-join.ts'

const tables = ['family', 'child', 'party', 'protected_fact', 'must_not_meet', 'referral', 'safe_contact', 'document'] as const

/** Every row of both files, column by column. */
const everyRow = (service: TestService): Promise<Record<string, unknown>> =>
  service.work(async (work) => {
    const all: Record<string, unknown> = {}
    all['family'] = await work.rows`select * from family where tenant_id = ${work.tenant} order by id`
    all['child'] = await work.rows`select * from child where tenant_id = ${work.tenant} order by id`
    all['party'] = await work.rows`select * from party where tenant_id = ${work.tenant} order by id`
    all['protected_fact'] = await work.rows`select * from protected_fact where tenant_id = ${work.tenant} order by id`
    all['must_not_meet'] = await work.rows`select * from must_not_meet where tenant_id = ${work.tenant} order by id`
    all['referral'] = await work.rows`select * from referral where tenant_id = ${work.tenant} order by id`
    all['safe_contact'] = await work.rows`select * from safe_contact where tenant_id = ${work.tenant} order by id`
    all['document'] = await work.rows`select * from document where tenant_id = ${work.tenant} order by id`
    return JSON.parse(JSON.stringify(all)) as Record<string, unknown>
  })

/** How the mother may be reached, and a letter on the file itself and one with the referral. */
const somethingToMove = (service: TestService, { familyId, parties, referralId }: TestFamily): Promise<void> =>
  service.work(async (work) => {
    const safe = { mayCall: true, mayText: false, mayMail: false, mayWrite: false, words: 'After 6pm.' }
    await sayOwnWays(work, { family: familyId, party: { id: parties.resident, name: 'Rosa Ashdown' }, safe })
    const file = { kind: 'letter', fileName: 'letter.pdf', bytes: aPdf({ words: 'A letter' }), byName: 'Lena East' } as const
    for (const owner of [
      { kind: 'family', id: familyId },
      { kind: 'referral', id: referralId },
    ] as const)
      assert.ok((await attachDocument(work, { ...file, owner })).ok)
  })

const join = async (service: TestService, { fresh, old }: { readonly fresh: TestFamily; readonly old: TestFamily }) => {
  const sides = Object.keys(fresh.parties) as (keyof TestFamily['parties'])[]
  return await (await service.as('leader')).post(`/families/${fresh.familyId}/duplicates/${old.familyId}`, {
    why: 'The same mother and the same school.',
    sight: 'yes',
    children: [`${fresh.children[0]}=${old.children[0]}`, `${fresh.children[1]}=`],
    adults: sides.map((side) => `${fresh.parties[side]}=${side === 'connected-other' ? '' : old.parties[side]}`),
  })
}

test('[REF-16] joining two records loses nothing, and parting them puts every row back as it was', async () => {
  await using service = await aService('county')
  const old = await aFamily(service)
  const fresh = await aFamily(service)
  await somethingToMove(service, fresh)
  const before = await everyRow(service)
  const said = await join(service, { fresh, old })
  assert.equal(said.status, 303)
  assert.equal(said.location, `/families/${old.familyId}/duplicates`)

  const after = await everyRow(service)
  for (const table of tables) assert.equal((after[table] as unknown[]).length, (before[table] as unknown[]).length, table)
  for (const table of ['safe_contact', 'document'])
    for (const row of after[table] as { family_id: string }[]) assert.equal(row.family_id, old.familyId, table)
  const [safe] = after['safe_contact'] as { party_id: string }[]
  assert.equal(safe?.party_id, old.parties.resident)
  const leader = await service.as('leader')
  assert.match((await leader.get(`/families/${old.familyId}/duplicates`)).words, new RegExp(`holds what was on ${fresh.reference}`))
  assert.match((await leader.get(`/families/${fresh.familyId}/duplicates`)).words, new RegExp(`continued in ${old.reference}`))
  for (const list of ['/families', `/families?q=${fresh.reference}`, '/families?q=Ashdown']) {
    const { words, html } = await leader.get(list)
    assert.match(words, new RegExp(old.reference), list)
    assert.ok(!html.includes(`/families/${fresh.familyId}"`), list)
  }
  const left = await leader.get(`/families/${fresh.familyId}`)
  assert.match(left.words, new RegExp(`This file is continued in another Go on with ${old.reference}`))
  assert.ok(left.html.includes(`/families/${old.familyId}"`))

  const joinId = await service.work((work) => work.row<{ id: string }>`select id from family_join where tenant_id = ${work.tenant}`)
  const parting = `/families/${old.familyId}/joins/${joinId?.id}/parting`
  assert.equal((await leader.post(parting, { why: '' })).status, 422)
  assert.equal((await leader.post(parting, { why: 'They are cousins.' })).status, 303)
  assert.deepEqual(await everyRow(service), before)
  assert.match((await leader.get('/families')).html, new RegExp(`/families/${fresh.familyId}"`))
  assert.match((await leader.post(parting, { why: 'Again.' })).words, /parted already/)
})

test('[REF-16][RISK-07] what was confidential on the file that was joined is confidential on the other, and who must not meet must not meet there', async () => {
  await using service = await aService('county')
  const old = await aFamily(service)
  const fresh = await aFamily(service)
  const { visiting, resident } = fresh.parties
  await service.work(
    (work) => work.rows`
      insert into must_not_meet (tenant_id, id, family_id, one_party, other_party, because, recorded_at)
      values (${work.tenant}, ${work.newId()}, ${fresh.familyId}, ${visiting}, ${resident}, 'A non-molestation order.', ${work.now})`,
  )
  const values = async (family: TestFamily['familyId']) => (await service.work((work) => protectedValuesOf(work, family))).length
  const apart = async (family: TestFamily['familyId']) =>
    await service.work(
      (work) =>
        work.rows<{ one: string }>`select one_party as one from must_not_meet where tenant_id = ${work.tenant} and family_id = ${family}`,
    )
  const [ours, theirs] = [await values(old.familyId), await values(fresh.familyId)]
  const pairs = (await apart(fresh.familyId)).length + (await apart(old.familyId)).length
  assert.equal((await join(service, { fresh, old })).status, 303)
  assert.equal(await values(old.familyId), ours + theirs)
  assert.equal((await apart(old.familyId)).length, pairs)
})

test('[REF-16] the likeliest pairs are proposed: the same account first, then the same name in any spelling, each once', () => {
  const staying = [
    { id: 'a', name: 'Owen Ashdown', account: null },
    { id: 'b', name: 'Zoë O’Hara', account: 'x' },
  ]
  const going = [
    { id: '1', name: 'owen  ashdown', account: null },
    { id: '2', name: 'Z. Hara', account: 'x' },
    { id: '3', name: 'Owen Ashdown', account: null },
  ]
  assert.deepEqual(likelyPairs(going, staying), { '1': 'a', '2': 'b', '3': null })
})

test('[REF-16] a new table with families in it must say what becomes of it when files are joined', async () => {
  await using service = await aService('county')
  const found = await service.work(
    (work) => work.rows<{ name: string }>`
      select distinct table_name as name from information_schema.columns where table_schema = 'public' and column_name in ('family_id') order by 1`,
  )
  const decided = [...moved, ...stops, ...stays]
  assert.deepEqual(
    found.map(({ name }) => name).filter((name) => !decided.includes(name)),
    [],
  )
})

const moved = ['child', 'party', 'protected_fact', 'must_not_meet', 'referral', 'safe_contact', 'document']
const stops = [
  ...['risk_assessment', 'agreement', 'allocation', 'session', 'arrangement', 'observation_record', 'record_due', 'family_closure'],
  ...['planning_meeting', 'pre_visit', 'session_confirmation', 'child_plan', 'assessment', 'family_deputy'],
]
/** Read on the file that was joined: what was said, written or looked at while it was a file of its own. */
const stays = [
  ...['audit_entry', 'emergency_access', 'letter', 'search_word', 'stored_file'],
  ...['paper', 'wait_end', 'risk_asked', 'family_connection', 'own_form_referral'],
]
