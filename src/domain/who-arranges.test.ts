import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Role } from './actor.ts'
import { policies } from '../policies/five-policies.ts'
import type { PolicyName } from '../policies/policy.ts'
import { mayArrange } from './who-arranges.ts'

const may = (policy: PolicyName, role: Role, more: { readonly isTheirWorker?: boolean; readonly isFirst?: boolean } = {}) =>
  mayArrange(policies[policy].preparation.arrangedBy, { roles: [role], isTheirWorker: false, isFirst: true, ...more }).ok

test('[PRE-05] county: workers arrange for their own cases, team leaders and the manager stand in, and nobody else', () => {
  assert.ok(may('county', 'worker', { isTheirWorker: true }))
  assert.ok(!may('county', 'worker'))
  assert.ok(!may('county', 'coordinator'))
  assert.ok(may('county', 'team-leader') && may('county', 'manager'))
})

test('[PRE-05] proceedings: the allocated worker plans the first session; after it a coordinator may, too', () => {
  assert.ok(may('proceedings', 'worker', { isTheirWorker: true }))
  assert.ok(!may('proceedings', 'coordinator'))
  assert.ok(may('proceedings', 'coordinator', { isFirst: false }))
  assert.ok(may('proceedings', 'manager'))
  assert.ok(!may('proceedings', 'worker', { isFirst: false }))
})

test('[PRE-05] elsewhere a coordinator arranges, and not the worker', () => {
  for (const policy of ['independent', 'city', 'supported'] as const) {
    assert.ok(may(policy, 'coordinator'), policy)
    assert.ok(!may(policy, 'worker', { isTheirWorker: true }), policy)
  }
})
