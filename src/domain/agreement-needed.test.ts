import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type AgreementState, refusalToBook, refusalToStart, stateOfVersions } from './agreement-needed.ts'

const states: readonly AgreementState[] = ['none', 'drafted', 'offered', 'signed']

test('[AGR-02] signed before booking: nothing is booked until everybody has signed', () => {
  assert.deepEqual(
    states.map((state) => refusalToBook(state, 'signed-before-booking')),
    ['agreement-not-drawn-up', 'agreement-not-drawn-up', 'agreement-not-signed', null],
  )
  assert.deepEqual(
    states.map((state) => refusalToStart(state, 'signed-before-booking')),
    ['agreement-not-drawn-up', 'agreement-not-drawn-up', 'agreement-not-signed', null],
  )
})

test('[AGR-02] drawn up before booking: a draft is not enough, a text given out is', () => {
  assert.deepEqual(
    states.map((state) => refusalToBook(state, 'drawn-up-before-booking')),
    ['agreement-not-drawn-up', 'agreement-not-drawn-up', null, null],
  )
  assert.deepEqual(
    states.map((state) => refusalToStart(state, 'drawn-up-before-booking')),
    ['agreement-not-drawn-up', 'agreement-not-drawn-up', null, null],
  )
})

test('[AGR-02] signed before the first session: booking goes ahead, the first session waits', () => {
  assert.deepEqual(
    states.map((state) => refusalToBook(state, 'signed-before-first-session')),
    [null, null, null, null],
  )
  assert.deepEqual(
    states.map((state) => refusalToStart(state, 'signed-before-first-session')),
    ['agreement-not-drawn-up', 'agreement-not-drawn-up', 'agreement-not-signed', null],
  )
})

test('[AGR-04] an older signed version holds while the newer one is a draft, and no longer once that is given out', () => {
  const draft = { isOffered: false, signatories: 0, signed: 0 }
  const given = { isOffered: true, signatories: 2, signed: 1 }
  const signed = { isOffered: true, signatories: 2, signed: 2 }
  assert.equal(stateOfVersions([]), 'none')
  assert.equal(stateOfVersions([draft]), 'drafted')
  assert.equal(stateOfVersions([given]), 'offered')
  assert.equal(stateOfVersions([signed]), 'signed')
  assert.equal(stateOfVersions([draft, signed]), 'signed')
  assert.equal(stateOfVersions([given, signed]), 'offered')
  assert.equal(stateOfVersions([draft, given, signed]), 'offered')
  assert.equal(
    stateOfVersions([{ isOffered: true, signatories: 0, signed: 0 }]),
    'offered',
    'an agreement that nobody is asked to sign is signed by nobody',
  )
})
