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
