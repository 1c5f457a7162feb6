import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Temporal } from 'temporal-polyfill'
import type { SessionId, WorkerId } from './ids.ts'
import { endSession, isWatched, obstaclesToStart, startSession, type Planned, type Readiness, type Underway } from './session.ts'
import { momentOn } from './session-moment.ts'

const now = Temporal.Instant.from('2026-05-21T15:00:00Z')
const planned: Planned = { status: 'planned', id: 's' as SessionId, worker: 'w' as WorkerId }
const underway: Underway = { status: 'underway', id: planned.id, worker: planned.worker, startedAt: now.subtract({ minutes: 30 }) }
const ready: Readiness = { isItsDay: true, isWatched: true, isChildHere: true, isWorkerHere: true, isParentHere: true, isAgreed: true }

test('[DAY-05] a watched session starts with child, worker and agreement there, and names everything that is missing', () => {
  assert.ok(startSession(planned, ready, now).ok)
  assert.deepEqual(obstaclesToStart(planned, { ...ready, isChildHere: false, isWorkerHere: false }), ['child-not-here', 'worker-not-here'])
  assert.deepEqual(obstaclesToStart({ ...planned, worker: null }, ready), ['no-worker'])
  assert.deepEqual(obstaclesToStart(planned, { ...ready, isAgreed: false, isItsDay: false }), ['not-its-day', 'agreement-not-in-force'])
  assert.deepEqual(obstaclesToStart(underway, ready), ['already-started'])
})

test('[DAY-05] where nobody watches, a parent must be there and no worker is needed', () => {
  const supported = { ...ready, isWatched: false, isWorkerHere: false }
  assert.deepEqual(obstaclesToStart({ ...planned, worker: null }, supported), [])
  assert.deepEqual(obstaclesToStart(planned, { ...supported, isParentHere: false }), ['parent-not-here'])
  assert.ok(isWatched('supervised', 'worker'))
  assert.ok(!isWatched('supported', 'worker'))
  assert.ok(!isWatched('supervised', 'parent'))
})

test('[OBS-14] whatever does not go as planned says why, and what never started never ended as planned', () => {
  const end = (session: Planned | Underway, how: 'as-planned' | 'early' | 'abandoned' | 'did-not-happen', why = '', at = now) => {
    const ended = endSession(session, { how, why, at, plannedStart: now.subtract({ minutes: 5 }) })
    return ended.ok ? 'ended' : ended.refusal
  }
  assert.equal(end(underway, 'as-planned'), 'ended')
  assert.equal(end(underway, 'early'), 'why-missing')
  assert.equal(end(underway, 'early', 'Jude was unwell.'), 'ended')
  assert.equal(end(underway, 'did-not-happen', 'x'), 'did-start')
  assert.equal(end(underway, 'as-planned', '', underway.startedAt.subtract({ seconds: 1 })), 'ends-before-it-starts')
  assert.equal(end(planned, 'as-planned'), 'not-started')
  assert.equal(end(planned, 'did-not-happen'), 'why-missing')
  assert.equal(end(planned, 'abandoned', 'Owen came drunk.'), 'ended')
  assert.equal(end(planned, 'did-not-happen', 'x', now.subtract({ minutes: 6 })), 'not-yet-due')
})

test('a time is now or earlier on the session’s own day, in London', () => {
  const day = Temporal.PlainDate.from('2026-05-21')
  const said = (time: string | null, on = day) => {
    const moment = momentOn(on, time === null ? null : Temporal.PlainTime.from(time), now)
    return moment.ok ? moment.value.toString() : moment.refusal
  }
  assert.equal(said(null), now.toString())
  assert.equal(said('15:59'), '2026-05-21T14:59:00Z')
  assert.equal(said('16:01'), 'in-the-future')
  assert.equal(said(null, day.subtract({ days: 1 })), 'time-needed')
  assert.equal(said('23:00', day.subtract({ days: 1 })), '2026-05-20T22:00:00Z')
  assert.equal(said('01:30', Temporal.PlainDate.from('2026-03-29')), 'no-such-time')
})
