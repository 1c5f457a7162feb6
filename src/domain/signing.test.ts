import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Temporal } from 'temporal-polyfill'
import { isLinkOpen, isNameOf, sign, type Signing, signingState, type SigningWay, type VersionToSign } from './signing.ts'

const at = Temporal.Instant.from('2026-05-21T09:00:00Z')
const version: VersionToSign = {
  isOffered: true,
  isPassed: false,
  hash: 'h1',
  signatories: [
    { id: 'owen', name: 'Owen Ashdown', signedAt: null },
    { id: 'rosa', name: 'Rosa Ashdown', signedAt: null },
  ],
}
const byOwen: Signing = { signatory: 'owen', hash: 'h1', way: 'tablet', typedName: 'Owen Ashdown', hasMark: false }
const ways: readonly SigningWay[] = ['tablet', 'link', 'paper', 'account']
const signedBy = (...ids: string[]): VersionToSign => ({
  ...version,
  signatories: version.signatories.map((one) => (ids.includes(one.id) ? { ...one, signedAt: at } : one)),
})

test('[AGR-03] a version goes from draft to given out, signed by some, signed by all', () => {
  assert.equal(signingState({ ...version, isOffered: false }), 'draft')
  assert.equal(signingState(version), 'offered')
  assert.equal(signingState(signedBy('owen')), 'partly-signed')
  assert.equal(signingState(signedBy('owen', 'rosa')), 'signed')
  assert.equal(signingState({ isOffered: true, signatories: [] }), 'offered')
})

test('[AGR-03] each way signs, and the last signature completes the agreement', () => {
  for (const way of ways) {
    const first = sign(version, { ...byOwen, way }, ways)
    assert.deepEqual(first, { ok: true, value: { signatory: 'owen', state: 'partly-signed' } })
    const last = sign(signedBy('rosa'), { ...byOwen, way, typedName: '', hasMark: true }, ways)
    assert.deepEqual(last, { ok: true, value: { signatory: 'owen', state: 'signed' } })
  }
})

test('[AGR-04] each forged or mistaken signature is refused by name', () => {
  const refusal = (of: VersionToSign, more: Partial<Signing>, open = ways) => {
    const outcome = sign(of, { ...byOwen, ...more }, open)
    return outcome.ok ? 'signed' : outcome.refusal
  }
  assert.equal(refusal(version, {}), 'signed')
  assert.equal(refusal({ ...version, isOffered: false }, {}), 'not-given-out')
  assert.equal(refusal({ ...version, isPassed: true }, {}), 'version-passed')
  assert.equal(refusal(version, { signatory: 'greta' }), 'not-a-signatory')
  assert.equal(refusal(signedBy('owen'), {}), 'already-signed')
  assert.equal(refusal(version, { hash: 'h2' }), 'text-changed')
  assert.equal(refusal(version, { way: 'link' }, ['tablet', 'paper']), 'way-not-open')
  assert.equal(refusal(version, { typedName: '' }), 'nothing-signed')
  assert.equal(refusal(version, { typedName: 'Rosa Ashdown' }), 'another-name')
  assert.equal(refusal(version, { typedName: 'Rosa Ashdown', hasMark: true }), 'another-name')
})

test('[RISK-07] a name may be typed in capitals, without accents or with an initial, but nothing else beside it', () => {
  for (const typed of ['Owen James Ashdown', 'Owen J. Ashdown', 'owen ashdown', 'Owen Ashdown'])
    assert.ok(isNameOf('Owen James Ashdown', typed), typed)
  for (const typed of [
    'Owen Ashdown 14 Heron Court',
    'Owen Ashdown at Alder Lane',
    'Owen Ashdown 07700900471',
    'Owen Rosa Ashdown',
    'Owen Owen Ashdown',
  ])
    assert.ok(!isNameOf('Owen Ashdown', typed), typed)
  for (const typed of ['owen ashdown', 'OWEN ASHDOWN', 'Ashdown, Owen']) assert.ok(isNameOf('Owen Ashdown', typed), typed)
  assert.ok(isNameOf('Zoë O’Brien-Núñez', "Zoe O'Brien-Nunez"))
  for (const typed of ['Owen', 'Ashdown', 'O. Ashdown', 'Rosa Ashdown', 'yes']) assert.ok(!isNameOf('Owen Ashdown', typed), typed)
  assert.ok(isNameOf('Prince', 'Prince'))
  assert.ok(!isNameOf('', ''))
})

test('[AGR-03] a personal link is open for one text, once, for its time', () => {
  const link = { hash: 'h1', usedAt: null, expiresAt: at.add({ hours: 1 }) }
  assert.ok(isLinkOpen(link, version, at))
  assert.ok(isLinkOpen(link, version, at.add({ hours: 1 })))
  assert.ok(!isLinkOpen(link, version, at.add({ hours: 1, milliseconds: 1 })))
  assert.ok(!isLinkOpen({ ...link, usedAt: at }, version, at))
  assert.ok(!isLinkOpen({ ...link, hash: 'h2' }, version, at))
  assert.ok(!isLinkOpen(link, { ...version, isPassed: true }, at))
  assert.ok(!isLinkOpen(link, { ...version, isOffered: false }, at))
})
