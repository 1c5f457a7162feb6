import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aFamily, type TestFamily } from '../../testing/a-family.ts'
import { passerBy } from '../../testing/passer-by.ts'
import { aService, type TestService } from '../../testing/service.ts'
import { givePaper } from './door.ts'

const document = {
  kind: 'document',
  title: 'Our decision',
  service: 'Northmere Family Time',
  date: '2026-05-21',
  blocks: [{ kind: 'paragraph', text: 'We can offer family time.' }],
  foot: {},
} as const

type Wanted = { readonly side?: 'visiting' | 'carer' }

/** The letter that a parent without a sign-in gets, and the path of the link in it. */
const linkFor = async (service: TestService, family: TestFamily, { side = 'visiting' }: Wanted = {}): Promise<string | null> => {
  const to = { name: 'Owen Ashdown', partyId: family.parties[side] }
  await service.work((work) => givePaper(work, { family: family.familyId, to, kind: 'decision', document }))
  return await service.work(async (work) => {
    const letter = await work.row<{ id: string; kind: string; subject: string; body: Uint8Array }>`
      select id, kind, subject, body from letter where kind = 'paper-link' order by created_at desc, id desc limit 1`
    if (letter === null) return null
    const text = work.open(letter.body, { table: 'letter', row: letter.id, column: 'body' })
    assert.doesNotMatch(`${letter.subject} ${text}`, /Poppy|Jude|decision|NM-|Ashdown family/)
    return /(\/paper\/\S+)/.exec(text)?.[1] ?? null
  })
}
const rows = (service: TestService, name: string) => service.work((work) => work.rows`select from audit_entry where name = ${name}`)

test('[RISK-07] a parent without a sign-in reads their paper by link and the end of their own phone number, as often as they like', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  const path = await linkFor(service, family)
  assert.ok(path)
  const phone = passerBy(service.app)
  const door = await phone.get(path)
  assert.doesNotMatch(door.html, /Owen|Ashdown|Poppy|Northmere/)
  for (const _time of [1, 2]) assert.match((await phone.post(path, { digits: '0123' })).html, /We can offer family time/)
  const pdf = await phone.post(`${path}/pdf`, { digits: '0123' }, path)
  assert.equal(pdf.status, 200)
  assert.match(pdf.html.slice(0, 8), /%PDF/)
  assert.equal((await rows(service, 'paper.read')).length, 3)

  service.clock.moveBy({ hours: 14 * 24 + 1 })
  const late = await phone.post(path, { digits: '0123' })
  assert.equal(late.status, 422)
  assert.match(late.html, /This did not open/)
})

test('[RISK-07] a link in the wrong hands tells nothing of the case, and closes after five guesses', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  const path = await linkFor(service, family)
  assert.ok(path)
  const thief = passerBy(service.app)
  const words = (html: string) => html.replaceAll(/value="[^"]*"|\/paper\/[^"]*|nonce="[^"]*"/g, '')
  const made = await thief.post('/paper/1.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', { digits: '0471' })
  for (let guess = 0; guess < 5; guess += 1) {
    const wrong = await thief.post(path, { digits: '0471' })
    assert.equal(wrong.status, 422)
    assert.equal(words(wrong.html), words(made.html))
  }
  assert.equal((await thief.post(path, { digits: '0123' })).status, 422)
  assert.equal((await rows(service, 'paper.read')).length, 0)
})

test('[RISK-07] a link dies with the address that it was sent to, and without a phone number on file there is none', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  const path = await linkFor(service, family)
  assert.ok(path)
  const phone = passerBy(service.app)
  await service.work(
    (work) => work.rows`update protected_fact set ended_at = ${work.now} where party_id = ${family.parties.visiting} and kind = 'email'`,
  )
  assert.equal((await phone.post(path, { digits: '0123' })).status, 422)
  const before = (await rows(service, 'letter.written')).length
  await linkFor(service, family, { side: 'carer' })
  assert.equal((await rows(service, 'letter.written')).length, before)
})
