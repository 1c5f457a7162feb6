import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { FamilyId } from '../../domain/ids.ts'
import { onlyRoutes } from '../../testing/doors.ts'
import { codeNow, joined, rightPassword } from '../../testing/joined.ts'
import { lettersIn } from '../../testing/letter-box.ts'
import { passerBy, type PasserBy } from '../../testing/passer-by.ts'
import { aService } from '../../testing/service.ts'
import { get, page, post } from '../../web/route.ts'
import { form } from '../../web/form.ts'
import { done } from '../../domain/outcome.ts'
import { aboutFamily } from '../families/door.ts'
import { accountRoutes } from '../own-account/routes.tsx'
import { openSignInRoutes, signInRoutes } from '../sign-in/routes.tsx'
import { emergencyRoutes } from './routes.tsx'

const service = await aService('county')
const show = async () => page('File', 'The file is open')
const file = get({ path: '/families/:id', may: 'families.read', about: aboutFamily, reads: 'family', show })
const booking = post({
  path: '/families/:id/bookings',
  may: 'sessions.book',
  about: aboutFamily,
  form: form({}),
  act: async () => done(null),
  next: () => '/',
  show,
  refusals: {},
})
const app = await onlyRoutes(service, {
  rows: [file, booking, ...signInRoutes, ...accountRoutes, ...emergencyRoutes],
  open: openSignInRoutes,
})
after(async () => {
  await app.close()
  await service.close()
})

const family = (reference: string): Promise<FamilyId> =>
  service.work(async (work) => {
    const id = work.newId<FamilyId>()
    await work.rows`insert into family (tenant_id, id, reference, name, area_id, opened_at) values (${work.tenant}, ${id}, ${reference}, 'Marlowe', ${service.areas.west}, ${work.now})`
    return id
  })
let people = 0
const signedIn = async (role: 'worker' | 'manager' | 'coordinator'): Promise<PasserBy> => {
  people += 1
  const { email, secret } = await service.work((work) =>
    joined(work, { email: `hazel.${people}@example.org`, name: `Hazel Wren ${people}`, roles: [role] }),
  )
  const by = passerBy(app)
  await by.post('/sign-in', { email, password: rightPassword })
  await by.post(`/sign-in/code?at=${service.tenant}`, { code: codeNow(secret, service.clock), at: String(service.tenant) })
  return by
}
const reason = 'The child is at the door and her worker is ill'
const take = (by: PasserBy, id: string, typed: Record<string, string> = {}) =>
  by.post(`/families/${id}/emergency`, { category: 'family-is-here', reason, ...typed })

test('[DATA-03] emergency access opens one file to read, for sixty minutes, and nothing may be changed in it', async () => {
  const [id, other] = [await family('NM-0001'), await family('NM-0002')]
  const worker = await signedIn('worker')
  assert.equal((await worker.get(`/families/${id}`)).status, 404)
  assert.equal((await take(worker, id)).location, `/families/${id}`)
  assert.equal((await worker.get(`/families/${id}`)).status, 200)
  assert.equal((await worker.get(`/families/${other}`)).status, 404)
  assert.equal((await worker.post(`/families/${id}/bookings`, {}, '/account')).status, 404)
  service.clock.moveBy({ minutes: 59 })
  assert.equal((await worker.get(`/families/${id}`)).status, 200)
  service.clock.moveBy({ minutes: 1 })
  assert.equal((await worker.get(`/families/${id}`)).status, 404)
})

test('[DATA-03] whoever said that they know a family is told in words that emergency access does not open its file', async () => {
  const id = await family('NM-0007')
  const worker = await signedIn('worker')
  await service.work(
    (work) =>
      work.rows`insert into family_connection (tenant_id, id, account_id, family_id, knows, words, at)
      select ${work.tenant}, ${work.newId()}, id, ${id}, true, 'A cousin.', ${work.now} from account
      where tenant_id = ${work.tenant} and name = ${`Hazel Wren ${people}`}`,
  )
  const asked = { reference: 'NM-0007', category: 'covering', reason }
  const refused = await worker.post('/emergency-access/request', asked)
  assert.equal(refused.status, 422)
  assert.match(refused.html, /You said that you know this family, so its file stays closed for you/)
  const taken = await service.work((work) => work.rows`select from emergency_access where tenant_id = ${work.tenant} and family_id = ${id}`)
  assert.equal(taken.length, 0)
})

test('[DATA-03] emergency access needs a category and a reason of fifteen characters or more', async () => {
  const id = await family('NM-0003')
  const worker = await signedIn('worker')
  assert.match((await take(worker, id, { reason: 'urgent           now' })).html, /too short for a manager to understand/)
  assert.match((await take(worker, id, { reason: 'it is urgent' })).html, /too short for a manager to understand/)
  assert.match((await take(worker, id, { category: 'curious' })).html, /Choose what the emergency is/)
})

test('[DATA-03] whoever signed in more than five minutes ago shows again that it is them', async () => {
  const id = await family('NM-0004')
  const worker = await signedIn('worker')
  service.clock.moveBy({ minutes: 6 })
  assert.match((await worker.get(`/families/${id}/emergency`)).html, /First show that it is you/)
  assert.match((await take(worker, id)).html, /show once more that it is you/)
  assert.equal((await worker.get(`/families/${id}`)).status, 404)
})

test('[DATA-03] each manager gets a letter at once, and nothing in it says whom it is about', async () => {
  const id = await family('NM-0005')
  const before = (await service.work(lettersIn)).length
  const worker = await signedIn('worker')
  await worker.post('/emergency-access/request', { reference: 'nm-0005', category: 'covering', reason })
  const letters = (await service.work(lettersIn)).slice(before)
  assert.ok(letters.length >= 1)
  for (const { text, subject } of letters) assert.doesNotMatch(`${subject} ${text}`, new RegExp(`NM-0005|Marlowe|Hazel|${id}|${reason}`))
  assert.ok(letters.some(({ account }) => account === service.accounts.manager))
})

test('[DATA-03] a manager reviews each emergency access within three working days, and never their own', async () => {
  const id = await family('NM-0006')
  const own = await signedIn('manager')
  await take(own, id, { reason: 'NM-0006 on a day without a team leader' })
  const [taken] = await service.work(
    (work) => work.rows<{ id: string }>`select id from emergency_access where tenant_id = ${work.tenant} and family_id = ${id}`,
  )
  const review = (by: PasserBy) => by.post(`/emergency-access/${taken?.id}/review`, { words: 'It was right' }, '/account')
  assert.match((await review(own)).html, /Nobody reviews their own/)
  assert.equal((await review(await signedIn('coordinator'))).status, 404)
  service.clock.moveBy({ hours: 24 * 7 })
  const manager = await signedIn('manager')
  assert.match((await manager.get('/emergency-access')).html, /Review is late/)
  assert.equal((await review(manager)).location, '/emergency-access')
  assert.match((await manager.get('/emergency-access')).html, /It was right/)
  assert.match((await review(manager)).html, /has been reviewed/)
})
