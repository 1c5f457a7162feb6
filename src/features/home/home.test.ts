import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cast, type Part } from '../../testing/people.ts'
import { aFamily, readyToBook } from '../../testing/a-family.ts'
import { aService } from '../../testing/service.ts'

test('[STAFF-04] everybody finds a first page of their own, and a trustee finds numbers without a name', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  await readyToBook(service, family)
  for (const part of Object.keys(cast) as Part[]) {
    const home = await (await service.as(part)).get('/')
    assert.equal(home.status, 200, part)
  }
  const trustee = await (await service.as('trustee')).get('/')
  assert.match(trustee.words, /This month in numbers/)
  for (const path of ['/families', '/timetable', '/records', '/reception', `/families/${family.familyId}`]) {
    assert.equal((await (await service.as('trustee')).get(path)).status, 404, path)
  }
})

test('the next step of a family stands on the first page of those who can take it', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  await readyToBook(service, family)
  assert.match((await (await service.as('coordinator')).get('/')).words, /Book sessions for the/)
  assert.match((await (await service.as('worker')).get('/')).words, /Book sessions for the/, 'the allocated worker arranges')
  assert.doesNotMatch((await (await service.as('otherWorker')).get('/')).words, /Book sessions/)
})
