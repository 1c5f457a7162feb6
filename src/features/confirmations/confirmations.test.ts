import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accept, aFamily, agree, allocate, assess, type TestFamily } from '../../testing/a-family.ts'
import { aSession, everybodyArrives } from '../../testing/a-session.ts'
import { aService, type TestService } from '../../testing/service.ts'
import { protectedWords } from '../../testing/the-ashdowns.ts'

const ready = async (service: TestService): Promise<TestFamily> => {
  const family = await aFamily(service)
  await accept(service, family)
  await assess(service, family)
  await agree(service, family)
  await allocate(service, family)
  await service.work(
    (work) => work.rows`update child set born_on = '2017-01-01' where tenant_id = ${work.tenant} and id = ${family.children[0] ?? ''}`,
  )
  await service.work(
    (work) => work.rows`
    insert into must_not_meet (tenant_id, id, family_id, one_party, other_party, because, recorded_at)
    values (${work.tenant}, ${work.newId()}, ${family.familyId}, ${family.parties.visiting}, ${family.parties.carer}, 'An order', ${work.now})`,
  )
  return family
}

const papers = (service: TestService) =>
  service.work(async (work) =>
    (
      await work.rows<{ id: string; name: string; kind: string; document: Uint8Array }>`
      select id, to_name as name, kind, document from paper where tenant_id = ${work.tenant} order by kind, to_name`
    ).map(({ document, ...paper }) => ({ ...paper, text: work.open(document, { table: 'paper', row: paper.id, column: 'document' }) })),
  )

test('[AGR-07] proceedings: everybody and the child who is old enough get a letter with only their own times, and a leaflet; then it can start', async () => {
  await using service = await aService('proceedings', { at: '2026-05-21 15:30' })
  const family = await ready(service)
  const worker = await service.as('worker')
  const path = `/families/${family.familyId}/confirmations`
  assert.match((await worker.post(path)).words, /No session is booked yet/)
  const session = await aSession(service, family)
  await everybodyArrives(service, worker, family, session)
  assert.match(
    (await worker.get(`/sessions/${session}`)).words,
    /Before it can start.*No letter that confirms the sessions has been sent to/,
  )
  const early = await worker.post(`/sessions/${session}/start`)
  assert.match(early.words, /No letter that confirms the sessions has been sent to Owen Ashdown, Fay Marsh and Poppy.*AGR-07/)

  const sent = await worker.post(path)
  assert.equal(sent.status, 303, sent.words)
  assert.match((await worker.get(path)).words, /Owen Ashdown Sent .*, by Callum Reid/)
  assert.match((await worker.get(path)).words, /Poppy \(child\) Made .*, by Callum Reid\. No mail: print this and hand it over/)
  const made = await papers(service)
  assert.deepEqual(
    made.map(({ kind, name }) => `${kind} ${name}`),
    [
      'confirmation Fay Marsh',
      'confirmation Owen Ashdown',
      'confirmation Poppy',
      'leaflet Fay Marsh',
      'leaflet Owen Ashdown',
      'leaflet Poppy',
    ],
  )
  const [carer, father, child] = made
  assert.match(father?.text ?? '', /3:45pm to 5:45pm, Bluebell room, Larch House/)
  assert.doesNotMatch(father?.text ?? '', /Fay|Rosa|4pm to 5:30pm/)
  assert.match(carer?.text ?? '', /4pm to 5:30pm, Bluebell room, Larch House/)
  assert.doesNotMatch(carer?.text ?? '', /Owen|Rosa|3:45pm/)
  assert.match(child?.text ?? '', /Hello Poppy,.*You will spend time with somebody from your family/)
  for (const { text } of made) for (const secret of protectedWords) assert.ok(!text.includes(secret), secret)
  assert.match(made[5]?.text ?? '', /You have done nothing wrong/)

  assert.equal((await worker.post(`/sessions/${session}/start`)).status, 303)
})

test('[AGR-07] elsewhere no letter is asked for before the first session', async () => {
  for (const policy of ['county', 'city'] as const) {
    await using service = await aService(policy, { at: '2026-05-21 15:30' })
    const family = await ready(service)
    const worker = await service.as('worker')
    const session = await aSession(service, family)
    await everybodyArrives(service, worker, family, session)
    assert.equal((await worker.post(`/sessions/${session}/start`)).status, 303, policy)
  }
})
