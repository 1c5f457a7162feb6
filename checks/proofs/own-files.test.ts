import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { siteMap } from '../../src/main/site-map.ts'
import { saveConnection } from '../../src/features/connections/connection-store.ts'
import { aProofGround } from './ground.ts'
import { filledFrom, paramsOf } from './ground-paths.ts'
import { nameOf } from './matrix.ts'

const ground = await aProofGround()
after(() => ground[Symbol.asyncDispose]())

test('[DATA-06] what was held back is listed to a team leader for the families of their own areas only', async () => {
  const { ours, others } = ground
  const leader = (await (await ground.visitorOf('leader')).get('/papers-held')).words
  assert.match(leader, new RegExp(ours.reference))
  assert.doesNotMatch(leader, new RegExp(others.reference))
  const manager = (await (await ground.visitorOf('manager')).get('/papers-held')).words
  for (const { reference } of [ours, others]) assert.match(manager, new RegExp(reference))
  assert.doesNotMatch((await (await ground.visitorOf('otherLeader')).get('/papers-held')).words, new RegExp(ours.reference))
})

test('[DATA-06] [RISK-07] the forms of parents whose family is on file are opened and listed by whoever may read the file', async () => {
  const { places } = ground
  const formOf = (side: 'ours' | 'others'): string => `/own-forms/${places[side]['/own-forms/:id']}`
  for (const page of ['', '/answers']) {
    assert.equal((await (await ground.visitorOf('leader')).get(`${formOf('ours')}${page}`)).status, 200)
    assert.equal((await (await ground.visitorOf('otherLeader')).get(`${formOf('ours')}${page}`)).status, 404)
    assert.equal((await (await ground.visitorOf('leader')).get(`${formOf('others')}${page}`)).status, 404)
  }
  const { html } = await (await ground.visitorOf('leader')).get('/own-forms')
  assert.ok(html.includes(formOf('ours')))
  assert.ok(!html.includes(formOf('others')))
})

test('[RISK-07] nobody finds out where a family lives by giving an address as their own', async () => {
  const volunteer = await ground.visitorOf('volunteer')
  const fact = await ground.service.work(async (work) => {
    const found = await work.row<{ id: string; sealed: Uint8Array }>`
      select id, sealed from protected_fact where tenant_id = ${work.tenant} and family_id = ${ground.ours.familyId} and kind = 'address' limit 1`
    return found === null ? '' : work.open(found.sealed, { table: 'protected_fact', row: found.id, column: 'sealed' })
  })
  const said = `/families/${ground.ours.familyId}/connection`
  const before = (await volunteer.get(said)).words
  assert.equal((await volunteer.post('/account/address', { address: fact })).status, 303)
  assert.equal((await volunteer.get(said)).words, before)
  const worker = await ground.visitorOf('worker')
  const unlike = (await worker.get(said)).words
  assert.equal((await worker.post('/account/address', { address: fact })).status, 303)
  assert.notEqual((await worker.get(said)).words, unlike)
})

test('[DATA-03] whoever said that they know the family finds no page of its file, nor the file in the list or by searching', async () => {
  const { service, accounts, ours, places } = ground
  const coordinator = await ground.visitorOf('coordinator')
  const lists = ['/families', '/search']
  const pages = siteMap.rows.filter(({ method }) => method === 'GET')
  const open = async (): Promise<readonly string[]> => {
    const found: string[] = []
    for (const row of pages) {
      const { about } = row
      const subject = about === undefined ? null : await service.work((work) => about(work, paramsOf(row.path, places.ours)))
      const isList = lists.includes(row.path)
      if (!isList && subject?.family !== ours.familyId) continue
      const { status, words } = await coordinator.get(filledFrom(row.path, places.ours) + (row.path === '/search' ? '?q=ashdown' : ''))
      if (isList ? words.includes(ours.reference) : status !== 404) found.push(nameOf(row))
    }
    return found
  }
  const before = await open()
  assert.ok(before.length > 40 && before.includes('GET /families') && before.includes('GET /search'), before.join('\n'))
  await service.work((work) =>
    saveConnection(work, { account: accounts.coordinator, family: ours.familyId, knows: true, words: 'My cousin.' }),
  )
  assert.deepEqual(await open(), [])
})
