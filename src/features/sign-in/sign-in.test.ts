import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import pg from 'pg'
import { onlyRoutes } from '../../testing/doors.ts'
import { codeNow, joined, rightPassword } from '../../testing/joined.ts'
import { passerBy, type PasserBy } from '../../testing/passer-by.ts'
import { aService } from '../../testing/service.ts'
import { identify } from './door.ts'
import { openSignInRoutes, signInRoutes } from './routes.tsx'
import { openHalfway } from './session-store.ts'

const service = await aService('county')
const app = await onlyRoutes(service, { rows: signInRoutes, open: openSignInRoutes })
after(async () => {
  await app.close()
  await service.close()
})

let people = 0
const somebody = () => {
  people += 1
  return service.work((work) => joined(work, { email: `iris.${people}@example.org`, name: `Iris Vale ${people}`, roles: ['manager'] }))
}
const browser = (address?: string) => passerBy(app, address === undefined ? {} : { address })
const password = (by: PasserBy, email: string, typed = rightPassword) => by.post('/sign-in', { email, password: typed })
const code = (by: PasserBy, typed: string, next = '/') =>
  by.post(`/sign-in/code?at=${service.tenant}`, { code: typed, at: String(service.tenant), next })
const signIn = async (email: string, secret: string): Promise<PasserBy> => {
  const by = browser()
  await password(by, email)
  assert.equal((await code(by, codeNow(secret, service.clock))).location, '/')
  return by
}
const cookie = '__Host-kintime'

test('[STAFF-04] staff come in with a password and a second factor, and only then', async () => {
  const { email, secret } = await somebody()
  const by = browser()
  const half = await password(by, email)
  assert.match(half.location, /^\/sign-in\/code\?at=1/)
  assert.equal(by.cookies.has(cookie), false)
  assert.match((await by.get('/')).location, /^\/sign-in/)

  await code(by, codeNow(secret, service.clock))
  assert.match((await by.get('/')).html, /Here is Iris Vale/)
})

test('the sign-in has a secret that no browser held before, so nothing planted earlier opens it', async () => {
  const { email, secret } = await somebody()
  const planted = `${service.tenant}.${'p'.repeat(43)}`
  const by = passerBy(app, { cookies: new Map([[cookie, planted]]) })
  await password(by, email)
  await code(by, codeNow(secret, service.clock))
  assert.notEqual(by.cookies.get(cookie), planted)
  assert.match((await passerBy(app, { cookies: new Map([[cookie, planted]]) }).get('/')).location, /^\/sign-in/)
  const halfway = await service.work(
    (work) =>
      work.rows`select from sign_in_session where tenant_id = ${work.tenant} and not is_complete and account_id in (select id from account where tenant_id = ${work.tenant} and email = ${email})`,
  )
  assert.equal(halfway.length, 0)
})

test('what ties the password to the browser is no sign-in by itself', async () => {
  const { account } = await somebody()
  const found = await service.work(async (work) => {
    await openHalfway(work, account, 'this-browser')
    return identify(work, 'halfway this-browser')
  })
  assert.equal(found, null)
})

test('another browser cannot go on with a password that was typed in this one', async () => {
  const { email, secret } = await somebody()
  await password(browser(), email)
  const other = await code(browser(), codeNow(secret, service.clock))
  assert.equal(other.status, 422)
  assert.match(other.html, /took too long/)
})

test('nobody can tell from the answer who has an account: absent, wrong and closed read the same', async () => {
  const { email } = await somebody()
  const closed = await somebody()
  await service.work(
    (work) =>
      work.rows`insert into account_disabled (tenant_id, account_id, reason, at) values (${work.tenant}, ${closed.account}, 'left', ${work.now})`,
  )
  const bodyFor = async (address: string, typed: string) => {
    const answer = await password(browser('192.0.2.44'), address, typed)
    const body = answer.html.replaceAll(address, 'ADDRESS').replaceAll(/name="_(csrf|once)" value="[^"]+"/g, '')
    return `${answer.status} ${body}`
  }
  const absent = await bodyFor('nobody.here@example.org', rightPassword)
  assert.match(absent, /^422 .*We do not know that e-mail address and password together/s)
  assert.equal(await bodyFor(email, 'not the password at all'), absent)
  assert.equal(await bodyFor(closed.email, rightPassword), absent)
})

test('after ten guesses in five minutes an account takes no more, also from a hundred addresses, also the right one', async () => {
  const { email } = await somebody()
  const answers = { lookedAt: 0, refused: 0 }
  for (let guess = 1; guess <= 100; guess += 1) {
    const { html } = await password(browser(`198.51.100.${guess}`), email, guess === 100 ? rightPassword : 'a guess like any other')
    if (/We do not know/.test(html)) answers.lookedAt += 1
    if (/too many tries/.test(html)) answers.refused += 1
  }
  assert.deepEqual(answers, { lookedAt: 10, refused: 90 })
  service.clock.moveBy({ minutes: 6 })
  assert.match((await password(browser(), email)).location, /^\/sign-in\/code/)
})

test('a code that was used is refused, and the next one is taken', async () => {
  const { email, secret } = await somebody()
  const used = codeNow(secret, service.clock)
  await signIn(email, secret)
  const again = browser()
  await password(again, email)
  const replay = await code(again, used)
  assert.equal(replay.status, 422)
  assert.match(replay.html, /not right, or it was used before/)
  service.clock.moveBy({ seconds: 30 })
  assert.equal((await code(again, codeNow(secret, service.clock))).location, '/')
})

test('a recovery code lets its owner in once', async () => {
  const { email, recoveryCodes } = await somebody()
  const typed = recoveryCodes[0] ?? ''
  const first = browser()
  await password(first, email)
  assert.equal((await code(first, typed)).location, '/')
  const second = browser()
  await password(second, email)
  assert.equal((await code(second, typed)).status, 422)
})

test('[STAFF-04] a closed account is refused at its very next request', async () => {
  const { email, secret, account } = await somebody()
  const by = await signIn(email, secret)
  assert.equal((await by.get('/')).status, 200)
  await service.work(
    (work) =>
      work.rows`insert into account_disabled (tenant_id, account_id, reason, at) values (${work.tenant}, ${account}, 'left', ${work.now})`,
  )
  assert.match((await by.get('/')).location, /^\/sign-in/)
})

test('after an hour without a page, and after twelve hours at all, a person signs in again', async () => {
  const { email, secret } = await somebody()
  const idle = await signIn(email, secret)
  service.clock.moveBy({ minutes: 61 })
  assert.match((await idle.get('/')).location, /^\/sign-in/)

  const busy = await signIn(email, secret)
  for (let half = 0; half < 23; half += 1) {
    service.clock.moveBy({ minutes: 30 })
    assert.equal((await busy.get('/')).status, 200)
  }
  service.clock.moveBy({ minutes: 31 })
  assert.match((await busy.get('/')).location, /^\/sign-in/)
})

test('signing out ends the sign-in itself, not only the cookie', async () => {
  const { email, secret } = await somebody()
  const by = await signIn(email, secret)
  const copy = passerBy(app, { cookies: new Map(by.cookies) })
  assert.equal((await by.post('/sign-out')).location, '/sign-in')
  assert.match((await copy.get('/')).location, /^\/sign-in/)
})

test('a link to sign in never leads to a page that is not ours', async () => {
  const { email, secret } = await somebody()
  const by = browser()
  const half = await by.post('/sign-in', { email, password: rightPassword, next: 'https://elsewhere.example/' })
  assert.equal(new URL(half.location, 'https://kintime.example').searchParams.get('next'), '/')
  assert.equal((await code(by, codeNow(secret, service.clock), '//elsewhere.example')).location, '/')
})

test('where tries cannot be counted nobody is let in', async () => {
  const { email } = await somebody()
  const owner = new pg.Client({ connectionString: service.ownerUrl })
  await owner.connect()
  await owner.query('alter table sign_in_throttle rename to sign_in_throttle_gone')
  const answer = await password(browser(), email)
  await owner.query('alter table sign_in_throttle_gone rename to sign_in_throttle')
  await owner.end()
  assert.equal(answer.status, 422)
  assert.match(answer.html, /cannot check sign-ins/)
})
