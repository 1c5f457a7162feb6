import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hashPassword, isHashOutdated, productCost, refusalOfPassword, verifyPassword } from './passwords.ts'

const cheap = { memoryKib: 64, passes: 1 }
const about = ['Robin Field', 'robin.field@wexbury-council.example', 'Harbour Family Time']
const refusal = (password: string) => refusalOfPassword(password, about)

test('a password of 11 letters is too short, of 12 it is long enough, however the letters are encoded', () => {
  assert.equal(refusal('gkx wombat7'), 'password-too-short')
  assert.equal(refusal('gkx wombat7v'), null)
  assert.equal(refusal('e\u0301'.repeat(11)), 'password-too-short', 'an accent is no letter of its own')
  const longest = 'gkx wombat7v'.repeat(11).slice(0, 128)
  assert.deepEqual([longest, `${longest}z`].map(refusal), [null, 'password-too-long'])
})

test('passwords that are tried first are refused, with capitals, look-alikes, years and signs around them', () => {
  const early = [
    'password1234',
    'P@ssw0rd2024!',
    'Password-839521',
    '123456789012',
    'qwertyuiop12',
    'aaaaaaaaaaaa',
    'abcabcabcabc',
    'Liverpool2026!',
  ]
  const alsoEarly = [
    'Manchester-United-99',
    'iloveyou4ever',
    'Summer Summer Summer',
    'letmeinletmein',
    '1q2w3e4r5t6y',
    'correct horse battery staple',
    '21/05/2019 2019',
  ]
  for (const password of [...early, ...alsoEarly]) assert.equal(refusal(password), 'password-easy-to-guess', password)
})

test('a walk along the alphabet is no news, and digits are half news', () => {
  const walks = ['hijklmnopqrs', 'srqponmlkjih', 'xyz zyx xyzz', 'kitten ghijkl', '83952718395', 'kitten 83952716']
  assert.deepEqual(
    walks.map((password) => refusal(password.padEnd(12, '.'))),
    Array(6).fill('password-easy-to-guess'),
  )
  const four = ['kitten-gmsv-gmsv', 'kitten-gmsvx-gms']
  assert.deepEqual(four.map(refusal), ['password-easy-to-guess', null], 'four new letters are too few, five will do')
})

test('passwords made of the person, the service or its work are refused', () => {
  for (const password of [
    'RobinField2026',
    'wexburycouncil1',
    'Harbour-Family-1',
    'robin@Wexbury!',
    'ContactCentre24',
    'Supervised Contact',
  ]) {
    assert.equal(refusal(password), 'password-easy-to-guess', password)
  }
})

test('three words that have nothing to do with one another are welcome, without digits or signs', () => {
  for (const password of [
    'walnut kettle parsnip',
    'marzipan tractor fog',
    'the quiet heron wades',
    'xK7vbQ9mTz2p',
    'llwybr cerdded gwlyb',
  ]) {
    assert.equal(refusal(password), null, password)
  }
})

test('somebody else may use a name that is not theirs', () => {
  assert.equal(refusalOfPassword('wexbury heron', ['Sam Okafor']), null)
  assert.equal(refusalOfPassword('wexbury heron', ['Heron Wexbury']), 'password-easy-to-guess')
})

test('a password is kept as argon2id with at least 19 MiB and two passes', async () => {
  assert.ok(productCost.memoryKib >= 19 * 1024 && productCost.passes >= 2)
  assert.match(await hashPassword('walnut kettle parsnip'), /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
})

test('the right password is let in, typed on whichever keyboard; a wrong one is not', async () => {
  const stored = await hashPassword('caf\u00e9 kettle parsnip', cheap)
  assert.equal(await verifyPassword(stored, 'cafe\u0301 kettle parsnip', cheap), true)
  const longest = 'kettle parsnip '.repeat(9).slice(0, 128)
  assert.equal(await verifyPassword(await hashPassword(longest, cheap), longest, cheap), true)
  assert.equal(await verifyPassword(stored, 'cafe kettle parsnip', cheap), false)
  assert.equal(await verifyPassword(stored, `caf\u00e9 kettle parsnip${' '.repeat(5_000)}`, cheap), false)
  assert.notEqual(await hashPassword('caf\u00e9 kettle parsnip', cheap), stored, 'the same password never gives the same hash twice')
})

test('nobody is let in where there is no account, not even with the words of the decoy', async () => {
  assert.equal(await verifyPassword(null, 'nobody has this password', cheap), false)
  assert.equal(await verifyPassword(null, '', cheap), false)
  assert.equal(await verifyPassword('not a hash', 'walnut kettle parsnip', cheap), false)
})

test('a missing account costs as much work as an account', async () => {
  const cost = { memoryKib: 8_192, passes: 2 }
  const stored = await hashPassword('walnut kettle parsnip', cost)
  const quickest = async (hash: string | null): Promise<number> => {
    const times: number[] = []
    for (let turn = 0; turn < 7; turn += 1) {
      const begun = performance.now()
      await verifyPassword(hash, 'walnut kettle wrong', cost)
      times.push(performance.now() - begun)
    }
    return Math.min(...times)
  }
  await quickest(null)
  const ratio = (await quickest(null)) / (await quickest(stored))
  assert.ok(ratio > 0.5 && ratio < 2, `ratio ${ratio}`)
})

test('a hash made when guesses were cheaper is to be made anew', async () => {
  assert.equal(isHashOutdated(await hashPassword('walnut kettle parsnip', cheap)), true)
  assert.equal(isHashOutdated(await hashPassword('walnut kettle parsnip', { memoryKib: 64, passes: 2 })), true)
  assert.equal(isHashOutdated(await hashPassword('walnut kettle parsnip')), false)
})
