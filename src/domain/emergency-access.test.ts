import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inLondon } from '../testing/clock.ts'
import { emergencyReviewDueOn } from './emergency-access.ts'

test('[DATA-03] emergency access on the Friday before a bank holiday is reviewed by Thursday', () => {
  assert.equal(emergencyReviewDueOn(inLondon('2026-05-22 23:30')).toString(), '2026-05-28')
})
