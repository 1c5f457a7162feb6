import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aFamily, readyToBook, type TestFamily } from '../../testing/a-family.ts'
import type { Part } from '../../testing/people.ts'
import { aService, type TestService } from '../../testing/service.ts'
import { typedBooking } from '../../testing/typed-booking.ts'

const book = async (service: TestService, family: TestFamily, part: Part) =>
  (await service.as(part)).post(`/families/${family.familyId}/sessions`, typedBooking(service, family))

test('[PRE-05] whoever the policy does not name is told who books, and the one it names books', async () => {
  const who = {
    county: {
      refused: 'coordinator',
      says: /Here sessions are booked by the family’s own worker; a team leader or the manager may stand in\..*PRE-05/,
      books: 'worker',
    },
    proceedings: {
      refused: 'coordinator',
      says: /booked by the family’s own worker, who plans the first one; the manager may stand in/,
      books: 'worker',
    },
    independent: { refused: 'worker', says: /booked by a coordinator; a team leader or the manager may stand in/, books: 'coordinator' },
    city: { refused: 'worker', says: /booked by a coordinator/, books: 'coordinator' },
  } as const
  for (const [policy, { refused, says, books }] of Object.entries(who)) {
    await using service = await aService(policy as keyof typeof who)
    const family = await readyToBook(service, await aFamily(service))
    const no = await book(service, family, refused)
    assert.equal(no.status, 422, policy)
    assert.match(no.words, says)
    const page = await (await service.as(refused)).get(`/families/${family.familyId}/sessions/new`)
    assert.match(page.words, says)
    assert.doesNotMatch(page.words, /Book these sessions/, 'nobody fills in a form for nothing')
    const yes = await book(service, family, books)
    assert.equal(yes.status, 303, `${policy}: ${yes.words}`)
  }
})
