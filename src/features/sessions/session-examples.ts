import { Temporal } from 'temporal-polyfill'
import type { FamilyId, SessionId, WorkerId } from '../../domain/ids.ts'
import type { Session } from '../../domain/session.ts'
import type { Present } from './presence-store.ts'
import type { SessionDay } from './session-day-query.ts'
import type { DaySession } from './session-store.ts'

/** Invented, for the gallery of pages. */
export const exampleMoment = (time: string): Temporal.Instant => Temporal.Instant.from(`2026-05-21T${time}:00+01:00`)
export const exampleHidden = { csrf: 'example', once: 'example' }

const id = 'example' as SessionId
const worker = 'callum' as WorkerId
const somebody = {
  sessionId: id,
  isNamed: true,
  familyName: null,
  age: null,
  side: null,
  relation: null,
  leftAt: null,
}
const here = (time: string) => ({
  arrivedAt: exampleMoment(time),
  stays: [{ arrivedAt: exampleMoment(time), leftAt: null }],
})

export const examplePeople: readonly Present[] = [
  { ...somebody, id: 'poppy', kind: 'child', name: 'Poppy', familyName: 'Ashdown', age: 6, ...here('15:43') },
  { ...somebody, id: 'jude', kind: 'child', name: 'Jude', familyName: 'Ashdown', age: 4, ...here('15:43') },
  { ...somebody, id: 'owen', kind: 'party', name: 'Owen Ashdown', side: 'visiting', relation: 'Father', arrivedAt: null, stays: [] },
  { ...somebody, id: worker, kind: 'worker', name: 'Callum Reid', ...here('15:30') },
]

const planned: Session = { status: 'planned', id, worker }
const underway: Session = { status: 'underway', id, worker, startedAt: exampleMoment('16:00') }
const ended: Session = {
  status: 'ended',
  id,
  worker,
  startedAt: exampleMoment('16:00'),
  endedAt: exampleMoment('17:10'),
  how: 'early',
  why: 'Jude was unwell.',
}
const states = { planned, underway, ended }

export const exampleSession = (status: keyof typeof states): DaySession => ({
  id,
  familyId: 'example' as FamilyId,
  kind: 'supervised',
  workerId: worker,
  workerName: 'Callum Reid',
  venueId: 'example',
  venue: 'Larch House',
  room: 'Bluebell room',
  startsAt: exampleMoment('16:00'),
  endsAt: exampleMoment('17:30'),
  onDay: Temporal.PlainDate.from('2026-05-21'),
  state: states[status],
})

export const exampleDay = (status: keyof typeof states): SessionDay => ({
  session: exampleSession(status),
  people: examplePeople,
  isWatched: true,
  isObserved: true,
  alone: 'authorised-before',
  authorised: [],
  care: [
    {
      id: 'first',
      child: 'poppy',
      adult: worker,
      adultName: 'Callum Reid',
      adultKind: 'worker',
      at: exampleMoment('15:45'),
      recordedAt: exampleMoment('15:45'),
    },
  ],
  childCare: examplePeople
    .filter(({ kind }) => kind === 'child')
    .map((child, place) => ({
      child,
      carer: 'Callum Reid',
      gaps: place === 0 ? [] : [{ from: exampleMoment('15:43'), until: exampleMoment('15:45') }],
    })),
  obstacles: status === 'planned' ? [{ refusal: 'worker-not-here', facts: {} }] : [],
  recordId: null,
})
