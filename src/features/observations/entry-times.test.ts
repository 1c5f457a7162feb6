import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Temporal } from 'temporal-polyfill'
import { warningsBeforeSealing } from '../../domain/observation-warnings.ts'
import type { Session } from '../../domain/session.ts'
import { moveTo } from '../../testing/a-session.ts'
import { aWrittenSession } from '../../testing/a-record.ts'

test('[OBS-03] an entry before the first arrival, or after the last departure, is refused with the hours of the session', async () => {
  const { service, session, worker, submission } = await aWrittenSession('county')
  await using _ = service
  assert.match((await worker.get(submission)).words, /Check this first Poppy, Jude, .* and Callum Reid are still signed in/)
  const entry = { kind: 'observed', heading: 'together', text: 'They sang.' }
  const write = (seenAt: string) => worker.post(`/sessions/${session}/record/entries`, { ...entry, seenAt })
  const early = await write('09:00')
  assert.deepEqual([early.status, /Nobody was at this session then\. People were here from 3:4\dpm\./.test(early.words)], [422, true])
  assert.match(early.html, /They sang\.<\/textarea>/)
  assert.equal((await write('17:20')).status, 303)
  await service.work(
    (work) => work.rows`
    update arrival set left_at = ${Temporal.Instant.from('2026-05-21T16:10:00Z')}, left_recorded_at = ${work.now}, left_recorded_by = recorded_by where session_id = ${session}`,
  )
  assert.match((await write('17:30')).words, /People were here from 3:4\dpm to 5:10pm/)
  assert.equal((await write('17:05')).status, 303)
  assert.match((await worker.get(submission)).words, /Check this first The entry at 5:20pm is outside the session/)
})

test('[OBS-03] an entry is of the moment it is sent, however long its page was open, and a typed time is kept', async () => {
  const { service, session, worker } = await aWrittenSession('county')
  await using _ = service
  const path = `/sessions/${session}/record`
  const open = await worker.get(path)
  assert.match(open.words, /When was it\? Leave it empty for now/)
  assert.doesNotMatch(open.html, /name="seenAt"[^>]*value="[^"]/)
  moveTo(service, '2026-05-21 18:05')
  const entry = { kind: 'observed', heading: 'together', text: 'They sang.' }
  assert.equal((await worker.post(`${path}/entries`, { ...entry, seenAt: '' })).status, 303)
  assert.equal((await worker.post(`${path}/entries`, { ...entry, text: 'They danced.', seenAt: '16:21' })).status, 303)
  assert.match((await worker.get(path)).words, /16:21 They danced\..*Written at 18:05.*18:05 They sang\./)
  moveTo(service, '2026-05-22 09:00')
  const later = await (await service.as('worker')).post(`${path}/entries`, { ...entry, seenAt: '' })
  assert.deepEqual([later.status, /Enter the time it happened/.test(later.words)], [422, true])
  assert.doesNotMatch(later.words, /Leave it empty for now/)
})

const at = (time: string) => Temporal.Instant.from(`2026-05-21T${time}:00Z`)
const usual = {
  state: {
    status: 'ended',
    id: 's',
    worker: null,
    startedAt: at('15:00'),
    endedAt: at('16:30'),
    how: 'as-planned',
    why: '',
  } as unknown as Session,
  endsAt: at('16:30'),
  hours: { from: at('14:55'), until: at('16:35') },
  people: [{ id: 'fay', name: 'Fay', arrivedAt: at('14:55'), leftAt: at('16:35') }],
  entries: [{ seenAt: at('15:10') }],
  care: [{ adult: 'fay', adultName: 'Fay' }],
}

test('[DAY-05] before sealing, whatever looks wrong is named, and nothing is named when all is well', () => {
  assert.deepEqual(warningsBeforeSealing(usual), [])
  const say = (changed: Partial<typeof usual>) => warningsBeforeSealing({ ...usual, ...changed }).join(' ')
  assert.match(say({ people: [{ id: 'fay', name: 'Fay', arrivedAt: at('14:55'), leftAt: null as never }] }), /Fay is still signed in/)
  assert.match(
    say({ entries: [{ seenAt: at('18:00') }] }),
    /entry at 7pm is outside the session, which people were at from 3:55pm to 5:35pm/,
  )
  assert.match(say({ endsAt: at('18:00') }), /“Ended as planned” at 5:30pm, but the plan was 7pm/)
  assert.match(say({ care: [{ adult: 'owen', adultName: 'Owen' }] }), /Owen is named as a responsible adult, but was never signed in/)
})
