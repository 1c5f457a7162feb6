import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import { sharedNumbers } from './migrations.ts'

test('each migration has a number of its own', () => {
  const files = readdirSync('db/migrations').filter((file) => file.endsWith('.sql'))
  assert.ok(files.length > 10)
  assert.deepEqual(sharedNumbers(files), [])
})

test('two migrations of one number are reported', () => {
  assert.deepEqual(sharedNumbers(['0001-house.sql', '0002-jobs.sql', '0002-letters.sql']), ['0002-jobs.sql and 0002-letters.sql'])
})
