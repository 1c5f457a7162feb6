import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Temporal } from 'temporal-polyfill'
import { exampleReferral } from './example-referral.ts'
import { openedAnswers, wholeReferral } from './referral-draft.ts'
import { isOpen, oddDates } from './referral-odd-dates.ts'
import type { AdultMore, ReferralAnswers, ReferralDraft } from './referral.ts'

const on = Temporal.PlainDate.from('2026-05-21')
const open = (change: Partial<ReferralDraft>): string =>
  oddDates({ ...exampleReferral, ...change }, on)
    .filter((odd) => isOpen(odd, change.confirmedDates ?? []))
    .map(({ page, says }) => `${page}: ${says}`)
    .join('; ')

const fatherBorn = (bornOn: string, more: Partial<ReferralDraft> = {}, relation = 'Father'): string =>
  open({ ...more, adults: [{ name: 'Colin Yates', relation, more: { bornOn } satisfies Partial<AdultMore> }] })

test('[REF-03] nothing is odd about a referral as it usually comes', () => {
  assert.equal(open({}), '')
})

test('[REF-03] a parent younger than the child, or less than twelve years older, is asked about and may be right', () => {
  assert.equal(fatherBorn('2020-01-01'), 'adults: Colin Yates: is the birth date 1 January 2020 right? They would be younger than Ivy')
  assert.match(fatherBorn('2009-09-03'), /less than 12 years older than Ivy/)
  assert.equal(fatherBorn('2007-09-03'), '')
  assert.match(fatherBorn('2007-09-04'), /less than 12 years older than Ivy/)
  assert.equal(fatherBorn('2009-09-03', {}, 'Sister'), '')
  assert.equal(fatherBorn('2009-09-03', { confirmedDates: ['2009-09-03'] }), '')
  assert.match(fatherBorn('2062-01-01', { confirmedDates: ['2062-01-01'] }), /It is in the future/)
  assert.match(fatherBorn('1899-01-01'), /That is 127 years ago/)
})

test('[REF-03] an end before the start, or a review after the end, is asked about and cannot be right', () => {
  const plan = { startsOn: '2026-06-08', endsOn: '2026-06-01' }
  assert.equal(
    open({ plan, confirmedDates: ['2026-06-01'] }),
    'asked: Is 1 June 2026 right for the planned end? It is before the first session, 8 June 2026',
  )
  assert.equal(open({ plan: { ...plan, endsOn: '2026-06-08' } }), '')
  assert.match(
    open({ coreOffer: { classAsked: 'exceptional', endsOn: '2026-08-01', reviewOn: '2026-08-02' } }),
    /1 August 2026 right for the end of the exceptional sessions\? It is before the day to look at it again/,
  )
})

test('[REF-03] a day on the wrong side of today is asked about: a review that was, a last meeting to come', () => {
  assert.match(
    open({ lookedAfter: { nextReviewOn: '2026-05-20' } }),
    /background: Next looked after review: is 20 May 2026 right\? It is in the past/,
  )
  assert.equal(open({ lookedAfter: { nextReviewOn: '2026-05-20' }, confirmedDates: ['2026-05-20'] }), '')
  assert.match(open({ lastTime: { on: '2026-05-22' } }), /It is in the future/)
  assert.match(open({ nextHearingOn: '2026-11-13' }), /Final hearing: is 12 November 2026 right\? It is before the next hearing/)
  const [ivy] = exampleReferral.children ?? []
  assert.match(open({ children: [{ ...ivy, more: { lookedAfterSince: '2019-09-02' } }] }), /It is before the birth/)
})

test('[REF-03] answers that were sealed before a question was asked still open, with that question unanswered', () => {
  const terms = { areaIds: ['east'] } as unknown as Parameters<typeof wholeReferral>[1]
  const { coreOffer: _core, plan: _plan, workerGenderAsked: _gender, ...before } = wholeReferral(exampleReferral, terms)
  const sealed = {
    ...before,
    children: before.children.map(({ more: _more, ...child }) => child),
    adults: before.adults.map(({ more: _more, ...adult }) => adult),
  } as unknown as ReferralAnswers
  const opened = openedAnswers(JSON.parse(JSON.stringify(sealed)) as ReferralAnswers)
  assert.equal(opened.workerGenderAsked, null)
  assert.deepEqual(opened.plan, { startsOn: null, endsOn: null, nextStep: '', place: '' })
  assert.equal(opened.coreOffer.classAsked, null)
  assert.equal(opened.adults[0]?.more.bornOn, null)
  assert.equal(opened.children[1]?.more.wishes, '')
  assert.equal(opened.placement.travelLimits, 'Ten miles, and home by 6pm')
})
