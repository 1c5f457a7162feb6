import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aFamily } from '../../testing/a-family.ts'
import { aService } from '../../testing/service.ts'

test('[RISK-02] only the ticked hazards are asked about, and the page stays light', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  const leader = await service.as('leader')
  const at = `/families/${family.familyId}/risk/new`
  const first = await leader.get(at)
  assert.match(first.words, /Go on with these/)
  assert.doesNotMatch(first.words, /How likely\?/)

  const asked = await leader.get(`${at}?ticked=yes&child=emotional&child=must-not-meet&child=made-up&staff=aggression`)
  assert.equal([...asked.words.matchAll(/How likely\?/g)].length, 3)
  assert.ok(asked.html.includes('name="must-not-meet-measure"') && !asked.html.includes('name="sexual-measure"'))
  assert.ok(asked.html.length < 60_000, `${asked.html.length} letters`)
})

test('[RISK-02] a hazard that is ticked later is asked about before anything is on record, and all that was typed stays', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  const leader = await service.as('leader')
  const again = await leader.post(`/families/${family.familyId}/risk`, {
    child: ['emotional', 'must-not-meet'],
    'emotional-measure': 'The worker stops the session',
    staff: ['none'],
  })
  assert.equal(again.status, 422)
  assert.ok(again.html.includes('name="must-not-meet-measure"') && again.html.includes('The worker stops the session</textarea>'))
})
