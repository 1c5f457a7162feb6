import assert from 'node:assert/strict'
import { test } from 'node:test'
import { policies } from '../../policies/five-policies.ts'
import { aFamily, readyToBook, seePlace } from '../../testing/a-family.ts'
import { aSession, everybodyArrives, moveTo } from '../../testing/a-session.ts'
import { aService } from '../../testing/service.ts'

const underway = async (service: Awaited<ReturnType<typeof aService>>, kind: 'supervised' | 'supported' = 'supervised') => {
  const family = await readyToBook(service, await aFamily(service, { kind }))
  await seePlace(service, family)
  const session = await aSession(service, family, { kind })
  const worker = await service.as('worker')
  await everybodyArrives(service, worker, family, session)
  assert.equal((await worker.post(`/sessions/${session}/start`)).status, 303)
  return { family, session, worker, path: `/sessions/${session}/record` }
}
const entry = { kind: 'observed', heading: 'together', text: 'Owen rolled the ball to Jude. Jude rolled it back.', seenAt: '15:50' }

test('[OBS-03] entries keep both times, and the child’s words stand apart under the child’s name', async () => {
  await using service = await aService('county', { at: '2026-05-21 15:40' })
  const { family, session, worker, path } = await underway(service)
  moveTo(service, '2026-05-21 16:40')
  assert.equal((await worker.post(`${path}/entries`, entry)).location, `${path}?kind=observed#write`)
  const without = await worker.post(`${path}/entries`, { kind: 'child-words', text: 'When are you coming to our house?', seenAt: '16:10' })
  assert.equal(without.status, 422)
  assert.match(without.words, /Say which child said it.*OBS-03/)
  assert.match(without.html, /When are you coming to our house\?<\/textarea>/)
  await worker.post(`${path}/entries`, {
    kind: 'child-words',
    child: family.children[1] ?? '',
    text: 'When are you coming to our house?',
    seenAt: '16:10',
  })

  const page = await worker.get(path)
  assert.match(page.words, /15:50 Owen rolled the ball.*Written at 16:40/)
  assert.match(page.words, /16:10 Jude said “When are you coming to our house\?”/)
  const rows = await service.work(
    (work) => work.rows<{ text: Uint8Array }>`select text from observation_entry where session_id = ${session}`,
  )
  assert.ok(rows.every(({ text }) => !Buffer.from(text).toString().includes('Jude')))
})

test('[OBS-03] the page asks for no rating and no opinion, and asks what was seen when one is written', async () => {
  await using service = await aService('proceedings', { at: '2026-05-21 15:40' })
  const { worker, path } = await underway(service)
  for (const kind of ['observed', 'child-words', 'intervention', 'ending']) {
    const page = await worker.get(`${path}?kind=${kind}`)
    assert.doesNotMatch(page.words, /rating|score|out of (five|ten)|assess|how well|quality|good enough/i)
    assert.doesNotMatch(page.html, /type="(range|number)"/)
  }
  await worker.post(`${path}/entries`, { ...entry, seenAt: '15:44', text: 'Owen was inappropriate with Poppy.' })
  assert.match((await worker.get(path)).words, /“inappropriate”: what did you see or hear\?/)
})

test('[DAY-12] stepping in is written with its reason', async () => {
  await using service = await aService('proceedings', { at: '2026-05-21 15:40' })
  const { worker, path } = await underway(service)
  const stepped = { kind: 'intervention', heading: 'safety', text: 'I took the scissors away.', seenAt: '15:44' }
  assert.match((await worker.post(`${path}/entries`, stepped)).words, /Say why you stepped in.*DAY-12/)
  assert.match((await worker.post(`${path}/entries`, { ...stepped, heading: 'help', why: 'To help.' })).words, /Say why you stepped in/)
  assert.equal((await worker.post(`${path}/entries`, { ...stepped, why: 'Jude held them by the blades.' })).status, 303)
  assert.match((await worker.get(path)).words, /Worker stepped in\. I took the scissors away\. Why: Jude held them by the blades/)
})

test('[OBS-01] a supported session has no field to write in and takes no post, under any of the policies', async () => {
  for (const policy of ['county', 'supported', 'independent'] as const) {
    await using service = await aService(policy, { at: '2026-05-21 15:40' })
    const { session, worker, path } = await underway(service, 'supported')
    const page = await worker.get(path)
    assert.equal(page.status, 200)
    assert.match(page.words, /Only times of arrival and departure are kept/)
    assert.doesNotMatch(page.html, /<textarea|name="text"|name="kind"/)
    const direct = await worker.post(`${path}/entries`, { ...entry, seenAt: '15:44' })
    assert.equal(direct.status, 422)
    assert.match(direct.words, /DAY-09/)
    await worker.post(`/sessions/${session}/ending`, { how: 'early', why: 'Poppy was tired.' })
    const kept = await service.work((work) => work.rows`select from observation_entry union all select from record_due`)
    assert.equal(kept.length, 0)
  }
})

test('[OBS-01] each policy’s observed kinds are observed, and no others', async () => {
  for (const policy of ['city', 'county', 'proceedings', 'independent'] as const) {
    assert.ok(policies[policy].record.observedKinds?.includes('supervised'), policy)
    await using service = await aService(policy, { at: '2026-05-21 15:40' })
    const { worker, path } = await underway(service)
    assert.equal((await worker.post(`${path}/entries`, { ...entry, seenAt: '15:44' })).status, 303)
  }
})

test('[OBS-03] all kinds of entry stand in one form, and nothing typed is lost when another kind is chosen', async () => {
  await using service = await aService('proceedings', { at: '2026-05-21 15:40' })
  const { family, worker, path } = await underway(service)
  const drawn = await worker.get(path)
  assert.equal(drawn.html.match(/<form [^>]*record\/entries"/g)?.length, 1)
  for (const name of ['kind', 'heading', 'child', 'reason', 'part', 'why', 'text', 'seenAt'])
    assert.ok(drawn.html.includes(`name="${name}"`), name)
  const typed = { text: 'Again!', seenAt: '15:44', heading: 'together', why: 'Jude held the blades.', reason: 'safety', part: 'goodbye' }
  const again = await worker.post(`${path}/entries`, { ...typed, kind: 'child-words' })
  assert.match(again.words, /Say which child said it/)
  assert.match(again.html, /Again!<\/textarea>/)
  assert.match(again.html, /value="Jude held the blades\."/)
  for (const kept of ['together', 'goodbye']) assert.match(again.html, new RegExp(`<option value="${kept}"[^>]* selected`), kept)

  for (const kind of ['observed', 'child-words', 'intervention', 'ending'])
    assert.equal((await worker.post(`${path}/entries`, { ...typed, kind, child: family.children[0] ?? '' })).status, 303, kind)
  const rows = await service.work((work) => work.rows<{ heading: string }>`select heading from observation_entry order by id`)
  assert.deepEqual(rows.map(({ heading }) => heading).toSorted(), ['goodbye', 'safety', 'said', 'together'])
})

test('an entry is struck out before sealing, and stays on file', async () => {
  await using service = await aService('county', { at: '2026-05-21 15:40' })
  const { session, worker, path } = await underway(service)
  await worker.post(`${path}/entries`, { ...entry, seenAt: '15:44' })
  const row = await service.work((work) => work.row<{ id: string }>`select id from observation_entry where session_id = ${session}`)
  const strike = `${path}/entries/${row?.id}/strike`
  assert.match((await worker.get(path)).html, new RegExp(`<a [^>]*href="${strike}"`))
  const asked = await worker.get(strike)
  assert.match(asked.words, /Strike out the entry at 15:44\?.*Owen rolled the ball.*It stays on file.*Strike it out.*Keep it and go back/)
  assert.match((await worker.get(path)).words, /Written so far 1/)
  assert.equal((await worker.get(`${path}/entries/none/strike`)).status, 404)
  assert.equal((await worker.post(strike)).status, 303)
  assert.match((await worker.get(path)).words, /Nothing is written yet.*Struck out \(1\).*Owen rolled the ball/)
  assert.match((await worker.post(`${path}/entries/${row?.id}/strike`)).words, /struck out already/)
})

test('[RISK-07] an address typed in an entry is pointed out at once, without showing it again', async () => {
  await using service = await aService('county', { at: '2026-05-21 15:40' })
  const { worker, path } = await underway(service)
  await worker.post(`${path}/entries`, { ...entry, seenAt: '15:44', text: 'Poppy said they live at 14, heron court now.' })
  assert.match((await worker.get(path)).words, /names Rosa Ashdown’s confidential address/)
})

test('only the worker who was there writes, at no time that has yet to come', async () => {
  await using service = await aService('county', { at: '2026-05-21 15:40' })
  const { worker, path } = await underway(service)
  assert.match((await worker.post(`${path}/entries`, { ...entry, seenAt: '18:00' })).words, /This time has not come yet/)
  assert.match((await worker.post(`${path}/entries`, { ...entry, seenAt: '15:44', text: '' })).words, /Write what you saw or heard/)
  const leader = await service.as('leader')
  assert.match((await leader.post(`${path}/entries`, { ...entry, seenAt: '15:44' })).words, /OBS-01/)
  assert.equal((await (await service.as('otherWorker')).get(path)).status, 404)
  assert.equal((await (await service.as('socialWorker')).get(path)).status, 404)
})
