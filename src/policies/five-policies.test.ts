import assert from 'node:assert/strict'
import { test } from 'node:test'
import { policies } from './five-policies.ts'

const { independent, city, supported, county, proceedings } = policies

test('a county decides within five working days, urgent ones within 24 hours of a phone call', () => {
  assert.deepEqual(county.decision.within, { workingDays: 5 })
  assert.deepEqual(county.decision.urgentWithin, { hours: 24 })
  assert.equal(county.decision.urgentNeedsPhoneCall, true)
  assert.equal(county.decision.decidedBy, 'team-leader-of-area')
})

test('only social workers refer to the council services; families and parents refer where the document says so', () => {
  for (const policy of [city, county, proceedings]) assert.deepEqual(policy.referral.whoMayRefer, ['social-worker'])
  assert.ok(supported.referral.whoMayRefer.includes('family'))
  assert.ok(independent.referral.whoMayRefer.includes('both-parents'))
  assert.equal(independent.referral.bothParentsComplete, true)
})

test('the team manager approves in the county, and nowhere else', () => {
  const approving = Object.values(policies).filter(({ referral }) => referral.teamManagerApproves)
  assert.deepEqual(
    approving.map(({ name }) => name),
    ['county'],
  )
})

test('the service for proceedings ends at the final hearing and books nothing before signatures', () => {
  assert.equal(proceedings.referral.endsAtFinalHearing, true)
  assert.equal(proceedings.agreement.neededBefore, 'signed-before-booking')
  assert.equal(county.agreement.neededBefore, 'signed-before-first-session')
})

test('a county is open from 8:30 to 19:00 on weekdays, the service for proceedings from 7:00 to 23:00 on any day', () => {
  assert.deepEqual(county.timetable.openingHours.friday, { from: '08:30', to: '19:00' })
  assert.equal(county.timetable.openingHours.saturday, null)
  assert.deepEqual(proceedings.timetable.openingHours.sunday, { from: '07:00', to: '23:00' })
})

test('supported sessions have no observation record; supervised ones have one everywhere else', () => {
  assert.equal(supported.record.observedKinds, null)
  assert.deepEqual(independent.record.observedKinds, ['supervised', 'community', 'hospital', 'siblings'])
  for (const policy of [city, county, proceedings]) assert.ok(policy.record.observedKinds?.includes('supervised'))
})

test('a sealed record goes to legal services only in proceedings', () => {
  assert.deepEqual(proceedings.record.copiesTo, ['social-worker', 'legal'])
  assert.deepEqual(county.record.copiesTo, ['social-worker'])
  assert.equal(supported.record.copiesTo, null)
})

test('three breaches suspend in the county, with day 1 of the seven being the day of suspension', () => {
  assert.equal(county.breach.suspendsAfter, 3)
  assert.deepEqual(county.breach.courtNeededAfter, { calendarDays: 7, firstDayCounts: true })
  assert.deepEqual(county.breach.meetingWithin, { workingDays: 3 })
})

test('reviews come every three months, every six in the supported centre', () => {
  assert.deepEqual(
    [county, proceedings, supported].map((policy) => policy.review.atLeastEvery),
    [{ months: 3 }, { months: 3 }, { months: 6 }],
  )
})

test('only the supported centre charges fees, with 48 hours of notice', () => {
  assert.deepEqual(
    Object.values(policies).filter((policy) => policy.money.chargesFees),
    [supported],
  )
  assert.deepEqual(supported.money.lateCancellationUnder, { hours: 48 })
})
