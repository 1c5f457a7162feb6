import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PdfDocument } from '../../domain/document.ts'
import { cast, type Part } from '../../testing/people.ts'
import { accept, aFamily, readyToBook } from '../../testing/a-family.ts'
import { aService } from '../../testing/service.ts'

import { partyAccount } from '../../testing/signing-steps.ts'
import { protectedWords } from '../../testing/the-ashdowns.ts'
import { givePaper } from '../papers/door.ts'

test('[STAFF-04] everybody finds a first page of their own, and a trustee finds numbers without a name', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  await readyToBook(service, family)
  for (const part of Object.keys(cast) as Part[]) {
    const home = await (await service.as(part)).get('/')
    assert.equal(home.status, 200, part)
  }
  const trustee = await (await service.as('trustee')).get('/')
  assert.match(trustee.words, /This month in numbers/)
  for (const path of ['/families', '/timetable', '/records', '/reception', `/families/${family.familyId}`]) {
    assert.equal((await (await service.as('trustee')).get(path)).status, 404, path)
  }
})

test('the next step of a family stands on the first page of those who can take it', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  await readyToBook(service, family)
  assert.doesNotMatch((await (await service.as('coordinator')).get('/')).words, /Book sessions for the/, 'here others book')
  assert.match((await (await service.as('worker')).get('/')).words, /Book sessions for the/, 'the allocated worker arranges')
  assert.doesNotMatch((await (await service.as('otherWorker')).get('/')).words, /Book sessions/)
})

test('[PRE-05] the first page of whoever books asks them to, and nobody else is offered what they would be refused', async () => {
  for (const [policy, part, other] of [
    ['city', 'coordinator', null],
    ['county', 'worker', 'coordinator'],
  ] as const) {
    await using service = await aService(policy)
    const family = await readyToBook(service, await aFamily(service))
    assert.match((await (await service.as(part)).get('/')).words, /Book sessions for the/, policy)
    if (other === null) continue
    const theirs = await service.as(other)
    assert.doesNotMatch((await theirs.get('/')).words, /Book sessions for the/)
    assert.match((await theirs.get(`/families/${family.familyId}/sessions/new`)).words, /Here sessions are booked by/)
  }
})

const letterIn = (title: string, text: string): PdfDocument => ({
  ...{ kind: 'document', title, service: 'Northmere', date: '2026-05-21', foot: {} },
  blocks: [{ kind: 'paragraph', text }],
})

test('[RISK-07] everybody finds the papers that were given to them on their first page, new until opened, and nobody else’s', async () => {
  await using service = await aService('county')
  const family = await readyToBook(service, await aFamily(service))
  const accounts = {
    'Owen Ashdown': await partyAccount(service, family.parties.visiting, 'parent'),
    'Fay Marsh': await partyAccount(service, family.parties.carer, 'carer'),
    'Joanne Firth': service.accounts.socialWorker,
    'Lea Gale': service.accounts.legal,
  }
  const giveOne = (to: { readonly name: string; readonly accountId?: string; readonly partyId?: string }, document: PdfDocument) =>
    service.work((work) => givePaper(work, { family: family.familyId, to, kind: 'letter', document }))
  for (const [name, accountId] of Object.entries(accounts))
    assert.equal((await giveOne({ name, accountId }, letterIn(`A paper for ${name}`, 'We look forward to it.'))).state, 'given', name)
  const father = { name: 'Owen Ashdown', partyId: family.parties.visiting }
  assert.equal((await giveOne(father, letterIn('Held back', `Meet at ${protectedWords[0]}.`))).state, 'held')

  for (const [name, account] of Object.entries(accounts)) {
    const reader = await service.signIn(account)
    const { words, html } = await reader.get('/')
    assert.match(words, new RegExp(`Papers for you 1 A paper for ${name} .* New`), name)
    for (const other of Object.keys(accounts)) assert.equal(words.includes(`A paper for ${other}`), other === name, `${name}, ${other}`)
    assert.doesNotMatch(words, /Held back/)
    const [, path = ''] = /href="(\/papers\/[^"]+)"/.exec(html) ?? []
    assert.equal((await reader.get(path)).status, 200, name)
    assert.doesNotMatch((await reader.get('/')).html.split('id="papers"')[1] ?? 'New', />\s*New\s*</, name)
  }
})

test('[STAFF-04] a team manager’s first page leads to no list of records, a social worker’s does', async () => {
  await using service = await aService('county')
  const manager = await service.as('teamManager')
  assert.ok(!(await manager.get('/')).html.includes('href="/records"'))
  assert.equal((await manager.get('/records')).status, 404)
  const worker = await service.as('socialWorker')
  assert.ok((await worker.get('/')).html.includes('href="/records"'))
  assert.equal((await worker.get('/records')).status, 200)
})

test('the office’s first page counts what is held back and who waits for a place', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  await accept(service, family)
  const { words, html } = await (await service.as('coordinator')).get('/')
  assert.match(words, /In the office One family waits for a place/)
  assert.ok(html.includes('href="/waiting-list"'))
  await service.work(async (work) => {
    const document = {
      kind: 'document',
      title: 'A letter',
      service: 'Northmere',
      date: '2026-05-21',
      blocks: [{ kind: 'paragraph', text: `Meet at ${protectedWords[0]}.` }],
      foot: {},
    } as const
    const to = { name: 'Owen Ashdown', partyId: family.parties.visiting }
    assert.equal((await givePaper(work, { family: family.familyId, to, kind: 'letter', document })).state, 'held')
  })
  assert.match((await (await service.as('coordinator')).get('/')).words, /One paper or letter is held back/)
  assert.doesNotMatch((await (await service.as('worker')).get('/')).words, /In the office/)
})
