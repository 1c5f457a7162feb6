import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runJobsOnce } from '../../platform/jobs.ts'
import type { Letter } from '../../platform/work.ts'
import { aPostbox } from '../../testing/postbox.ts'
import { aService, type TestService } from '../../testing/service.ts'
import { sendLetterJob } from './door.ts'

const letter = {
  kind: 'test',
  audience: 'referrer',
  to: { name: 'Joanne Firth', address: 'joanne@example.org' },
  subject: 'A record is ready',
  text: 'Sign in to read it.',
}

const withPostbox = (service: TestService) => {
  const postbox = aPostbox()
  const run = () =>
    runJobsOnce({
      ownerUrl: service.ownerUrl,
      database: service.parts.database,
      tasks: { 'send-letter': sendLetterJob({ post: postbox }) },
      hurry: true,
    })
  const write = (more: Partial<Letter> = {}) => service.work((work) => work.write({ ...letter, ...more }))
  const runUntilGivenUp = async () => {
    for (let tries = 0; tries < 9; tries += 1) await run()
  }
  return { postbox, run, write, runUntilGivenUp }
}

test('a letter goes once to its one recipient, and stands as sent', async () => {
  await using service = await aService('county')
  const { postbox, run, write } = withPostbox(service)
  const id = await write()
  await run()
  assert.deepEqual(
    postbox.letters().map(({ to, text }) => ({ to, text })),
    [{ to: letter.to, text: letter.text }],
  )
  assert.equal((await service.work((work) => work.rows`select from letter_sent where letter_id = ${id}`)).length, 1)

  await service.work((work) => work.job('send-letter', { letter: id }))
  await run()
  assert.equal(postbox.handedOver(id), 1)
})

test('two workers with the same letter in hand send it once', async () => {
  await using service = await aService('county')
  const { postbox, run, write } = withPostbox(service)
  const id = await write()
  for (let copy = 0; copy < 6; copy += 1) await service.work((work) => work.job('send-letter', { letter: id }, { key: `copy ${copy}` }))
  await Promise.all([run(), run(), run()])
  assert.equal(postbox.handedOver(id), 1)
})

test('an address that bounces never sends the other letters again', async () => {
  await using service = await aService('county')
  const { postbox, runUntilGivenUp, write } = withPostbox(service)
  postbox.refuse('joanne@example.org')
  const bounced = await write()
  const fine = await write({ to: { name: 'Peter Lang', address: 'peter@example.org' } })
  await runUntilGivenUp()
  assert.equal(postbox.handedOver(fine), 1)
  assert.equal(postbox.handedOver(bounced), 1)
  assert.deepEqual(
    postbox.letters().map(({ to }) => to.address),
    ['peter@example.org'],
  )
})

test('while the post is away a letter is tried eight times, then it is on the page for a person', async () => {
  await using service = await aService('county')
  const { postbox, runUntilGivenUp, run, write } = withPostbox(service)
  const manager = await service.as('manager')
  postbox.beAway(true)
  const id = await write()
  await run()
  assert.match((await manager.get('/letters')).words, /No letter is stuck/)
  await runUntilGivenUp()
  assert.equal(postbox.handedOver(id), 8)

  const page = await manager.get('/letters')
  assert.match(page.words, /A record is ready.*Joanne Firth.*The post could not be reached/)
  assert.doesNotMatch(page.html, /joanne@example\.org/)

  postbox.beAway(false)
  assert.equal((await manager.post(`/letters/${id}/tries`)).location, '/letters')
  await run()
  assert.equal(postbox.letters().length, 1)
  assert.match((await manager.get('/letters')).words, /No letter is stuck/)
})

test('a mended address is for that letter alone, and a letter that went is never sent to a second address', async () => {
  await using service = await aService('county')
  const { postbox, runUntilGivenUp, run, write } = withPostbox(service)
  const coordinator = await service.as('coordinator')
  postbox.refuse('joanne@example.org')
  const id = await write()
  await runUntilGivenUp()

  const wrong = await coordinator.post(`/letters/${id}/address`, { address: 'nowhere' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.words, /Enter an e-mail address like/)
  assert.equal((await coordinator.post(`/letters/${id}/address`, { address: 'jo.firth@example.org' })).status, 303)
  await run()
  assert.deepEqual(
    postbox.letters().map(({ to }) => to.address),
    ['jo.firth@example.org'],
  )

  const again = await coordinator.post(`/letters/${id}/address`, { address: 'third@example.org' })
  assert.equal(again.status, 422)
  assert.match(again.words, /has gone in the meantime/)
  await run()
  assert.equal(postbox.handedOver(id), 2)
})

test('[STAFF-04] a letter whose link lets somebody in or lets them sign never goes to another address', async () => {
  await using service = await aService('county')
  const { postbox, runUntilGivenUp, run, write } = withPostbox(service)
  const coordinator = await service.as('coordinator')
  for (const kind of ['entry-join', 'entry-reset', 'entry-sign-in', 'signing-link']) {
    postbox.refuse('joanne@example.org')
    const id = await write({ kind })
    await runUntilGivenUp()
    const page = await coordinator.get('/letters')
    assert.match(page.words, /Whoever may invite them sends a new one/, kind)
    assert.doesNotMatch(page.html, new RegExp(`/letters/${id}/address`), kind)
    const redirected = await coordinator.post(`/letters/${id}/address`, { address: 'cora@example.org' })
    assert.equal(redirected.status, 422, kind)
    assert.match(redirected.words, /goes to their own address only/)
    await run()
    assert.equal(postbox.letters().length, 0, kind)
  }
})

test('[RISK-07] nothing is sent to an address that has ended, nor to an account that was closed', async () => {
  await using service = await aService('county')
  const { postbox, runUntilGivenUp, write } = withPostbox(service)
  const account = service.accounts.socialWorker
  await service.work(
    (work) =>
      work.rows`insert into account_disabled (tenant_id, account_id, reason, at) values (${work.tenant}, ${account}, ${'left'}, ${work.now})`,
  )
  const id = await write({ to: { name: 'Joanne Firth', account } })
  await runUntilGivenUp()
  assert.equal(postbox.handedOver(id), 0)
  assert.match((await (await service.as('manager')).get('/letters')).words, /account was closed/)
})

test('a letter by account goes to the address that the account has on the day it is sent', async () => {
  await using service = await aService('county')
  const { postbox, run, write } = withPostbox(service)
  const account = service.accounts.socialWorker
  await write({ to: { name: 'Joanne Firth', account } })
  await service.work(
    (work) => work.rows`update account set email = 'new.desk@example.org' where tenant_id = ${work.tenant} and id = ${account}`,
  )
  await run()
  assert.deepEqual(
    postbox.letters().map(({ to }) => to.address),
    ['new.desk@example.org'],
  )
})

test('papers go with the letter, and the letters page belongs to the office', async () => {
  await using service = await aService('county')
  const { postbox, run } = withPostbox(service)
  const bytes = Buffer.from('a paper')
  await service.work(async (work) => {
    const file = await work.keep({ bytes, name: 'record.pdf', mediaType: 'application/pdf', purpose: 'record' })
    await work.write({ ...letter, attachments: [file] })
  })
  await run()
  assert.deepEqual(
    postbox.letters()[0]?.attachments.map(({ name, bytes: sent }) => [name, Buffer.from(sent).toString()]),
    [['record.pdf', 'a paper']],
  )
  assert.equal((await (await service.as('worker')).get('/letters')).status, 404)
  assert.equal((await (await service.as('socialWorker')).get('/letters')).status, 404)
})
