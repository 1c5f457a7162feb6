import assert from 'node:assert/strict'
import { test } from 'node:test'
import { policies } from './five-policies.ts'
import { parsePolicyValue } from './parse-value.ts'
import { policyEntries, policyNames } from './policy.ts'
import { entryOf, listPolicyValues, policyValue, policyWith } from './read.ts'

const { county } = policies

const inForce = (key: string, text: string) => {
  const changed = policyWith(county, [{ key, text, why: 'our own choice' }])
  assert.ok(changed.ok, JSON.stringify(changed))
  return changed.value
}

const messageFor = (key: Parameters<typeof entryOf>[0], text: string) => {
  const parsed = parsePolicyValue(entryOf(key), text)
  return parsed.ok ? 'accepted' : parsed.facts['message']
}

test('every value of the five policies comes back the same from its form', () => {
  for (const name of policyNames) {
    for (const { key, formText } of listPolicyValues(policies[name])) {
      assert.deepEqual(parsePolicyValue(entryOf(key), formText), { ok: true, value: policyValue(policies[name], key) }, `${name} ${key}`)
    }
  }
})

test('a service’s own value takes the place of the first one, says why, and leaves the first policy as it was', () => {
  const changed = inForce('decision.within', '3 workingDays')
  assert.deepEqual(changed.decision.within, { workingDays: 3 })
  assert.deepEqual(changed.sources['decision.within'], { from: 'service', why: 'our own choice' })
  assert.deepEqual(county.decision.within, { workingDays: 5 })
  assert.equal(changed.decision.decidedBy, county.decision.decidedBy)
})

test('the later of two changes of one value is the one in force', () => {
  const twice = policyWith(county, [
    { key: 'breach.suspendsAfter', text: '4', why: 'first' },
    { key: 'breach.suspendsAfter', text: '2', why: 'second' },
  ])
  assert.ok(twice.ok)
  assert.equal(twice.value.breach.suspendsAfter, 2)
})

test('a value that is no value is refused with a sentence, and nothing changes', () => {
  assert.deepEqual(policyWith(county, [{ key: 'decision.within', text: 'soon', why: '' }]), {
    ok: false,
    refusal: 'policy-value-not-allowed',
    facts: { key: 'decision.within', message: 'Choose whether this is in hours, days, working days or months' },
  })
  const unknown = policyWith(county, [{ key: 'decision.mood', text: 'good', why: '' }])
  assert.equal(unknown.ok ? null : unknown.refusal, 'no-such-policy-value')
})

test('each kind of value says in plain words what is wrong', () => {
  assert.equal(messageFor('referral.teamManagerApproves', 'maybe'), 'Choose yes or no')
  assert.equal(messageFor('breach.suspendsAfter', '0'), 'Enter a number from 1 to 20')
  assert.equal(messageFor('breach.suspendsAfter', 'three'), 'Enter a number, such as 3')
  assert.equal(messageFor('money.feePerHour', '12.5'), 'Enter an amount in pounds and pence, such as 25 or 25.50')
  assert.equal(messageFor('decision.within', '0 workingDays'), 'Enter a whole number above 0')
  assert.equal(messageFor('money.lateCancellationUnder', '2 workingDays'), 'Choose whether this is in hours, days, working days or months')
  assert.equal(messageFor('decision.decidedBy', 'constructor'), 'Choose one of the answers')
  assert.equal(messageFor('referral.whoMayRefer', 'social-worker,neighbour'), 'Choose from the answers')
  assert.equal(messageFor('referral.whoMayRefer', ''), 'Enter an answer for “Who may refer”')
  assert.equal(messageFor('timetable.namedWeekends', '2027-02-30'), 'Enter dates such as 2027-03-28, one on each line')
  assert.equal(messageFor('timetable.namedWeekendHours', '17:00-09:00'), 'The closing time must be later than the opening time')
  assert.equal(messageFor('timetable.openingHours', 'someday 09:00-17:00'), 'Begin each line with a day, such as monday 09:00-17:30')
})

test('a set of answers is kept in one order, an order of steps as it was given', () => {
  assert.deepEqual(inForce('agreement.signingWays', 'paper,tablet').agreement.signingWays, ['tablet', 'paper'])
  assert.deepEqual(inForce('dispute.steps', 'manager,coordinator').dispute.steps, ['manager', 'coordinator'])
})

test('the seven days of the court keep counting the first day when a service changes their number', () => {
  assert.deepEqual(inForce('breach.courtNeededAfter', '5 calendarDays').breach.courtNeededAfter, { calendarDays: 5, firstDayCounts: true })
})

test('the list says each value in words, with its unit, its meaning and its source', () => {
  const listed = new Map(listPolicyValues(county).map((each) => [each.key, each]))
  assert.equal(listed.size, policyEntries.length)
  assert.equal(listed.get('decision.within')?.inWords, '5 working days')
  assert.equal(listed.get('timetable.openingHours')?.inWords, 'Monday to Friday, 8:30am to 7pm; Saturday to Sunday, closed')
  assert.equal(listed.get('review.permanencyByReview')?.inWords, '2nd')
  assert.equal(listed.get('breach.courtNeededAfter')?.inWords, '7 days (the first day counts)')
  assert.equal(listed.get('money.feePerHour')?.inWords, 'not set')
  assert.match(listed.get('decision.within')?.sourceInWords ?? '', /^County procedures \(document 003\): section 8/)
})
