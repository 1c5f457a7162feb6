import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsAround } from './release-ranges.ts'

test('[RISK-07] what is marked on a paper that was held back is the confidential words themselves, no stop or bracket beside them', () => {
  const phone = { kind: 'phone', text: '07700 900123', whose: 'Rosa Ashdown', partyId: null } as const
  const around = wordsAround('Ring her (07700 900123). She is in.', phone)
  assert.deepEqual(around, { before: 'Ring her (', found: '07700 900123', after: '). She is in.' })
  const address = { kind: 'address', text: '14 Heron Court, Southfold', whose: 'Rosa Ashdown', partyId: null } as const
  assert.equal(wordsAround('Come to 14 Heron Court, Southfold.', address)?.found, '14 Heron Court, Southfold')
})
