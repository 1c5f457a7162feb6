import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aFamily, readyToBook } from '../../testing/a-family.ts'
import { aService } from '../../testing/service.ts'

test('the booking form begins with what the referral asked for and the venue the assessment agreed', async () => {
  await using service = await aService('county')
  const family = await readyToBook(service, await aFamily(service))
  const form = await (await service.as('leader')).get(`/families/${family.familyId}/sessions/new`)
  assert.match(form.words, /The referral asks for: Every week, 1 hour 30 min, Tuesdays or Thursdays after school/)
  assert.match(form.html, /name="minutes"[^>]*value="90"|value="90"[^>]*name="minutes"/)
  assert.match(form.html, /<option value="2" selected[^>]*>Tuesday/)
  assert.match(form.html, new RegExp(`<option value="${service.rooms.bluebell}" selected`))
})

test('a refusal says the year of a day that is not in this one', async () => {
  await using service = await aService('county')
  const family = await readyToBook(service, await aFamily(service))
  const leader = await service.as('leader')
  const booking = {
    children: [...family.children],
    adults: [family.parties.visiting],
    kind: 'supervised',
    weekday: '7',
    startsAt: '4pm',
    minutes: '60',
    everyWeeks: '1',
    fromOn: '2027-01-10',
    untilOn: '2027-01-10',
    room: service.rooms.bluebell,
    worker: service.workers.worker,
    secondWorker: '',
  }
  const path = `/families/${family.familyId}/sessions`
  assert.match((await leader.post(path, booking)).words, /We are closed on Sun 10 Jan 2027, a Sunday/)
  assert.match(
    (await leader.post(path, { ...booking, fromOn: '2026-05-31', untilOn: '2026-05-31' })).words,
    /We are closed on Sun 31 May, a/,
  )
})
