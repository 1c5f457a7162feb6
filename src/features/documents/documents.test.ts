import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aLockedPdf, aPdf, aPhoto } from '../../platform/foreign-files/foreign-samples.ts'
import { aFamily } from '../../testing/a-family.ts'
import { sendFiles } from '../../testing/send-files.ts'
import { aService, type TestService } from '../../testing/service.ts'
import { attachDocument, documentsOf, moveDocuments } from './door.ts'
import { cleanFileName } from './clean-file-name.ts'

const eventsOf = async (service: TestService, name: string): Promise<number> =>
  (await service.work((work) => work.rows`select id from audit_entry where tenant_id = ${work.tenant} and name = ${name}`)).length

test('[REF-01] an order is put on the file, opened as a download, and taken off with a reason', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  const leader = await service.as('leader')
  const at = `/families/${family.familyId}/documents`
  assert.match((await leader.get(at)).words, /No document on file yet/)

  const order = { name: 'Order of 4 May.pdf', bytes: aPdf() }
  const added = await sendFiles(service, leader, at, { typed: { kind: 'court-order', isConfidential: 'yes' }, files: { file: order } })
  assert.deepEqual([added.status, added.location], [303, at], added.words)
  assert.match((await leader.get(at)).words, /Order of 4 May\.pdf Court order, 1 page, 1 KB\. Added by Lena East/)
  const [document] = await service.work((work) => documentsOf(work, { kind: 'family', id: family.familyId }))
  const opened = await leader.get(`${at}/${document?.id}`)
  assert.match(String(opened.headers['content-disposition']), /^attachment; filename="Order of 4 May\.pdf"$/)
  assert.equal(opened.headers['content-security-policy'], "sandbox; default-src 'none'; frame-ancestors 'none'")
  assert.deepEqual([opened.headers['content-type'], opened.bytes.equals(order.bytes)], ['application/pdf', true])
  assert.equal(await eventsOf(service, 'document.read'), 1)

  const why = await leader.post(`${at}/${document?.id}/removal`, { reason: '' })
  assert.match(why.words, /Enter why it is taken off/)
  assert.equal((await leader.post(`${at}/${document?.id}/removal`, { reason: 'Wrong family' })).status, 303)
  assert.match((await leader.get(at)).words, /No document on file yet.*Taken off by Lena East.*Wrong family/)
  assert.equal((await leader.get(`${at}/${document?.id}`)).status, 200)
})

test('[RISK-07] nobody without a relation to the file finds a document, nor its list', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  const id = await service.work(async (work) => {
    const owner = { kind: 'family', id: family.familyId } as const
    const added = await attachDocument(work, { owner, kind: 'letter', fileName: 'a.pdf', bytes: aPdf(), byName: 'Lena East' })
    assert.ok(added.ok)
    return added.value.id
  })
  const at = `/families/${family.familyId}/documents`
  for (const part of ['socialWorker', 'otherSocialWorker', 'trustee', 'otherLeader'] as const) {
    const visitor = await service.as(part)
    for (const path of [at, `${at}/${id}`, `${at}/${id}/removal`]) assert.equal((await visitor.get(path)).status, 404, `${part} ${path}`)
    assert.equal(
      (await sendFiles(service, visitor, at, { typed: { kind: 'letter' }, files: { file: { name: 'a.pdf', bytes: aPdf() } } })).status,
      404,
    )
  }
  const other = await aFamily(service)
  assert.equal((await (await service.as('leader')).get(`/families/${other.familyId}/documents/${id}`)).status, 404)
})

test('a file that cannot be kept is told in a plain sentence, and what was chosen stays', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  const leader = await service.as('leader')
  const at = `/families/${family.familyId}/documents`
  const locked = await sendFiles(service, leader, at, {
    typed: { kind: 'report', isConfidential: 'yes' },
    files: { file: { name: 'x.pdf', bytes: aLockedPdf() } },
  })
  assert.equal(locked.status, 422)
  assert.match(locked.words, /locked with a password.*print it to a new PDF/)
  assert.match(locked.html, /value="report"[^>]*checked/)
  const none = await sendFiles(service, leader, at, { typed: { kind: 'report' }, files: {} })
  assert.match(none.words, /Choose the file/)
  assert.equal(await eventsOf(service, 'file.stored'), 0)
})

test('[RISK-07] what a parent sent with a draft moves to the file, with its small picture and no place in it', async () => {
  await using service = await aService('county')
  const family = await aFamily(service)
  const draft = { kind: 'draft', id: '0197a000-0000-7000-8000-000000000001' } as const
  const photo = await aPhoto()
  const lines = await service.work(async (work) => {
    const added = await attachDocument(work, { owner: draft, kind: 'letter', fileName: 'IMG_1.HEIC', bytes: photo, byName: 'Sonia Webb' })
    assert.ok(added.ok)
    await moveDocuments(work, { from: draft, to: { kind: 'referral', id: family.referralId } })
    assert.deepEqual(await documentsOf(work, draft), [])
    return await documentsOf(work, { kind: 'family', id: family.familyId })
  })
  assert.deepEqual(
    lines.map(({ name, hasPreview, isConfidential }) => [name, hasPreview, isConfidential]),
    [['IMG_1.jpg', true, true]],
  )
  const small = await (await service.as('leader')).get(`/families/${family.familyId}/documents/${lines[0]?.id}?look=small`)
  assert.deepEqual([small.headers['content-type'], String(small.headers['content-disposition']).split(';')[0]], ['image/jpeg', 'inline'])
  assert.ok(!small.bytes.includes('Example phone'))
})

test('a name never leads out of its folder, turns its letters round or hides its ending', () => {
  assert.equal(cleanFileName('../../etc/passwd', 'pdf'), 'passwd.pdf')
  assert.equal(cleanFileName('C:\\temp\\order.docx', 'pdf'), 'order.pdf')
  assert.equal(cleanFileName('order\u202efdp.exe', 'pdf'), 'orderfdp.pdf')
  assert.equal(cleanFileName('a\u0000b\r\nc.pdf', 'pdf'), 'abc.pdf')
  assert.equal(cleanFileName(' .. ', 'jpg'), 'Document.jpg')
  assert.equal([...cleanFileName('é'.repeat(300), 'png')].length, 104)
})
