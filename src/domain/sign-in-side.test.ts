import assert from 'node:assert/strict'
import { test } from 'node:test'
import { roles } from './actor.ts'
import { rolesOfSide, sideOf } from './sign-in-side.ts'

test('[STAFF-04] one person may hold several roles: a trustee who also leads a team', () => {
  assert.equal(sideOf(['trustee', 'team-leader']), 'staff')
})

test('[STAFF-04] nobody is staff and a parent, or staff and a referrer, under one name', () => {
  assert.equal(sideOf(['worker', 'parent']), null)
  assert.equal(sideOf(['manager', 'referrer']), null)
  assert.equal(sideOf(['legal', 'carer']), null)
  assert.equal(sideOf([]), null)
})

test('[STAFF-04] every role stands on exactly one side', () => {
  const all = [...rolesOfSide('staff'), ...rolesOfSide('referrer'), ...rolesOfSide('party')]
  assert.deepEqual(all.toSorted(), [...roles].toSorted())
})
