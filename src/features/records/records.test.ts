import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aSealedRecord, aWrittenSession } from '../../testing/a-record.ts'

test('[OBS-04] sealing is the last act: it says who gets the record, and afterwards nobody can change it', async () => {
  const { service, session, worker, submission } = await aWrittenSession('county')
  await using _ = service
  const last = await worker.get(submission)
  assert.match(last.words, /After that nobody can change it.*Poppy, 16:08 “Can we make the long train again\?”/)
  assert.match(
    last.words,
    /Joanne Firth gets a letter that says a record is ready.*Northmere Council can fetch it.*Seal it and tell one person/,
  )
  assert.doesNotMatch(last.words, /Legal services gets/)

  const sealed = await worker.post(submission)
  const page = await worker.get(sealed.location)
  assert.match(page.words, /Record R-2026-000001/)
  assert.match(page.words, /Sealed by Callum Reid on Thu 21 May, 5:40pm\. Unchanged since\. Checked just now\. Seal number [0-9A-Z]{4}-/)
  assert.match(page.words, /16:20 Worker stepped in: I took the scissors away\. Why: Jude held the blades\./)
  assert.match(page.words, /Ended early: Jude was unwell\./)
  assert.match(page.words, /Responsible adult 15:43 Fay Marsh for Poppy and Jude; 15:45 Callum Reid for Poppy and Jude/)

  const entry = { kind: 'observed', heading: 'together', text: 'And one more.', seenAt: '16:30' }
  assert.match((await worker.post(`/sessions/${session}/record/entries`, entry)).words, /is sealed.*OBS-04/)
  const row = await service.work(
    (work) => work.row<{ id: string }>`select id from observation_entry where session_id = ${session} and kind = 'observed'`,
  )
  assert.match((await worker.post(`/sessions/${session}/record/entries/${row?.id}/strike`)).words, /OBS-04/)
  const twice = await worker.post(submission)
  assert.deepEqual([twice.status, /sealed already.*OBS-04.*open the record/.test(twice.words)], [422, true])
  const rows = await service.work((work) => work.rows`select from observation_record`)
  assert.equal(rows.length, 1)
})

test('[OBS-01] nothing is sealed before the session has ended, without an entry, or by somebody who is no worker', async () => {
  const { service, submission, worker } = await aWrittenSession('county')
  await using _ = service
  assert.match((await (await service.as('leader')).post(submission)).words, /sealed by the worker who was there.*OBS-01/)
  assert.equal((await (await service.as('otherWorker')).get(submission)).status, 404)
  const entries = await service.work((work) => work.rows<{ id: string }>`select id from observation_entry`)
  for (const { id } of entries) assert.equal((await worker.post(submission.replace('submission', `entries/${id}/strike`))).status, 303)
  assert.match((await worker.post(submission)).words, /Nothing is written yet.*OBS-14/)
})

test('[OBS-05] copies go to the social worker, and in proceedings to legal services too, with proof of when and of reading', async () => {
  for (const policy of ['county', 'proceedings'] as const) {
    const { service, worker, page, id } = await aSealedRecord(policy)
    await using _ = service
    const copies = await service.work(
      (work) => work.rows<{ audience: string; name: string; letter: string | null }>`
      select audience, to_name as name, letter_id as letter from record_copy where record_id = ${id} order by id`,
    )
    const expected = [
      ['social-worker', 'Joanne Firth'],
      ...(policy === 'proceedings' ? [['legal', 'Lea Gale']] : []),
      ['organisation', 'Northmere Council'],
    ]
    assert.deepEqual(copies.map(({ audience, name }) => [audience, name]).toSorted(), expected.toSorted())
    assert.ok(copies.every(({ audience, letter }) => (audience === 'organisation') === (letter === null)))

    const letters = await service.work(
      (work) =>
        work.rows<{ id: string; subject: string; body: Uint8Array }>`select id, subject, body from letter where kind = 'record-ready'`,
    )
    for (const letter of letters) {
      const text = await service.work(async (work) => work.open(letter.body, { table: 'letter', row: letter.id, column: 'body' }))
      assert.match(text, /A record is ready for you\. Sign in to read it/)
      assert.doesNotMatch(text + letter.subject, /Poppy|Jude|Ashdown|Owen|scissors/)
    }

    const legal = await (await service.as('legal')).get(page)
    assert.equal(legal.status, policy === 'proceedings' ? 200 : 404)
    service.clock.moveBy({ minutes: 5 })
    const socialWorker = await service.as('socialWorker')
    assert.match((await socialWorker.get('/records')).words, /R-2026-000001/)
    assert.match((await socialWorker.get(page)).words, /Can we make the long train again.*You , Thu 21 May, 5:40pm/)
    assert.match((await worker.get(page)).words, /Joanne Firth , Thu 21 May, 5:40pm\. First opened by Joanne Firth on Thu 21 May, 5:45pm/)
    for (const other of ['otherSocialWorker', 'solicitor', 'teamManager', 'otherWorker', 'trustee'] as const) {
      assert.equal((await (await service.as(other)).get(page)).status, 404, other)
    }
    assert.doesNotMatch((await (await service.as('otherWorker')).get('/records')).words, /R-2026/)
  }
})

test('[OBS-15] a record is due within the policy’s time, and the late ones come first', async () => {
  const { service, worker, submission } = await aWrittenSession('county')
  await using _ = service
  assert.match(
    (await worker.get('/records')).words,
    /Nothing is late.*To be written 1 Finish the record of Thu 21 May Ashdown, NM-1001\. Callum Reid 23 hours 20 min left By Fri 22 May, 5pm/,
  )
  service.clock.moveBy({ hours: 25 })
  const later = await service.as('worker')
  assert.match((await later.get('/records')).words, /One record is late/)
  assert.match((await (await service.as('leader')).get('/records')).words, /One record is late/)
  assert.match((await (await service.as('otherLeader')).get('/records')).words, /Nothing is waiting/)
  await later.post(submission)
  assert.match((await later.get('/records')).words, /Nothing is waiting to be written.*R-2026-000001 .*late/)
})

test('[RISK-07] a record is not sealed with a confidential address in it, and says where it stands without repeating it', async () => {
  const { service, session, worker, submission, family } = await aWrittenSession('proceedings')
  await using _ = service
  const entry = {
    kind: 'observed',
    heading: 'talk',
    text: 'Poppy told Owen that they live at 14 Heron Court in Southfold.',
    seenAt: '16:30',
  }
  await worker.post(`/sessions/${session}/record/entries`, entry)
  const warned = await worker.get(submission)
  assert.match(warned.words, /A confidential detail is in this record.*Rosa Ashdown’s confidential address/)
  const refused = await worker.post(submission)
  assert.equal(refused.status, 422)
  assert.match(refused.words, /The entry at 16:30 gives away a confidential address: Rosa Ashdown’s.*RISK-07/)
  assert.equal((await service.work((work) => work.rows`select from observation_record`)).length, 0)

  const row = await service.work(
    (work) => work.row<{ id: string }>`select id from observation_entry where session_id = ${session} and heading = 'talk'`,
  )
  await worker.post(`/sessions/${session}/record/entries/${row?.id}/strike`)
  const { location } = await worker.post(submission)
  const added = await worker.post(`${location}/additions`, { text: `Rosa can be rung on +44 7700 900 471, ${family.reference}.` })
  assert.match(added.words, /Your addition gives away a confidential phone/)
  for (const reader of ['socialWorker', 'legal'] as const)
    assert.doesNotMatch((await (await service.as(reader)).get(location)).html, /Heron/)
})

test('[OBS-04] an addition stands beside the record, dated, with its own seal; the record stays as it was', async () => {
  const { service, worker, page, id } = await aSealedRecord('county')
  await using _ = service
  const seal = () => service.work((work) => work.row<{ seal: string }>`select seal from observation_record where id = ${id}`)
  const before = await seal()
  service.clock.moveBy({ minutes: 20 })
  assert.match((await worker.post(`${page}/additions`, { text: '' })).words, /Write what should be added/)
  assert.equal((await worker.post(`${page}/additions`, { text: 'It was the blue scissors.' })).location, `${page}#added`)
  await worker.post(`${page}/additions`, { text: 'And they were blunt.' })
  const shown = await worker.get(page)
  assert.match(
    shown.words,
    /Unchanged since.*Added later 2 Thu 21 May, 6pm, Callum Reid It was the blue scissors\. The record above stays as it was sealed/,
  )
  assert.deepEqual(await seal(), before)
  assert.equal((await (await service.as('socialWorker')).post(`${page}/additions`, { text: 'No.' })).status, 404)
  assert.match((await (await service.as('socialWorker')).get(page)).words, /And they were blunt/)
})
