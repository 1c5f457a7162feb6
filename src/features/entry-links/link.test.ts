import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import pg from 'pg'
import type { AccountId } from '../../domain/ids.ts'
import { onlyRoutes } from '../../testing/doors.ts'
import { codeNow, joined, rightPassword } from '../../testing/joined.ts'
import { lettersIn, linkIn } from '../../testing/letter-box.ts'
import { passerBy } from '../../testing/passer-by.ts'
import { aService } from '../../testing/service.ts'
import { accountRoutes } from '../own-account/routes.tsx'
import { createAccount } from '../sign-in/door.ts'
import { openSignInRoutes, signInRoutes } from '../sign-in/routes.tsx'
import { answerForgottenJob, sendEntryLink } from './door.ts'
import { entryLinkRoutes } from './routes.tsx'

const service = await aService('county')
const app = await onlyRoutes(service, { rows: [...signInRoutes, ...accountRoutes], open: [...openSignInRoutes, ...entryLinkRoutes] })
after(async () => {
  await app.close()
  await service.close()
})

/** What the queue would do with the requests made so far. */
const answerForgotten = async (): Promise<number> => {
  const owner = new pg.Client({ connectionString: service.ownerUrl })
  await owner.connect()
  const jobs = await owner.query<{ payload: { tenant: never } }>(
    `delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t where t.id = j.task_id and t.identifier = 'answer-forgotten' returning j.payload`,
  )
  await owner.end()
  for (const { payload } of jobs.rows)
    await answerForgottenJob({ publicUrl: 'https://kintime.example' })(payload, { database: service.parts.database, isLastTry: false })
  return jobs.rows.length
}
const newLetters = async (run: () => Promise<unknown>) => {
  const before = (await service.work(lettersIn)).length
  await run()
  await answerForgotten()
  return (await service.work(lettersIn)).slice(before)
}
const ask = (email: string, address = '192.0.2.77') => passerBy(app, { address }).post('/forgotten', { email })
let people = 0
const somebody = () => {
  people += 1
  return service.work((work) => joined(work, { email: `june.${people}@example.org`, name: 'June Farrow', roles: ['coordinator'] }))
}

test('whoever asks for a link gets the same answer, whether we know the address or not', async () => {
  const { email } = await somebody()
  const known = await ask(email)
  const unknown = await ask('nobody.at.all@example.org')
  assert.deepEqual([known.status, known.location], [unknown.status, unknown.location])
  assert.equal(await answerForgotten(), 2, 'the same work is left for later in both cases')
})

test('only the person themselves gets a letter, and nobody gets more than three in half an hour', async () => {
  const { email, account } = await somebody()
  const letters = await newLetters(async () => {
    for (let time = 0; time < 6; time += 1) await ask(email, `198.51.100.${time}`)
    await ask('nobody.again@example.org')
  })
  assert.deepEqual(
    letters.map((letter) => letter.account),
    [account, account, account],
  )
})

test('a new password ends every open sign-in, and the second factor is still asked for', async () => {
  const { email, secret } = await somebody()
  const old = passerBy(app)
  await old.post('/sign-in', { email, password: rightPassword })
  await old.post('/sign-in/code?at=1', { code: codeNow(secret, service.clock), at: '1' })
  assert.equal((await old.get('/')).status, 200)
  const link = linkIn((await newLetters(() => ask(email))).at(-1))
  const by = passerBy(app)
  assert.equal((await by.post(link)).location, `${link}/password`)
  const fresh = 'violet engine saucer canyon'
  assert.equal((await by.post(`${link}/password`, { password: fresh, again: fresh })).location, '/sign-in?done=password')
  assert.equal(by.cookies.has('__Host-kintime'), false)
  assert.match((await old.get('/')).location, /^\/sign-in/)
  assert.match((await passerBy(app).post('/sign-in', { email, password: rightPassword })).html, /We do not know/)
  assert.match((await passerBy(app).post('/sign-in', { email, password: fresh })).location, /^\/sign-in\/code/)
  assert.equal(
    (await passerBy(app).post(`${link}/password`, { password: fresh, again: fresh }, '/sign-in')).status,
    422,
    'the link works once',
  )
})

test('[STAFF-04] a new password ends every mailed link from before, whichever way it was set', async () => {
  const publicUrl = 'https://kintime.example'
  const { account, email, secret } = await somebody()
  const linkFor = async (purpose: 'join' | 'reset') => {
    await service.work((work) => sendEntryLink(work, { account, name: 'June', purpose, publicUrl }))
    return linkIn((await service.work(lettersIn)).at(-1))
  }
  const invitation = await linkFor('join')
  const reset = await linkFor('reset')
  const fresh = 'violet engine saucer canyon'
  assert.equal((await passerBy(app).get(`${invitation}/password`)).status, 200)
  await passerBy(app).post(`${reset}/password`, { password: fresh, again: fresh })
  assert.equal((await passerBy(app).get(`${invitation}/password`)).status, 404)

  const second = await linkFor('join')
  const by = passerBy(app)
  await by.post('/sign-in', { email, password: fresh })
  await by.post('/sign-in/code?at=1', { code: codeNow(secret, service.clock), at: '1' })
  service.clock.moveBy({ seconds: 31 })
  await by.post('/account/confirm', { code: codeNow(secret, service.clock), next: '/account' })
  const newest = 'ribbon walnut glacier pencil'
  assert.equal((await by.post('/account/password', { password: newest, again: newest })).status, 303)
  assert.equal((await passerBy(app).get(`${second}/password`)).status, 404)
})

test('a password that is short, known or made of one’s own name is not taken', async () => {
  const { email } = await somebody()
  const link = linkIn((await newLetters(() => ask(email))).at(-1))
  const tries = { short: /too short/, password1234: /easy to guess/, 'june farrow june': /easy to guess/ }
  for (const [password, says] of Object.entries(tries))
    assert.match((await passerBy(app).post(`${link}/password`, { password, again: password })).html, says, password)
})

test('a link runs out after an hour', async () => {
  const { email } = await somebody()
  const link = linkIn((await newLetters(() => ask(email))).at(-1))
  service.clock.moveBy({ minutes: 61 })
  assert.equal((await passerBy(app).get(`${link}/password`)).status, 404)
})

test('[STAFF-04] a parent comes in by a link from their own letter, once; staff never come in by link alone', async () => {
  const parent = { email: 'kit.rowan@example.org', name: 'Kit Rowan', side: 'party', roles: [{ role: 'parent', area: null }] } as const
  const account: AccountId = (await service.work((work) => createAccount(work, parent))) ?? assert.fail('taken')
  const letters = await newLetters(() => ask(parent.email))
  const link = linkIn(letters.at(-1))
  assert.equal(letters.at(-1)?.account, account)
  const by = passerBy(app)
  for (let look = 0; look < 3; look += 1) assert.doesNotMatch((await by.get(link)).html, /Kit|Rowan/)
  assert.equal((await by.post(link)).location, '/')
  assert.match((await by.get('/')).html, /Here is Kit Rowan/)
  assert.equal((await passerBy(app).post(link)).status, 422)

  const staff = await somebody()
  const path = await service.work(async (work) => {
    await work.rows`update entry_link set account_id = ${staff.account}, used_at = null where tenant_id = ${work.tenant} and account_id = ${account}`
    return link
  })
  const tried = await passerBy(app).post(path)
  assert.equal(tried.status, 422)
  assert.equal(tried.cookies.has('__Host-kintime'), false)
})
