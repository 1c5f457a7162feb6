import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { blindIndex, blindIndexes, constantTimeEqual, hmac, open, randomToken, rewrap, seal, sealedWith, sha256 } from './crypto.ts'
import { openKeys, rotateKeys } from './keys.ts'

const above = mkdtempSync(join(tmpdir(), 'kintime-crypto-'))
after(() => rmSync(above, { recursive: true }))
const keysNamed = (name: string) => openKeys(join(above, name))
const keys = keysNamed('main')
const cell = { tenant: 1, table: 'fact', row: 'f1', column: 'text' }
const address = '14 Sorrel Row, Wexbury'

test('a sealed address is opened where it stands and nowhere else', () => {
  const sealed = seal(keys, address, cell)
  assert.equal(open(keys, sealed, cell), address)
  const elsewhere = [{ tenant: 2 }, { table: 'party' }, { row: 'f2' }, { column: 'note' }]
  for (const change of elsewhere) assert.throws(() => open(keys, sealed, { ...cell, ...change }), { name: 'SealBroken' })
})

test('two cells that were swapped are both refused', () => {
  const other = { ...cell, row: 'f2' }
  const [mine, theirs] = [seal(keys, address, cell), seal(keys, '3 Tansy Close, Wexbury', other)]
  assert.throws(() => open(keys, theirs, cell), { name: 'SealBroken' })
  assert.throws(() => open(keys, mine, other), { name: 'SealBroken' })
})

test('names that run together do not make one cell look like another', () => {
  const sealed = seal(keys, address, { tenant: 1, table: 'a', row: 'b|c', column: 'd' })
  assert.throws(() => open(keys, sealed, { tenant: 1, table: 'a|b', row: 'c', column: 'd' }), { name: 'SealBroken' })
})

test('a sealed text shows nothing of itself and differs each time', () => {
  const [one, again] = [seal(keys, address, cell), seal(keys, address, cell)]
  assert.equal(Buffer.from(one).includes('Sorrel'), false)
  assert.notDeepEqual(one, again)
  assert.equal(one.length, address.length + 31)
})

test('a change in any single byte is noticed', () => {
  const sealed = seal(keys, address, cell)
  for (const at of sealed.keys()) {
    const bent = Uint8Array.from(sealed)
    bent[at] = (bent[at] ?? 0) ^ 1
    assert.throws(() => open(keys, bent, cell), /SealBroken|KeyMissing/, `byte ${at}`)
  }
  for (const length of [0, 1, 30, sealed.length - 1]) {
    assert.throws(() => open(keys, sealed.subarray(0, length), cell), { name: 'SealBroken' }, `cut to ${length}`)
  }
})

test('what another installation sealed cannot be opened', () => {
  assert.throws(() => open(keysNamed('other'), seal(keys, address, cell), cell), { name: 'SealBroken' })
})

test('an empty text and a text in every script come back as they were', () => {
  for (const text of ['', 'Siân Ó Brádaigh', 'Ælfgifu 👧🏽', 'سلام']) assert.equal(open(keys, seal(keys, text, cell), cell), text)
})

test('after a rotation old cells are still read, rewrapping moves them on, and then the old key can go', () => {
  const folder = join(above, 'rotated')
  const before = openKeys(folder)
  const old = seal(before, address, cell)
  rotateKeys(folder)
  const now = openKeys(folder)
  assert.equal(open(now, old, cell), address)
  const fresh = rewrap(now, old, cell)
  assert.deepEqual([sealedWith(old), sealedWith(fresh)], [1, 2])
  assert.equal(rewrap(now, fresh, cell), fresh, 'nothing to do twice')
  assert.throws(() => rewrap(now, old, { ...cell, row: 'f2' }), { name: 'SealBroken' })

  unlinkSync(join(folder, 'master-1.key'))
  assert.equal(open(openKeys(folder), fresh, cell), address)
  assert.throws(() => open(openKeys(folder), old, cell), { name: 'KeyMissing' })
})

test('what was sealed years ago, with key version 300, is still read: the layout never changes unnoticed', () => {
  const folder = join(above, 'long-ago')
  mkdirSync(folder, { mode: 0o700 })
  writeFileSync(join(folder, 'master-300.key'), `${Buffer.alloc(32, 7).toString('base64url')}\n`, { mode: 0o600 })
  const sealed = Buffer.from('AQEsRU8z4ML22HXNQCQIO5HtNX1f9oxkZP5LgILYhU9gxAHabmlelwi9O9_uS_wpPOVskYI', 'base64url')
  assert.equal(open(openKeys(folder), sealed, cell), address)
  assert.equal(sealedWith(seal(openKeys(folder), address, cell)), 300)
})

test('an e-mail address is found again however it is typed, and looks different for another purpose', () => {
  const one = blindIndex(keys, 'Robin.Field@example.org', 'account.email')
  assert.deepEqual(blindIndex(keys, ' robin.field@EXAMPLE.org ', 'account.email'), one)
  assert.notDeepEqual(blindIndex(keys, 'robin.field@example.org', 'invitation.email'), one)
  assert.notDeepEqual(blindIndex(keysNamed('other'), 'robin.field@example.org', 'account.email'), one)
})

test('until a rotation has reached every row, a text is looked up under every key', () => {
  const folder = join(above, 'indexes')
  const before = blindIndex(openKeys(folder), 'robin.field@example.org', 'account.email')
  rotateKeys(folder)
  const [newest, oldest] = blindIndexes(openKeys(folder), 'robin.field@example.org', 'account.email')
  assert.deepEqual(oldest, before)
  assert.notDeepEqual(newest, before)
})

test('hashes are the published ones', () => {
  assert.equal(sha256('abc'), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  const published = '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843'
  assert.equal(Buffer.from(hmac(Buffer.from('Jefe'), 'what do ya want for nothing?')).toString('hex'), published)
})

test('a token is 256 bits, fits in a link and never comes twice', () => {
  const tokens = Array.from({ length: 200 }, randomToken)
  assert.equal(new Set(tokens).size, 200)
  for (const token of tokens) assert.match(token, /^[A-Za-z0-9_-]{43}$/)
})

test('secrets are compared whole, of whatever length', () => {
  assert.equal(constantTimeEqual('one secret', 'one secret'), true)
  assert.equal(constantTimeEqual('one secret', 'one secreT'), false)
  assert.equal(constantTimeEqual('one', 'one secret'), false)
})
