import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accept, aFamily, assess } from '../../testing/a-family.ts'
import { aService } from '../../testing/service.ts'

test('[RISK-04] while a fresh assessment is asked for, nothing says that the risks are done', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  await accept(service, family)
  await assess(service, family)
  const leader = await service.as('leader')
  const file = `/families/${family.familyId}`
  assert.match((await leader.get(`${file}/before`)).words, /Assess the risks Done/)
  assert.equal((await leader.post(`${file}/risk/asked`, { reason: 'incident', words: 'A fall' })).status, 303)
  assert.match((await leader.get(`${file}/before`)).words, /Assess the risks again.*a fresh assessment is asked for/)
  assert.match((await leader.get(file)).words, /A fresh assessment is asked for/)
  service.clock.moveBy({ minutes: 1 })
  await assess(service, family)
  assert.match((await leader.get(`${file}/before`)).words, /Assess the risks Done/)
  assert.doesNotMatch((await leader.get(file)).words, /A fresh assessment is asked for/)
})
