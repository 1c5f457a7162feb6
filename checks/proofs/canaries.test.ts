import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { aCanaryGround } from './canaries-ground.ts'
import { findPlanted } from './canaries-planted.ts'
import { proveOpen } from './canaries-open.ts'
import { factsOf, proveCanaries } from './canaries.ts'

const ground = await aCanaryGround(1)
after(() => ground[Symbol.asyncDispose]())

test('[RISK-07] no page, letter or log line tells a parent, a colleague or a stranger a fact that is not for them', async () => {
  const closest = /\/(owen-ashdown|rosa-ashdown|vera-holt|dina-okoye|peter-lang|lea-gale)$/
  const personas = ground.told.personas.filter(({ id }) => closest.test(id))
  const { pages, marks, letters, hits } = await proveCanaries(ground, { personas, mostPages: 150 })
  assert.deepEqual(hits, [])
  assert.ok(personas.length >= 6 && pages >= 800 && marks >= 400 && letters > 50)
})

test('[RISK-07] [REF-02] whoever holds a link, a stranger and a case system read no fact that is not for them', async () => {
  const { asked, shown, hits } = await proveOpen(ground)
  assert.deepEqual(hits, [])
  assert.ok(asked > 100 && shown > 60, `${asked} asked, ${shown} shown`)
})

test('a fact that leaks in any of ten dresses is found', async () => {
  const { planted, missed } = await findPlanted(factsOf(ground))
  assert.deepEqual(missed, [])
  assert.equal(planted.length, 10)
})
