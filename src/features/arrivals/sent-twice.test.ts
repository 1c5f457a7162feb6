import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aFamily, readyToBook } from '../../testing/a-family.ts'
import { aSession, everybodyArrives } from '../../testing/a-session.ts'
import { aService } from '../../testing/service.ts'
import { typedBooking } from '../../testing/typed-booking.ts'

test('a person who is ticked twice comes, is handed over, leaves and is booked once', async () => {
  await using service = await aService('county', { at: '2026-05-21 15:40' })
  const family = await readyToBook(service, await aFamily(service))
  const session = await aSession(service, family)
  const leader = await service.as('leader')
  const { carer, visiting } = family.parties
  const twice = [carer, carer.toUpperCase()]
  const came = await leader.post(`/sessions/${session}/arrivals`, { people: twice })
  assert.equal(came.status, 303, came.words)
  const left = await leader.post(`/sessions/${session}/departures`, { people: twice })
  assert.equal(left.status, 303, left.words)

  const booked = await leader.post(
    `/families/${family.familyId}/sessions`,
    typedBooking(service, family, { children: [...family.children, ...family.children], adults: [visiting, visiting] }),
  )
  assert.equal(booked.status, 303, booked.words)
})

test('a child who is ticked twice is handed over once', async () => {
  await using service = await aService('county', { at: '2026-05-21 15:40' })
  const family = await readyToBook(service, await aFamily(service))
  const session = await aSession(service, family)
  const leader = await service.as('leader')
  await everybodyArrives(service, leader, family, session)
  const handed = await leader.post(`/sessions/${session}/care`, {
    children: [...family.children, ...family.children],
    adult: service.workers.worker,
  })
  assert.equal(handed.status, 303, handed.words)
})
