import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Temporal } from 'temporal-polyfill'
import { exampleReferral } from '../../domain/example-referral.ts'
import { gapsIn } from '../../domain/referral-gaps.ts'
import { policies } from '../../policies/five-policies.ts'
import { termsFrom } from '../referrals/door.ts'
import { draftFrom, referralBody } from './referral-body.ts'

const on = Temporal.PlainDate.from('2026-05-21')
const { coreOffer, plan: _plan, placement: _placement, ...before } = exampleReferral

const gapsOf = (sent: object, policy: 'county' | 'city'): readonly string[] =>
  gapsIn(draftFrom(referralBody.parse(sent), 'east'), termsFrom(policies[policy], [], 'social-worker'), on).map(({ says }) => says)

test('[REF-03] a case system that knows none of the newer questions still sends a whole referral where none of them is needed', () => {
  assert.deepEqual(gapsOf(before, 'city'), [])
})

test('[REF-09] a case system answers the two questions of core offer too, where the service classes referrals', () => {
  assert.equal(gapsOf(before, 'county').length, 2)
  assert.deepEqual(gapsOf({ ...before, coreOffer }, 'county'), [])
  assert.equal(gapsOf({ ...before, coreOffer: { ...coreOffer, noAlternative: ' ' } }, 'county').length, 1)
})

test('[REF-03] an answer that no form offers is turned away', () => {
  for (const wrong of [
    { coreOffer: { classAsked: 'maybe' } },
    { plan: { startsOn: '2026-31-01' } },
    { plan: { unknown: '' } },
    { more: {} },
  ])
    assert.equal(referralBody.safeParse({ ...before, ...wrong }).success, false, JSON.stringify(wrong))
})
