import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Temporal } from 'temporal-polyfill'
import { exampleReferral } from './example-referral.ts'
import { draftPages, gapsIn, type ReferralTerms } from './referral-gaps.ts'
import { decideBy, mayApprove, maySubmit } from './referral-rules.ts'
import { draftName, withoutAdult } from './referral-draft.ts'
import type { ReferralDraft } from './referral.ts'

const on = Temporal.PlainDate.from('2026-05-21')
const strict: ReferralTerms = {
  whoMayRefer: ['social-worker'],
  courtOrderAttached: false,
  asks: [],
  classesCoreOffer: false,
  phonesNeeded: false,
  riskAssessmentInForm: true,
  reasonForSupervision: true,
  onlyInProceedings: true,
  reasonForOtherVenue: true,
  interimArrangement: true,
  sessionKinds: ['supervised', 'community', 'supported'],
  areaIds: ['east', 'west'],
}
const whole: ReferralDraft = { ...exampleReferral, areaId: 'east' }
const says = (draft: ReferralDraft, terms = strict): readonly string[] => gapsIn(draft, terms, on).map((gap) => gap.says)

test('[REF-03] a whole referral has no gaps', () => {
  assert.deepEqual(says(whole), [])
  assert.equal(maySubmit(whole, strict, { kind: 'social-worker', on }).ok, true)
})

/** Answers that any referral needs; the others depend on what was answered or on the service. */
const always = [
  'children',
  'adults',
  'professionals',
  'emergency',
  'mustNotMeet',
  'history',
  'kindAsked',
  'frequency',
  'minutes',
  'days',
  'purpose',
  'whySupervised',
  'isDirectedByCourt',
  'inProceedings',
  'courtCase',
  'risksToChild',
  'risksToStaff',
  'risksConsidered',
  'isUrgent',
  'interimArrangement',
  'areaId',
] as const satisfies readonly (keyof ReferralDraft)[]

/** Every subset by a walk through all bits of a fixed sequence: 2,000 half forms, none of them taken for whole. */
const halfForms = (count: number): readonly { readonly left: readonly string[]; readonly draft: ReferralDraft }[] => {
  let seed = 7
  return Array.from({ length: count }, () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    const left = always.filter((_name, index) => (seed >>> (index + 5)) % 2 === 1)
    return { left, draft: Object.fromEntries(Object.entries(whole).filter(([name]) => !(left as readonly string[]).includes(name))) }
  })
}

test('[REF-03] whatever is left out of a whole referral, it has a gap; and every gap names a page and a rule', () => {
  for (const { left, draft } of halfForms(2_000)) {
    const gaps = gapsIn(draft, strict, on)
    assert.equal(gaps.length > 0, left.length > 0, left.join())
    assert.ok(gaps.every((gap) => draftPages.includes(gap.page) && /^(REF|RISK)-\d\d$/.test(gap.rule) && gap.says !== ''))
  }
})

test('[REF-03] adding an answer never makes a new gap on another page', () => {
  for (const { left, draft } of halfForms(400)) {
    const [name] = left
    if (name === undefined || name === 'children' || name === 'adults' || name === 'kindAsked') continue
    const more = { ...draft, [name]: whole[name as keyof ReferralDraft] }
    assert.ok(gapsIn(more, strict, on).length <= gapsIn(draft, strict, on).length, name)
  }
})

for (const name of always) {
  test(`[REF-03] without ${name} a referral is not whole`, () => {
    assert.notDeepEqual(says({ ...whole, [name]: undefined }), [])
  })
}

test('[REF-03] each child needs a name, a birth date, a legal status, a home and an answer to every need', () => {
  const [ivy] = whole.children ?? []
  const gaps = says({ ...whole, children: [{ ...ivy, bornOn: '', needs: { ...ivy?.needs, culture: ' ' } }] })
  assert.deepEqual(gaps, ['Ivy: birth date is missing', 'Needs of Ivy: culture and religion'])
})

test('[REF-03] a birth to come, a grown-up and a past hearing are asked about', () => {
  const born = (bornOn: string, confirmedDates: readonly string[] = []) =>
    says({ ...whole, confirmedDates, children: [{ ...whole.children?.[0], bornOn }] })
  assert.match(born('2026-05-22').join(), /It is in the future/)
  assert.match(born('2026-05-22', ['2026-05-22']).join(), /It is in the future/)
  assert.deepEqual(born('2026-05-21'), [])
  assert.deepEqual(born('2008-05-22'), [])
  assert.match(born('2008-05-21').join(), /That is 18 years ago/)
  assert.deepEqual(born('2008-05-21', ['2008-05-21']), [])
  assert.match(says({ ...whole, nextHearingOn: '2026-05-20' }).join(), /20 May 2026 right\? It is in the past/)
  assert.deepEqual(says({ ...whole, nextHearingOn: '2026-05-21' }), [])
})

test('[RISK-06] pairs who must not meet follow when somebody is taken off the referral', () => {
  const three = {
    ...whole,
    adults: [...(whole.adults ?? []), { name: 'Rita Yates' }],
    mustNotMeet: [
      { one: 0, other: 1, because: 'a' },
      { one: 1, other: 2, because: 'b' },
    ],
  }
  assert.deepEqual(withoutAdult(three, 0).mustNotMeet, [{ one: 0, other: 1, because: 'b' }])
  assert.deepEqual(withoutAdult(three, 1).mustNotMeet, [])
})

test('[REF-07] a decision is due five working days after receipt, bank holidays skipped', () => {
  const times = { within: { workingDays: 5 }, urgentWithin: { hours: 24 }, urgentNeedsPhoneCall: true }
  const receivedAt = Temporal.Instant.from('2026-05-22T11:00:00Z')
  const calledAt = receivedAt.add({ hours: 1 })
  const due = (isUrgent: boolean, called: Temporal.Instant | null) => String(decideBy(times, { receivedAt, isUrgent, calledAt: called }))
  assert.equal(due(false, null), '2026-06-01T22:59:59.999999Z')
  assert.equal(due(true, null), '2026-06-01T22:59:59.999999Z')
  assert.equal(due(true, calledAt), '2026-05-23T12:00:00Z')
  assert.equal(
    String(decideBy({ ...times, urgentNeedsPhoneCall: false }, { receivedAt, isUrgent: true, calledAt: null })),
    '2026-05-23T11:00:00Z',
  )
})

test('[REF-06] nobody approves what they wrote themselves, twice, or against without a reason', () => {
  const usual = { isDecided: false, isOwn: false, isApproved: true, reason: '' }
  assert.equal(mayApprove(usual).ok, true)
  for (const change of [{ isDecided: true }, { isOwn: true }, { isApproved: false }])
    assert.equal(mayApprove({ ...usual, ...change }).ok, false)
})

test('a draft is called by its children', () => {
  assert.equal(draftName(whole), 'Ivy and Rafe Dunmore')
  assert.equal(draftName({}), '')
})
