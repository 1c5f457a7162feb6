import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aLockedPdf, aPdf } from '../../platform/foreign-files/foreign-samples.ts'
import { aParent, askForTime, dana, fillIn, sendIn } from '../../testing/own-form-steps.ts'
import { sendFilesAsStranger } from '../../testing/send-files.ts'
import { aService, type TestService } from '../../testing/service.ts'
import { findLink, keepOpen, readOwnToken } from '../own-forms/door.ts'

/** The browser that sends files in tests holds this parent's link and code. */
const openForFiles = (service: TestService, path: string) =>
  service.work(async (work) => {
    const link = await findLink(work, readOwnToken(path.split('/').at(-1))?.secret ?? '')
    assert.ok(link)
    await keepOpen(work, link.id, 'stranger-with-files-'.padEnd(40, 'x'))
  })

test('[REF-02] a parent whose file cannot be kept is told so in plain words, and what they chose stays', async () => {
  await using service = await aService('independent')
  const parent = aParent(service, dana)
  const { path, code } = await askForTime(service, parent)
  await fillIn(parent, path, code, true)
  await openForFiles(service, path)
  const at = `${path}/papers`
  const send = (name: string, bytes: Uint8Array) =>
    sendFilesAsStranger(service, at, { typed: { kind: 'letter' }, files: { file: { name, bytes } } })

  for (const [name, bytes, says] of [
    ['order.pdf', aLockedPdf(), /locked with a password.*print it to a new PDF/],
    ['order.pdf', Buffer.from('MZ this is a program'), /not a PDF or a picture.*photograph of a paper/],
    ['order.jpg', Buffer.alloc(0), /nothing in this file|Choose the file/],
  ] as const) {
    const answer = await send(name, bytes)
    assert.equal(answer.status, 422, name)
    assert.match(answer.words, says)
    assert.match(answer.html, /value="letter"[^>]*checked/)
  }
  assert.equal((await service.work((work) => work.rows`select id from document where tenant_id = ${work.tenant}`)).length, 0)
  const kept = await send('order.pdf', aPdf())
  assert.deepEqual([kept.status, kept.location], [303, at], kept.words)
  assert.equal((await sendIn(parent, path)).status, 303)
})
