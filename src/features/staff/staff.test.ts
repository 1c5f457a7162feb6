import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Person } from '../../domain/actor.ts'
import type { AccountId } from '../../domain/ids.ts'
import type { Work } from '../../platform/work.ts'
import { onlyRoutes } from '../../testing/doors.ts'
import { codeNow, joined, rightPassword } from '../../testing/joined.ts'
import { lettersIn, linkIn } from '../../testing/letter-box.ts'
import { passerBy, type PasserBy } from '../../testing/passer-by.ts'
import { aService } from '../../testing/service.ts'
import { entryLinkRoutes } from '../entry-links/routes.tsx'
import { accountRoutes } from '../own-account/routes.tsx'
import { identifySystem } from '../sign-in/door.ts'
import { openSignInRoutes, signInRoutes } from '../sign-in/routes.tsx'
import { closeAccount } from './close-account.ts'
import { findPerson } from './people-query.ts'
import { staffRoutes } from './routes.tsx'

const service = await aService('county')
const app = await onlyRoutes(service, {
  rows: [...signInRoutes, ...accountRoutes, ...staffRoutes],
  open: [...openSignInRoutes, ...entryLinkRoutes],
})
after(async () => {
  await app.close()
  await service.close()
})

const signIn = async (email: string, secret: string, password = rightPassword): Promise<PasserBy> => {
  const by = passerBy(app)
  await by.post('/sign-in', { email, password })
  service.clock.moveBy({ seconds: 31 })
  const answer = await by.post(`/sign-in/code?at=${service.tenant}`, {
    code: codeNow(secret, service.clock),
    at: String(service.tenant),
    next: '/',
  })
  assert.equal(answer.location, '/')
  return by
}
const chief = await service.work((work) => joined(work, { email: 'ada.moor@example.org', name: 'Ada Moor', roles: ['manager'] }))
const manager = () => signIn(chief.email, chief.secret)
const invite = async (by: PasserBy, typed: Record<string, string>) => {
  const answer = await by.post('/staff/invitation', typed)
  assert.equal(answer.status, 303, answer.html)
  const letters = await service.work(lettersIn)
  return { id: answer.location.split('/').at(-1) ?? '', link: linkIn(letters.at(-1)) }
}
/** The forms of a person's page are sent to addresses of their own. */
const post = (by: PasserBy, account: string, act: string, typed: Record<string, string>) =>
  by.post(`/staff/${account}/${act}`, typed, `/staff/${account}`)

const personIn = async (work: Work, id: AccountId): Promise<Person> => {
  const found = (await findPerson(work, id)) ?? assert.fail('nobody')
  return {
    kind: 'person',
    tenant: work.tenant,
    id,
    name: found.name,
    side: found.side,
    roles: found.roles,
    organisationId: null,
    team: null,
  }
}
const keyIn = (html: string): string => (/<code>([A-Z2-7 ]+)<\/code>/.exec(html)?.[1] ?? '').replaceAll(' ', '')

test('[STAFF-04] an invited person chooses their own password and second factor, and keeps ten recovery codes', async () => {
  const { link } = await invite(await manager(), { name: 'Noor Hill', email: 'noor.hill@example.org', roles: 'worker' })
  const by = passerBy(app)
  assert.doesNotMatch((await by.get(link)).html, /Noor/)
  assert.equal((await by.post(link)).location, `${link}/password`)
  const secret = keyIn((await by.get(`${link}/password`)).html)
  const done = await by.post(`${link}/password`, {
    password: 'copper meadow ladder violin',
    again: 'copper meadow ladder violin',
    code: codeNow(secret, service.clock),
  })
  assert.match(done.location, /^\/account\/recovery-codes\//, done.html)
  assert.equal((await by.get(done.location)).html.match(/<code>[0-9a-z-]{19}<\/code>/g)?.length, 10)
  assert.match((await (await signIn('noor.hill@example.org', secret, 'copper meadow ladder violin')).get('/')).html, /Here is Noor Hill/)
  assert.match((await passerBy(app).post(link)).html, /has been used, or it is too old/)
})

test('looking at a mailed link, as programs do that open links in messages, changes nothing and tells nobody’s name', async () => {
  const { link, id } = await invite(await manager(), { name: 'Otis Quill', email: 'otis.quill@example.org', roles: 'volunteer' })
  for (let look = 0; look < 3; look += 1) assert.doesNotMatch((await passerBy(app).get(link)).html, /Otis|quill/i)
  const unused = await service.work(
    (work) => work.rows`select from entry_link where tenant_id = ${work.tenant} and account_id = ${id} and used_at is null`,
  )
  assert.equal(unused.length, 1)
})

test('recovery codes can be read by their owner only, and by nobody ten minutes later', async () => {
  const by = await manager()
  const { location } = await by.post('/account/recovery-codes')
  const other = await service.work((work) => joined(work, { email: 'bea.stone@example.org', name: 'Bea Stone', roles: ['manager'] }))
  assert.equal((await (await signIn(other.email, other.secret)).get(location)).status, 404)
  assert.equal((await by.get(location)).status, 200)
  service.clock.moveBy({ minutes: 11 })
  assert.equal((await by.get(location)).status, 404)
})

test('[STAFF-04] closing an account ends its sign-ins and its links at once, and opening it brings no old one back', async () => {
  const leaver = await service.work((work) => joined(work, { email: 'cleo.park@example.org', name: 'Cleo Park', roles: ['coordinator'] }))
  const by = await manager()
  const theirs = await signIn(leaver.email, leaver.secret)
  const letter = async () => linkIn((await service.work(lettersIn)).at(-1))
  await post(by, leaver.account, 'invitation', {})
  const link = await letter()
  await post(by, leaver.account, 'closing', { reason: 'left the service' })
  assert.match((await theirs.get('/')).location, /^\/sign-in/)
  assert.equal((await theirs.get(`${link}/password`)).status, 404)
  await post(by, leaver.account, 'opening', {})
  assert.match((await theirs.get('/')).location, /^\/sign-in/)
  assert.equal((await theirs.get(`${link}/password`)).status, 404)
})

test('[STAFF-04] a change of roles is in force at the person’s next request', async () => {
  const mover = await service.work((work) => joined(work, { email: 'dara.finch@example.org', name: 'Dara Finch', roles: ['manager'] }))
  const by = await manager()
  const theirs = await signIn(mover.email, mover.secret)
  assert.equal((await theirs.get('/staff')).status, 200)
  await post(by, mover.account, 'roles', { roles: 'worker' })
  assert.equal((await theirs.get('/staff')).status, 404)
})

test('[STAFF-04] nobody closes their own account, and no account is for staff and for a family at once', async () => {
  const by = await manager()
  assert.match((await post(by, chief.account, 'closing', { reason: 'a slip' })).html, /Nobody closes their own account/)
  assert.match((await post(by, chief.account, 'roles', { roles: 'worker' })).html, /Nobody closes their own account/)
  assert.match((await post(by, chief.account, 'roles', { roles: 'parent' })).html, /never for two of these/)
})

test('[STAFF-04] two managers who close each other at the same moment leave one of them', async () => {
  const neighbour = await service.neighbour('city')
  const other = await neighbour.work((work) => joined(work, { email: 'olga.brook@example.org', name: 'Olga Brook', roles: ['manager'] }))
  const close = (by: AccountId, whom: AccountId) =>
    neighbour.work(async (work) =>
      closeAccount(work, await personIn(work, by), { account: await findPerson(work, whom), reason: 'a quarrel' }),
    )
  const outcomes = await Promise.all([close(other.account, neighbour.accounts.manager), close(neighbour.accounts.manager, other.account)])
  assert.deepEqual(outcomes.map((outcome) => (outcome.ok ? 'closed' : outcome.refusal)).toSorted(), ['closed', 'last-manager'])
})

test('[REF-01] a referrer is invited with a kind, and whoever has none gets one on their own page', async () => {
  const by = await manager()
  const typed = { name: 'Rosa Lyle', email: 'rosa.lyle@example.org', roles: 'referrer' }
  const refused = await by.post('/staff/invitation', typed)
  assert.equal(refused.status, 422)
  assert.match(refused.html, /A referrer needs a kind/)
  const { id } = await invite(by, { ...typed, referrerKind: 'solicitor' })
  await service.work((work) => work.rows`update account set referrer_kind = null where tenant_id = ${work.tenant} and id = ${id}`)
  assert.match((await post(by, id, 'roles', { roles: 'referrer' })).html, /A referrer needs a kind/)
  assert.equal((await post(by, id, 'roles', { roles: 'referrer', referrerKind: 'court' })).status, 303)
  assert.match((await by.get(`/staff/${id}`)).html, /<option value="court" selected/)
})

test('an e-mail address signs in to one account only', async () => {
  const by = await manager()
  const again = await by.post('/staff/invitation', { name: 'Somebody Else', email: chief.email, roles: 'worker' })
  assert.match(again.html, /cannot be used for a new account/)
})

test('[STAFF-04] nobody but a manager sees or changes who may sign in', async () => {
  for (const part of ['coordinator', 'leader', 'worker', 'volunteer', 'trustee', 'socialWorker', 'teamManager', 'legal'] as const) {
    const visitor = await service.signIn(service.accounts[part])
    const cookies = new Map([['__Host-kintime', `${service.tenant}.${visitor.secret}`]])
    const by = passerBy(app, { cookies })
    for (const path of ['/staff', '/staff/invitation', `/staff/${chief.account}`, '/organisations'])
      assert.equal((await by.get(path)).status, 404, `${part} ${path}`)
  }
})

test('a key is shown once to whoever made it, works for its organisation, and is refused from the moment it is taken back', async () => {
  const by = await manager()
  const organisation = service.organisations.council
  const made = await by.post(`/organisations/${organisation}/keys`, { name: 'case system' }, `/organisations/${organisation}`)
  const secret = /kt_\d+_([A-Za-z0-9_-]+)/.exec((await by.get(made.location)).html.replaceAll(/<wbr ?\/?>/g, ''))?.[1] ?? ''
  const system = await service.work((work) => identifySystem(work, secret))
  assert.equal(system?.organisationId, organisation)
  const [key] = await service.work((work) => work.rows<{ id: string }>`select id from api_key where tenant_id = ${work.tenant}`)
  await by.post(`/organisations/${organisation}/keys/${key?.id}/revocation`, {}, `/organisations/${organisation}`)
  assert.equal(await service.work((work) => identifySystem(work, secret)), null)
})

test('whoever guesses at the second factor in an open sign-in is out after five wrong codes', async () => {
  const by = await manager()
  for (let guess = 1; guess <= 4; guess += 1) {
    assert.match((await by.post('/account/confirm', { code: '000000', next: '/account' })).location, /wrong=1/)
    assert.equal((await by.get('/')).status, 200)
  }
  await by.post('/account/confirm', { code: '000000', next: '/account' })
  assert.match((await by.get('/')).location, /^\/sign-in/)
})
