import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runJobsOnce } from '../../platform/jobs.ts'
import type { Letter } from '../../platform/work.ts'
import { aFamily, allocate, type TestFamily } from '../../testing/a-family.ts'
import { aPostbox } from '../../testing/postbox.ts'
import { aService, type TestService } from '../../testing/service.ts'
import { sendLetterJob } from './door.ts'

const leaking = 'Hello Owen, meet Rosa at 14 Heron Court, Southfold.'
const owen = { name: 'Owen Ashdown', address: 'owen@example.org' }

const onTheWay = async (service: TestService, family: TestFamily) => {
  const postbox = aPostbox()
  const tasks = { 'send-letter': sendLetterJob({ post: postbox, publicUrl: 'https://kintime.example' }) }
  const run = () => runJobsOnce({ ownerUrl: service.ownerUrl, database: service.parts.database, tasks, hurry: true })
  const write = (more: Partial<Letter> = {}) =>
    service.work((work) =>
      work.write({ kind: 'test', audience: 'party', family: family.familyId, to: owen, subject: 'News', text: 'Hello.', ...more }),
    )
  const gone = () => postbox.letters().map(({ subject, text, attachments }) => ({ subject, text, papers: attachments.length }))
  const rows = async (name: string) =>
    (await service.work(
      (work) => work.rows<{ facts: unknown; actor_name: string }>`select facts, actor_name from audit_entry where name = ${name}`,
    )) ?? []
  return { postbox, run, write, gone, rows }
}

const pdf = (service: TestService, text: string, title = 'A letter') =>
  service.work(async (work) => {
    const document = {
      kind: 'document',
      title,
      service: 'Northmere',
      date: '2026-05-21',
      blocks: [{ kind: 'paragraph', text }],
      foot: {},
    } as const
    return await work.keep({ bytes: await work.print(document), name: 'a.pdf', mediaType: 'application/pdf', purpose: 'paper' })
  })

test('[RISK-07] a letter that would tell a party something confidential is held just before the post: in subject, words, paper or its name', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  const { run, write, gone, rows, postbox } = await onTheWay(service, family)
  const keep = (name: string, bytes: Uint8Array, mediaType: string) =>
    service.work((work) => work.keep({ bytes, name, mediaType, purpose: 'paper' }))
  await write({ text: leaking })
  await write({ subject: 'About 07700 900 471' })
  await write({ attachments: [await pdf(service, 'Collect at Alder Lane School.')] })
  await write({ attachments: [await pdf(service, 'Come.', 'To 14 Heron Court')] })
  await write({ attachments: [await keep('14 Heron Court.txt', Buffer.from('Come.'), 'text/plain')] })
  await write({ attachments: [await keep('a.txt', Buffer.from('Ring rosa.ashdown@example.org'), 'text/plain')] })
  await write({ attachments: [await keep('scan.png', Buffer.from('not readable'), 'image/png')] })
  await write({ attachments: [await keep('foreign.pdf', Buffer.from('%PDF-1.7\n%%EOF'), 'application/pdf')] })
  await run()
  assert.deepEqual(gone(), [])
  assert.equal((await rows('letter.held')).length, 8)
  assert.doesNotMatch(JSON.stringify(await rows('letter.held')), /Heron|471|Alder|rosa/)
  assert.deepEqual(await rows('letter.failed'), [])

  await write({ attachments: [await pdf(service, 'Come to Larch House.')] })
  await run()
  assert.deepEqual(gone(), [{ subject: 'News', text: 'Hello.', papers: 1 }])
  assert.equal(postbox.letters().length, 1)
})

test('[RISK-07] the recipient’s own details, letters to staff and letters about no family are not held', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  const { run, write, gone } = await onTheWay(service, family)
  const fact = (party: string) =>
    service.work((work) => work.row<{ id: string }>`select id from protected_fact where party_id = ${party} and kind = 'email'`)
  const rosas = await fact(family.parties.resident)
  const owens = await fact(family.parties.visiting)
  assert.ok(rosas)
  assert.ok(owens)
  await write({ to: { name: 'Rosa Ashdown', fact: rosas.id }, text: `${leaking} Yours.` })
  await write({ to: { name: 'Lena East', account: service.accounts.leader }, text: leaking })
  await service.work((work) => work.write({ kind: 'test', audience: 'x', to: owen, subject: 'News', text: leaking }))
  await run()
  assert.equal(gone().length, 3)

  await write({ to: { name: 'Owen Ashdown', fact: owens.id }, text: leaking })
  await write({ to: { name: 'Joanne Firth', account: service.accounts.socialWorker }, text: leaking })
  await write({ to: { name: 'Rosa Ashdown', fact: rosas.id }, text: 'Collect them at Alder Lane School.' })
  await write({ to: { name: 'Rosa Ashdown', fact: rosas.id }, text: 'The carer lives at 3 Quarry Cottages.' })
  await run()
  assert.equal(gone().length, 3)
})

test('[RISK-07] a held letter is written anew without the words by staff of the family, and only then goes', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  await allocate(service, family)
  const { run, write, gone } = await onTheWay(service, family)
  const id = await write({ text: leaking, attachments: [await pdf(service, 'At 14 Heron Court.'), await pdf(service, 'At Larch House.')] })
  await run()
  const manager = await service.as('manager')
  for (const path of ['/letters', '/papers-held']) {
    const list = await manager.get(path)
    assert.match(list.words, /Owen Ashdown.*Rosa Ashdown’s address, in: The words of the letter/)
    assert.doesNotMatch(list.html, /Heron/)
  }
  for (const stranger of ['socialWorker', 'otherWorker', 'volunteer', 'otherLeader'] as const)
    assert.equal((await (await service.as(stranger)).get(`/letters/${id}/words`)).status, 404, stranger)

  const worker = await service.as('worker')
  assert.match((await worker.get(`/letters/${id}/words`)).words, /14 Heron Court/)
  const still = await worker.post(`/letters/${id}/words`, { subject: 'News', text: 'Meet at Heron Court.' })
  assert.equal(still.status, 422)
  assert.match(still.words, /would still tell something confidential about Rosa Ashdown/)
  assert.equal((await worker.post(`/letters/${id}/words`, { subject: 'News', text: 'Meet at Larch House.' })).status, 303)
  await run()
  assert.deepEqual(gone(), [{ subject: 'News', text: 'Meet at Larch House.', papers: 1 }])
  assert.equal((await worker.get(`/letters/${id}/words`)).status, 404)
  assert.match((await manager.get('/papers-held')).words, /No paper and no letter waits/)
})

test('[RISK-07] only a manager, with a reason on record, lets a held letter go as it is; others put it away', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  const { run, write, gone, rows } = await onTheWay(service, family)
  const id = await write({ text: leaking })
  const other = await write({ text: leaking })
  const link = await write({ kind: 'signing-link', text: `${leaking} https://kintime.example/sign/1.secret` })
  await run()
  const manager = await service.as('manager')
  for (const part of ['leader', 'coordinator', 'worker', 'socialWorker'] as const)
    assert.equal((await (await service.as(part)).post(`/letters/${id}/release`, { reason: 'They know.' })).status, 404, part)
  assert.equal((await manager.post(`/letters/${id}/release`, { reason: '' })).status, 422)
  assert.equal((await manager.post(`/letters/${id}/release`, { reason: 'The court ordered it.' })).status, 303)
  await run()
  assert.deepEqual(
    gone().map(({ text }) => text),
    [leaking],
  )
  assert.deepEqual(
    (await rows('letter.released')).map(({ actor_name }) => actor_name),
    ['Mira Okafor'],
  )
  assert.doesNotMatch(JSON.stringify(await rows('letter.released')), /Heron|court ordered/)

  const leader = await service.as('leader')
  assert.equal((await leader.post(`/letters/${other}/putting-away`)).status, 303)
  const door = await leader.get(`/letters/${link}/words`)
  assert.match(door.words, /only for Owen Ashdown/)
  assert.doesNotMatch(door.html, /secret|Heron/)
  assert.equal((await leader.post(`/letters/${link}/words`, { subject: 'a', text: 'b' })).status, 422)
  await run()
  assert.equal(gone().length, 1)
})
