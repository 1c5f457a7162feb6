import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { test } from 'node:test'
import { told } from './house.ts'
import { cruiseHouse } from './who-knows-whom.ts'

test('nothing in the house knows more than it may', async () => {
  const folders = ['src', 'checks', 'journeys', 'bench', 'bin', 'db'].filter((folder) => existsSync(folder))
  const { modulesSeen, findings } = await cruiseHouse('.', folders)
  assert.ok(modulesSeen > 30, `only ${modulesSeen} modules were seen`)
  assert.equal(told(findings), '')
})

test('each dependency rule reports the fault planted against it', async () => {
  const { modulesSeen, rules, broken } = await cruiseHouse('checks/canaries/who-knows-whom', ['src'])
  assert.ok(modulesSeen > 20, `only ${modulesSeen} modules were seen`)
  assert.deepEqual([...broken].toSorted(), [...rules].toSorted())
})
