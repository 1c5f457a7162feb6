import assert from 'node:assert/strict'
import { test } from 'node:test'
import { holdsValue, leaksIn } from './agreement-privacy.ts'

const address = { kind: 'address', text: '14 Heron Court, Southfold, SF3 4QT', whose: 'Rosa Ashdown' } as const
const phone = { kind: 'phone', text: '07700 900471', whose: 'Rosa Ashdown' } as const
const email = { kind: 'email', text: 'rosa.ashdown@example.org', whose: 'Rosa Ashdown' } as const
const school = { kind: 'school', text: 'Alder Lane School', whose: 'Poppy' } as const

test('[RISK-07] a confidential fact is found however it is written', () => {
  for (const text of ['at 14 Heron Court, Southfold, SF3 4QT.', 'near 14 heron  court', 'SF34QT', 'sf3 4qt', '14 Heron-Court'])
    assert.ok(holdsValue(text, address), text)
  for (const text of ['07700 900471', '07700900471', '+44 7700 900 471', '(07700) 900-471', '0044 7700 900471'])
    assert.ok(holdsValue(`Ring ${text}.`, phone), text)
  for (const text of ['Rosa.Ashdown@EXAMPLE.org', 'rosa ashdown @ example.org']) assert.ok(holdsValue(text, email), text)
  for (const text of ['ALDER LANE SCHOOL', 'alder-lane school']) assert.ok(holdsValue(text, school), text)
})

test('[RISK-07] words that only look alike are no leak', () => {
  for (const text of ['114 Heron Court Road', 'Heron Court is a song', 'Southfold', '']) assert.ok(!holdsValue(text, address), text)
  for (const text of ['07700 900472', '900471', '15 minutes, 2026']) assert.ok(!holdsValue(text, phone), text)
  assert.ok(!holdsValue('The school on Alder Lane', school))
})

test('[RISK-07] the place of a leak is named, and whose fact it is, but never the fact', () => {
  const leaks = leaksIn(
    [
      { id: 'people', heading: 'Who may come', text: 'Rosa, 14 Heron Court.' },
      { id: 'late', heading: 'Late', text: 'Wait.' },
    ],
    [address, phone],
  )
  assert.deepEqual(leaks, [{ place: 'people', heading: 'Who may come', kind: 'address', whose: 'Rosa Ashdown' }])
})
