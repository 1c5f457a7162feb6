import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aFamily } from '../../testing/a-family.ts'
import { aSealedRecord, aWrittenSession } from '../../testing/a-record.ts'
import { aSession } from '../../testing/a-session.ts'
import type { TestService, Visitor } from '../../testing/service.ts'

const lists = ['/', '/timetable', '/timetable?view=list', '/records', '/letters', '/service/continuity'] as const

/** Every list that this person may open, as one text. */
const seenBy = async (visitor: Visitor): Promise<string> => {
  const pages = []
  for (const path of lists) {
    const { status, words, html } = await visitor.get(path)
    if (status === 200) pages.push(`${path}: ${words} ${html}`)
  }
  return pages.join('\n')
}

const aStuckLetter = (service: TestService, family: string): Promise<void> =>
  service.work(async (work) => {
    const to = { name: 'Owen Ashdown', address: 'owen.ashdown@example.org' }
    const id = await work.write({ kind: 'test', audience: 'attending', family, to, subject: 'Times have changed', text: 'Sign in.' })
    await work.rows`
      insert into letter_failure (tenant_id, letter_id, attempt, at, reason, is_last) values (${work.tenant}, ${id}, 1, ${work.now}, 'bounced', true)`
  })

test('[DATA-03] a family stands in no list of staff who said that they know it, and in those of everybody else as before', async () => {
  for (const written of [await aSealedRecord('county'), await aWrittenSession('county')]) {
    const { service, family } = written
    await using _ = service
    await aStuckLetter(service, family.familyId)
    const mark = new RegExp(`Ashdown|${family.reference}|${family.familyId}`)
    for (const part of ['coordinator', 'leader', 'worker'] as const) {
      const visitor = await service.as(part)
      assert.match(await seenBy(visitor), mark, part)
      assert.equal((await visitor.post(`/families/${family.familyId}/connection`, { knows: 'yes', words: 'A cousin.' })).status, 303, part)
      assert.doesNotMatch(await seenBy(visitor), mark, part)
    }
    assert.match(await seenBy(await service.as('manager')), mark)
  }
})

test('[DATA-06] the list of who met the same worker names a team leader only the files of their own areas', async () => {
  const { service, family } = await aWrittenSession('county')
  await using _ = service
  const other = await aFamily(service, { surname: 'Birchwood', area: 'west' })
  const session = await aSession(service, other, { from: '2026-05-21 11:00', to: '2026-05-21 12:00' })
  await service.work(
    (work) =>
      work.rows`insert into session_start (tenant_id, session_id, worker_id, by_account, at)
      values (${work.tenant}, ${session}, ${service.workers.worker}, ${service.accounts.worker}, ${work.now})`,
  )
  const led = (await (await service.as('leader')).get('/service/continuity')).words
  assert.match(led, new RegExp(family.reference))
  assert.doesNotMatch(led, new RegExp(other.reference))
  assert.match((await (await service.as('manager')).get('/service/continuity')).words, new RegExp(other.reference))
})
