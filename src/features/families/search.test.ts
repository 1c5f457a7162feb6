import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aFamily } from '../../testing/a-family.ts'
import { aService } from '../../testing/service.ts'

const find = (words: string): string => `/search?q=${encodeURIComponent(words)}`

test('a file is found by the beginning of a name, of a child’s name or of its number, in any order and any case', async () => {
  await using service = await aService('county')
  const { reference } = await aFamily(service)
  const coordinator = await service.as('coordinator')
  const listed = await coordinator.get('/families')
  assert.match(listed.words, new RegExp(reference))
  const child = await service.work(
    (work) => work.row<{ given: string; family: string }>`
    select given_name as given, family_name as family from child where tenant_id = ${work.tenant} order by born_on limit 1`,
  )
  assert.ok(child !== null)
  const { given, family } = child
  for (const words of [
    given.slice(0, 3),
    family.toUpperCase(),
    `${family.slice(0, 4)} ${given.slice(0, 2)}`,
    reference,
    `  ${given}, ${family} `,
  ]) {
    assert.match((await coordinator.get(find(words))).words, new RegExp(reference), words)
  }
  for (const words of [`${given} Nobody`, '%', '_', `${given}zz`, '‘’']) {
    assert.doesNotMatch((await coordinator.get(find(words))).words, new RegExp(reference), words)
  }
})

test('[DATA-06] searching finds no file that the list would not show', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  await service.work(
    (work) => work.rows`
    update family set area_id = ${service.areas.east} where tenant_id = ${work.tenant} and id = ${family.familyId}`,
  )
  const seen = async (part: 'leader' | 'otherLeader' | 'worker'): Promise<boolean> =>
    (await (await service.as(part)).get(find(family.reference))).html.includes(family.familyId)
  assert.equal(await seen('leader'), true)
  assert.equal(await seen('otherLeader'), false)
  assert.equal(await seen('worker'), false)
})

test('searching stays within the service', async () => {
  await using service = await aService('county')
  const neighbour = await service.neighbour('city')
  const { reference } = await aFamily(service)
  const theirs = await (await neighbour.as('coordinator')).get(find(reference))
  assert.match(theirs.words, /No family found/)
})
