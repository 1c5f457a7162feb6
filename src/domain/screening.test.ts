import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Decided, type DecideTerms, isCallNeeded, isDecider, refusalToDecide, type Screened } from './screening.ts'

const terms: DecideTerms = {
  decidedBy: 'team-leader-of-area',
  onlyInProceedings: false,
  endsAtFinalHearing: false,
  riskAssessmentInForm: true,
  refusesSignificantRisk: false,
  classesCoreOffer: false,
}
const screened: Screened = {
  isReceived: true,
  isDecided: false,
  hasOpenQuestion: false,
  inProceedings: true,
  isFinalHearingPast: false,
  risksConsidered: true,
  isRiskSignificant: null,
  unseenDuplicates: 0,
  oldDebtPence: 0,
  offerClass: null,
}
const leader = { roles: ['team-leader'], leadsArea: true } as const
const accept: Decided = { choice: 'accept', reason: '', why: null }
const refuse: Decided = { choice: 'refuse', reason: 'Both rooms are full.', why: 'no-room' }
const ask: Decided = { choice: 'ask', reason: 'Who lives in the home?', why: null }
const refusalOf = (
  decided: Decided,
  seen: Partial<Screened> = {},
  more: Partial<DecideTerms> = {},
  person: Parameters<typeof isDecider>[1] = leader,
) => refusalToDecide(decided, { ...screened, ...seen }, { terms: { ...terms, ...more }, person })

test('[REF-17] each service names who decides, and nobody else counts, however senior', () => {
  assert.equal(refusalOf(accept), null)
  for (const person of [
    { roles: ['manager'], leadsArea: true },
    { roles: ['coordinator'], leadsArea: true },
    { roles: ['team-leader'], leadsArea: false },
  ] as const) {
    for (const choice of [accept, refuse, ask]) assert.equal(refusalOf(choice, {}, {}, person), 'not-the-decider')
  }
  assert.equal(isDecider('team-leader', { roles: ['team-leader'], leadsArea: false }), true)
  assert.equal(isDecider('coordinator', { roles: ['manager'], leadsArea: false }), false)
  assert.equal(isDecider('manager', { roles: ['coordinator'], leadsArea: false }), false)
  assert.equal(isDecider('manager-or-coordinator', { roles: ['coordinator'], leadsArea: false }), true)
  assert.equal(isDecider('manager-or-coordinator', { roles: ['worker', 'volunteer'], leadsArea: false }), false)
})

test('[REF-17] what was decided is never decided again', () => {
  for (const choice of [accept, refuse, ask]) assert.equal(refusalOf(choice, { isDecided: true }), 'already-decided')
})

test('[REF-06] nothing is decided or asked before the team manager has approved', () => {
  for (const choice of [accept, refuse, ask]) assert.equal(refusalOf(choice, { isReceived: false }), 'not-approved-yet')
})

test('[REF-07] a refusal has a reason that the referrer is told, and only one question lies with them', () => {
  assert.equal(refusalOf({ ...refuse, reason: ' ' }), 'no-reason')
  assert.equal(refusalOf({ ...refuse, why: null }), 'no-reason')
  assert.equal(refusalOf(refuse, { hasOpenQuestion: true }), null)
  assert.equal(refusalOf({ ...ask, reason: '' }), 'no-question')
  assert.equal(refusalOf(ask, { hasOpenQuestion: true }), 'already-asked')
})

test('[REF-10] only children in proceedings, and not after the final hearing; refusing is always possible', () => {
  const proceedings = { onlyInProceedings: true, endsAtFinalHearing: true }
  assert.equal(refusalOf(accept, { inProceedings: false }, proceedings), 'not-in-proceedings')
  assert.equal(refusalOf(accept, { isFinalHearingPast: true }, proceedings), 'final-hearing-past')
  assert.equal(refusalOf(refuse, { inProceedings: false, isFinalHearingPast: true }, proceedings), null)
  assert.equal(refusalOf(accept, { inProceedings: false, isFinalHearingPast: true }), null)
})

test('[REF-04] the referrer has confirmed that all known risks were considered', () => {
  assert.equal(refusalOf(accept, { risksConsidered: false }), 'risks-not-confirmed')
  assert.equal(refusalOf(accept, { risksConsidered: false }, { riskAssessmentInForm: false }), null)
})

test('[REF-11] where no significant risk is taken, the one who accepts has said that there is none', () => {
  const careful = { refusesSignificantRisk: true }
  assert.equal(refusalOf(accept, {}, careful), 'risk-not-said')
  assert.equal(refusalOf(accept, { isRiskSignificant: true }, careful), 'significant-risk')
  assert.equal(refusalOf(accept, { isRiskSignificant: false }, careful), null)
})

test('[REF-16] likely duplicates are looked at first', () => {
  assert.equal(refusalOf(accept, { unseenDuplicates: 1 }), 'duplicates-not-seen')
  assert.equal(refusalOf(refuse, { unseenDuplicates: 1 }), null)
})

test('[REF-09] where referrals are classed, none is accepted without its class, and core offer is not turned away', () => {
  const classes = { classesCoreOffer: true }
  assert.equal(refusalOf(accept, {}, classes), 'not-classed')
  assert.equal(refusalOf(accept, { offerClass: 'core-offer' }, classes), null)
  assert.equal(refusalOf(accept, { offerClass: 'exceptional' }, classes), null)
  assert.equal(refusalOf(refuse, { offerClass: 'core-offer' }, classes), 'core-offer-is-accepted')
  assert.equal(refusalOf(refuse, { offerClass: 'exceptional' }, classes), null)
  assert.equal(refusalOf(ask, {}, classes), null)
})

test('[REF-08] a call is asked for only while an urgent referral waits without one, where the policy wants it', () => {
  const county = { urgentWithin: { hours: 24 }, urgentNeedsPhoneCall: true }
  const waiting = { isUrgent: true, hasCall: false, isEnded: false }
  assert.equal(isCallNeeded(waiting, county), true)
  for (const other of [{ isUrgent: false }, { hasCall: true }, { isEnded: true }])
    assert.equal(isCallNeeded({ ...waiting, ...other }, county), false)
  assert.equal(isCallNeeded(waiting, { ...county, urgentNeedsPhoneCall: false }), false)
  assert.equal(isCallNeeded(waiting, { ...county, urgentWithin: null }), false)
})
