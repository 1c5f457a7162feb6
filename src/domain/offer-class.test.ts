import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Temporal } from 'temporal-polyfill'
import { areLookedAfter, type ClassAnswers, classThatFollows, missingFor, refusalToClass } from './offer-class.ts'

const on = Temporal.PlainDate.from('2026-05-21')
const core: ClassAnswers = {
  isLookedAfter: true,
  isPermanencyAgreed: false,
  evidence: 'Two police call-outs in April.',
  noAlternative: 'Nobody in the family can be there.',
  otherOptions: '',
  endsOn: null,
  reviewOn: null,
}
const exceptional: ClassAnswers = {
  ...core,
  isLookedAfter: false,
  noAlternative: '',
  otherOptions: 'An aunt was there twice, and was threatened.',
  endsOn: Temporal.PlainDate.from('2026-09-30'),
  reviewOn: Temporal.PlainDate.from('2026-07-15'),
}

test('[REF-09] core offer only when every one of its four conditions holds', () => {
  assert.equal(classThatFollows(core), 'core-offer')
  for (const without of [{ isLookedAfter: false }, { isPermanencyAgreed: true }, { evidence: ' ' }, { noAlternative: '' }])
    assert.equal(classThatFollows({ ...core, ...without }), 'exceptional')
  for (const unsaid of [{ isLookedAfter: null }, { isPermanencyAgreed: null }]) assert.equal(classThatFollows({ ...core, ...unsaid }), null)
})

test('[REF-09] an exceptional referral is not whole without evidence, other options, an end and a review', () => {
  assert.deepEqual(missingFor(core), [])
  assert.deepEqual(missingFor(exceptional), [])
  assert.deepEqual(missingFor({ ...exceptional, evidence: '', otherOptions: '', endsOn: null, reviewOn: null }), [
    'evidence',
    'otherOptions',
    'endsOn',
    'reviewOn',
  ])
})

test('[REF-09] the desk says why when it classes otherwise than was asked, and a review comes before the end', () => {
  const said = { asked: 'exceptional', reason: '', on } as const
  assert.equal(refusalToClass(exceptional, said), null)
  assert.equal(refusalToClass(exceptional, { ...said, asked: null }), null)
  assert.equal(refusalToClass(exceptional, { ...said, asked: 'core-offer' }), 'no-reason-for-other-class')
  assert.equal(refusalToClass(exceptional, { asked: 'core-offer', reason: 'The plan was agreed on Monday.', on }), null)
  assert.equal(refusalToClass({ ...core, isLookedAfter: null }, said), 'not-answered')
  assert.equal(refusalToClass({ ...exceptional, otherOptions: '' }, said), 'exceptional-not-whole')
  assert.equal(refusalToClass({ ...exceptional, reviewOn: Temporal.PlainDate.from('2026-10-01') }, said), 'dates-do-not-fit')
  assert.equal(refusalToClass({ ...exceptional, reviewOn: Temporal.PlainDate.from('2026-05-20') }, said), 'dates-do-not-fit')
})

test('children are taken as looked after only when all of them are', () => {
  assert.equal(areLookedAfter(['care-order', 'interim-care-order']), true)
  assert.equal(areLookedAfter(['care-order', 'private-law']), false)
  assert.equal(areLookedAfter([]), false)
})
