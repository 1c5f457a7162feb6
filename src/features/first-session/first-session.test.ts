import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aFamily, readyToBook } from '../../testing/a-family.ts'
import { aSession, everybodyArrives } from '../../testing/a-session.ts'
import { aService } from '../../testing/service.ts'

test('[PRE-06] proceedings: the worker’s own tasks stand on the family’s page, and what is done is read from what happened', async () => {
  await using service = await aService('proceedings', { at: '2026-05-21 15:30' })
  const family = await aFamily(service)
  await readyToBook(service, family)
  const worker = await service.as('worker')
  const path = `/families/${family.familyId}/before`
  const first = (await worker.get(path)).words
  assert.match(first, /Draft the agreement By Callum Reid Done/)
  assert.match(first, /Hold the planning meeting By Callum Reid To.do/)
  assert.match(first, /Meet the family By Callum Reid To.do/)
  assert.match(first, /Book the first session To.do.*Send the letters By Callum Reid To.do/)
  const session = await aSession(service, family)
  assert.match((await worker.get(path)).words, /Book the first session Done/)
  await everybodyArrives(service, worker, family, session)
  assert.equal((await worker.post(`/sessions/${session}/start`)).status, 303)
  assert.match((await worker.get(path)).words, /The first session has been\..*1 session, all with the same worker: Callum Reid/)
})

test('[PRE-06] where the worker has no set tasks, the page names nobody', async () => {
  await using service = await aService('county')
  const family = await readyToBook(service, await aFamily(service))
  const shown = (await (await service.as('leader')).get(`/families/${family.familyId}/before`)).words
  assert.match(shown, /Draft the agreement Done/)
  assert.doesNotMatch(shown, /By Callum Reid|Send the letters|Meet the family/)
})

test('[PRE-03] continuity is measured for each family and for the whole service, without a name', async () => {
  await using service = await aService('county', { at: '2026-05-21 15:30' })
  const family = await readyToBook(service, await aFamily(service))
  const worker = await service.as('worker')
  const session = await aSession(service, family)
  await everybodyArrives(service, worker, family, session)
  await worker.post(`/sessions/${session}/start`)
  const shown = await (await service.as('manager')).get('/service/continuity')
  assert.match(shown.words, /In 100 of 100 sessions a family met the worker they know best/)
  assert.match(shown.words, new RegExp(`${family.reference} 1 1 100`))
  assert.doesNotMatch(shown.words, /Ashdown/)
  assert.equal((await worker.get('/service/continuity')).status, 404)
})
