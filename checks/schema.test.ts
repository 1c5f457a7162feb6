import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { firstDifference, schemaNow } from './schema.ts'

test('db/schema.sql is what the migrations make (npm run schema writes it)', async () => {
  assert.equal(firstDifference(readFileSync('db/schema.sql', 'utf8'), await schemaNow()), null)
})

test('a kept schema that lags behind is noticed', () => {
  assert.equal(firstDifference('a\nb\n', 'a\nb\n'), null)
  assert.match(firstDifference('a\nb\n', 'a\nc\n') ?? '', /line 2: kept "b", made "c"/)
  assert.match(firstDifference('a\n', 'a\nb\n') ?? '', /line 2/)
  assert.match(firstDifference('a\nb', 'a') ?? '', /made nothing/)
})
