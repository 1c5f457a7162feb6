import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aPdf } from '../../platform/foreign-files/foreign-samples.ts'
import { hiddenIn } from '../../platform/foreign-files/hidden-samples.ts'
import { runJobsOnce } from '../../platform/jobs.ts'
import { aFamily } from '../../testing/a-family.ts'
import { aPostbox } from '../../testing/postbox.ts'
import { aService } from '../../testing/service.ts'
import { sendLetterJob } from '../letters/door.ts'

test('[RISK-07] somebody else’s PDF that gives an address away only in its title, a note, a form or a bookmark is held back', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  const postbox = aPostbox()
  const tasks = { 'send-letter': sendLetterJob({ post: postbox, publicUrl: 'https://kintime.example' }) }
  const send = (name: string, bytes: Uint8Array) =>
    service.work(async (work) => {
      const file = await work.keep({ bytes, name: 'paper.pdf', mediaType: 'application/pdf', purpose: 'paper' })
      const to = { name: 'Owen Ashdown', address: 'owen@example.org' }
      const letter = { kind: 'test', audience: 'party', family: family.familyId, to, subject: name, text: 'Hello.' }
      await work.write({ ...letter, attachments: [file] })
    })
  for (const [place, bytes] of Object.entries(hiddenIn('14 Heron Court'))) await send(place, bytes)
  await send('clean', aPdf({ words: 'Come to Larch House' }))
  await runJobsOnce({ ownerUrl: service.ownerUrl, database: service.parts.database, tasks, hurry: true })
  assert.deepEqual(
    postbox.letters().map(({ subject }) => subject),
    ['clean'],
  )
  const held = await service.work((work) => work.rows`select from audit_entry where name = 'letter.held'`)
  assert.equal(held.length, Object.keys(hiddenIn('')).length)
})
