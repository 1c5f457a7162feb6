import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aFamily, accept, assess } from '../../testing/a-family.ts'
import { aService, type TestService } from '../../testing/service.ts'
import { likelySame } from './likely-same-query.ts'

const born = (service: TestService, child: string, name: readonly [string, string], day: string) =>
  service.work(
    (work) =>
      work.rows`update child set given_name = ${name[0]}, family_name = ${name[1]}, born_on = ${day}::date where tenant_id = ${work.tenant} and id = ${child}`,
  )

const slips = [
  ['the same child', 'Poppy', 'Ashdown', '2019-03-12', true],
  ['a nickname on the same day', 'Poppie', 'Ashdowne', '2019-03-12', true],
  ['a day off', 'Poppy', 'Ashdown', '2019-03-13', true],
  ['a month off', 'Poppy', 'Ashdown', '2019-04-12', true],
  ['a year off', 'Poppy', 'Ashdown', '2018-03-12', true],
  ['ten years off', 'Poppy', 'Ashdown', '2009-03-12', true],
  ['day and month exchanged', 'Poppy', 'Ashdown', '2019-12-03', true],
  ['figures exchanged', 'Poppy', 'Ashdown', '2019-03-21', true],
  ['written as it sounds', 'Popy', 'Ashdaun', '2019-03-13', true],
  ['last name first', 'Ashdown', 'Poppy', '2019-03-12', true],
  ['another child on the same day', 'Tariq', 'Malik', '2019-03-12', false],
  ['the same name at another age', 'Poppy', 'Ashdown', '2014-07-30', false],
] as const

test('[REF-16] the same child is found by name and birthday, near misses too, and other children are not', async () => {
  await using service = await aService('county')
  const old = await aFamily(service)
  const fresh = await aFamily(service)
  await born(service, old.children[0] ?? '', ['Poppy', 'Ashdown'], '2019-03-12')
  await born(service, old.children[1] ?? '', ['Zora', 'Unlike'], '2001-01-01')
  await born(service, fresh.children[1] ?? '', ['Yves', 'Other'], '1999-09-09')
  for (const [what, given, family, day, isAlike] of slips) {
    await born(service, fresh.children[0] ?? '', [given, family], day)
    const found = await service.work((work) => likelySame(work, fresh.familyId))
    assert.equal(found.length, isAlike ? 1 : 0, what)
  }
})

test('[REF-16] two children who were told apart are not asked about again', async () => {
  await using service = await aService('county')
  const old = await aFamily(service)
  const fresh = await aFamily(service)
  const leader = await service.as('leader')
  const path = `/families/${fresh.familyId}/duplicates`
  assert.match((await leader.get(path)).words, new RegExp(`On ${old.reference}`))
  const pairs = await service.work((work) => likelySame(work, fresh.familyId))
  for (const { childId, otherId } of pairs) assert.equal((await leader.post(path, { child: childId, other: otherId })).status, 303)
  assert.match((await leader.get(path)).words, /Each child is on file once/)
  const [pair] = pairs
  assert.match((await leader.post(path, { child: pair?.childId ?? '', other: pair?.otherId ?? '' })).words, /not on the list any more/)
})

test('[REF-16] only somebody who may read both files joins them, and nobody learns of a file by trying', async () => {
  await using service = await aService('county')
  const old = await aFamily(service)
  const fresh = await aFamily(service)
  await service.work(
    (work) => work.rows`update family set area_id = ${service.areas.west} where tenant_id = ${work.tenant} and id = ${old.familyId}`,
  )
  const path = `/families/${fresh.familyId}/duplicates/${old.familyId}`
  const leader = await service.as('leader')
  assert.equal((await leader.get(path)).status, 404)
  assert.notEqual((await leader.post(path, { why: 'I think so', children: [`${fresh.children[0]}=${old.children[0]}`] })).status, 303)
  assert.equal((await (await service.as('worker')).get(path)).status, 404)
  assert.equal((await (await service.as('socialWorker')).get(path)).status, 404)
})

test('[REF-16] a file that work has begun on is not joined into another', async () => {
  await using service = await aService('county')
  const old = await aFamily(service)
  const fresh = await aFamily(service)
  await accept(service, fresh)
  await assess(service, fresh)
  const leader = await service.as('leader')
  const said = await leader.post(`/families/${fresh.familyId}/duplicates/${old.familyId}`, {
    why: 'The same mother.',
    sight: 'yes',
    children: [`${fresh.children[0]}=${old.children[0]}`],
  })
  assert.equal(said.status, 422)
  assert.match(said.words, /Work has begun on this file/)
})
