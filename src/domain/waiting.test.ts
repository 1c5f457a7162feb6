import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Temporal } from 'temporal-polyfill'
import { inOrder, refusalToRecordInterim, waitsFor, type Waiting, whyHere } from './waiting.ts'

const day = (date: string): Temporal.Instant => Temporal.Instant.from(`${date}T09:00:00Z`)
const family = (id: string, received: string, more: Partial<Waiting> = {}): Waiting => ({
  id,
  since: day('2026-05-20'),
  receivedAt: day(received),
  inProceedings: false,
  offerClass: 'core-offer',
  ...more,
})
const list = [
  family('exceptional', '2026-05-01', { offerClass: 'exceptional' }),
  family('exceptional in court', '2026-05-02', { offerClass: 'exceptional', inProceedings: true }),
  family('core', '2026-05-03'),
  family('core in court', '2026-05-05', { inProceedings: true }),
  family('core in court, earlier', '2026-05-04', { inProceedings: true }),
]

test('[REF-09] core offer is given a place first, court cases first within it; an exceptional one waits behind', () => {
  assert.deepEqual(
    inOrder(list, 'core-offer-court-first').map(({ id }) => id),
    ['core in court, earlier', 'core in court', 'core', 'exceptional in court', 'exceptional'],
  )
  assert.equal(whyHere(family('one', '2026-05-01', { inProceedings: true }), 'core-offer-court-first'), 'Core offer, in court')
  assert.equal(whyHere(family('one', '2026-05-01', { offerClass: 'exceptional' }), 'core-offer-court-first'), 'Exceptional: waits for room')
})

test('[REF-09] where no class comes first, families are given a place in the order they came in', () => {
  assert.deepEqual(
    inOrder(list, 'received').map(({ receivedAt }) => receivedAt.toString().slice(8, 10)),
    ['01', '02', '03', '04', '05'],
  )
  assert.equal(whyHere(family('one', '2026-05-01'), 'received'), 'In the order they came in')
})

test('a family waits for the first thing that is not done', () => {
  const done = { 'follow-up': true, risk: true, worker: true, agreement: true }
  assert.equal(waitsFor(done), 'booking')
  assert.equal(waitsFor({ ...done, agreement: false, risk: false }), 'risk')
  assert.equal(waitsFor({ ...done, 'follow-up': false, risk: false }), 'follow-up')
})

test('[REF-15] what holds until sessions start is not kept for a refused referral, nor until a day that is past', () => {
  const on = Temporal.PlainDate.from('2026-05-21')
  assert.equal(refusalToRecordInterim({ isRefused: false, untilOn: null, on }), null)
  assert.equal(refusalToRecordInterim({ isRefused: false, untilOn: on, on }), null)
  assert.equal(refusalToRecordInterim({ isRefused: false, untilOn: on.subtract({ days: 1 }), on }), 'until-in-the-past')
  assert.equal(refusalToRecordInterim({ isRefused: true, untilOn: null, on }), 'referral-refused')
})
