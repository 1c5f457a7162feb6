import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Temporal } from 'temporal-polyfill'
import { type Care, carerAt, gapsInCare, refusalToAuthorise, refusalToCare, type Stay } from './session-care.ts'

const at = (time: string) => Temporal.Instant.from(`2026-05-21T${time}:00Z`)
const stay = (from: string, until: string | null): Stay => ({ from: at(from), until: until === null ? null : at(until) })
const inWords = (gaps: readonly Stay[]) =>
  gaps.map(({ from, until }) => `${from.toString().slice(11, 16)}-${until?.toString().slice(11, 16) ?? ''}`)
const child = stay('15:40', '17:30')
const adults = new Map([
  ['fay', [stay('15:38', '15:50')]],
  ['callum', [stay('15:30', null)]],
  ['dina', [stay('16:30', '17:45')]],
])
const turn = (adult: string, time: string, written = time, id = 'only'): Care => ({ id, adult, at: at(time), recordedAt: at(written) })

test('[DAY-05] care from arrival to departure, handed on while both adults are there, has no gap', () => {
  const care = [turn('fay', '15:40'), turn('callum', '15:45'), turn('dina', '16:40')]
  assert.deepEqual(gapsInCare(child, care, adults), [])
  assert.deepEqual(gapsInCare(child, care.toReversed(), adults), [])
  assert.equal(carerAt(care, at('16:39')), 'callum')
  assert.equal(carerAt(care, at('15:39')), null)
})

test('[DAY-05] every moment without an adult in the building who answers for the child is found', () => {
  assert.deepEqual(inWords(gapsInCare(child, [], adults)), ['15:40-17:30'])
  assert.deepEqual(inWords(gapsInCare(child, [turn('callum', '15:45')], adults)), ['15:40-15:45'])
  const left = [turn('fay', '15:40'), turn('callum', '16:00')]
  assert.deepEqual(inWords(gapsInCare(child, left, adults)), ['15:50-16:00'])
  const early = [turn('callum', '15:40'), turn('dina', '16:20')]
  assert.deepEqual(inWords(gapsInCare(child, early, adults)), ['16:20-16:30'])
  assert.deepEqual(inWords(gapsInCare(child, [turn('nobody known', '15:40')], adults)), ['15:40-17:30'])
  assert.deepEqual(inWords(gapsInCare(stay('15:40', null), [turn('dina', '15:40')], adults)), ['15:40-16:30', '17:45-'])
})

test('[DAY-05] for every minute of a stay, the gaps say just what asking minute by minute says', () => {
  const care = [turn('fay', '15:42'), turn('dina', '16:10'), turn('callum', '16:50')]
  const gaps = gapsInCare(child, care, adults)
  const covers = ({ from, until }: Stay, moment: Temporal.Instant) =>
    Temporal.Instant.compare(moment, from) >= 0 && (until === null || Temporal.Instant.compare(moment, until) < 0)
  for (let minute = 0; minute < 110; minute += 1) {
    const moment = child.from.add({ minutes: minute })
    const adult = adults.get(carerAt(care, moment) ?? '')
    assert.equal(
      gaps.some((gap) => covers(gap, moment)),
      !(adult ?? []).some((each) => covers(each, moment)),
      `minute ${minute}`,
    )
  }
})

test('[DAY-05] an adult who left and came back was away in between, and only in between', () => {
  const twice = new Map([['fay', [stay('15:38', '15:50'), stay('16:10', '17:30')]]])
  assert.deepEqual(inWords(gapsInCare(child, [turn('fay', '15:40')], twice)), ['15:50-16:10'])
  const met = new Map([...twice, ...adults, ['fay', [stay('15:38', '15:50'), stay('17:20', null)]] as const])
  assert.deepEqual(gapsInCare(child, [turn('fay', '15:40'), turn('callum', '15:45'), turn('fay', '17:25')], met), [])
})

test('[DAY-05] of two hand-overs at the same moment the one written down later counts, and then the later id', () => {
  const written = [turn('dina', '16:40', '16:45'), turn('callum', '16:40', '16:50')]
  const both = [turn('dina', '16:40', '16:45', 'a'), turn('callum', '16:40', '16:45', 'b')]
  for (const care of [written, written.toReversed(), both, both.toReversed()]) assert.equal(carerAt(care, at('17:00')), 'callum')
})

test('[DAY-05] who may answer for a child: workers and those the child lives with always, participants only as the policy says', () => {
  const participant = { kind: 'party', side: 'visiting', isAuthorised: false } as const
  const watched = { isWatched: true, alone: 'never' } as const
  assert.equal(refusalToCare({ kind: 'worker' }, watched), null)
  for (const side of ['resident', 'carer', 'social-worker'] as const) assert.equal(refusalToCare({ ...participant, side }, watched), null)
  for (const side of ['visiting', 'connected-other', 'professional'] as const)
    assert.equal(refusalToCare({ ...participant, side }, watched), 'never-alone')
  assert.equal(refusalToCare({ ...participant, isAuthorised: true }, watched), 'never-alone')
  const allowed = { isWatched: true, alone: 'authorised-before' } as const
  assert.equal(refusalToCare(participant, allowed), 'not-authorised-before')
  assert.equal(refusalToCare({ ...participant, isAuthorised: true }, allowed), null)
  const supported = { isWatched: false, alone: 'with-parent' } as const
  assert.equal(refusalToCare(participant, supported), null)
  assert.equal(refusalToCare({ ...participant, side: 'connected-other' }, supported), 'not-a-parent')
})

test('[DAY-05] an authorisation counts only before the session, for somebody named, where the policy knows it', () => {
  const asked = { alone: 'authorised-before', hasBegun: false, isNamed: true, isAuthorised: false } as const
  assert.equal(refusalToAuthorise(asked), null)
  assert.equal(refusalToAuthorise({ ...asked, alone: 'never' }), 'alone-never-allowed')
  assert.equal(refusalToAuthorise({ ...asked, hasBegun: true }), 'session-has-begun')
  assert.equal(refusalToAuthorise({ ...asked, isNamed: false }), 'not-named-for-session')
  assert.equal(refusalToAuthorise({ ...asked, isAuthorised: true }), 'authorised-already')
})
