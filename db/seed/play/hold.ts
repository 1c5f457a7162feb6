import { Temporal } from 'temporal-polyfill'
import type { Actor } from '../../../src/domain/actor.ts'
import { recordArrival } from '../../../src/features/arrivals/record-arrival.ts'
import { recordDeparture } from '../../../src/features/arrivals/record-departure.ts'
import { isWatched } from '../../../src/domain/session.ts'
import type { HowEnded } from '../../../src/domain/session.ts'
import { endSession } from '../../../src/features/sessions/end-session.ts'
import { startSession } from '../../../src/features/sessions/start-session.ts'
import { must } from '../stage.ts'
import type { Booked, Series } from './book.ts'
import type { Case, Play } from './play.ts'
import { handFor } from './who-and-where.ts'

export type Held = { readonly play: Play; readonly one: Case; readonly series: Series; readonly session: Booked }

type Door = { readonly minutes: number; readonly people: readonly string[]; readonly careOf: string | null }

const workerOf = ({ play, one }: Held): Actor => handFor(play, one.place).person

/** Some minutes before the start; for a session that is about to start, just now. */
const timeAtDoor = ({ play, session }: Held, minutes: number): Temporal.Instant => {
  const usual = session.startsAt.subtract({ minutes })
  const { present } = play.stage
  return Temporal.Instant.compare(usual, present) <= 0 ? usual : present.subtract({ minutes: Math.ceil(minutes / 4) })
}

const comeIn = (held: Held, { minutes, people, careOf }: Door): Promise<unknown> =>
  held.play.stage.at(timeAtDoor(held, minutes), workerOf(held), (work) =>
    must(`Arriving for ${held.one.family.surname}`, recordArrival(work, { sessionId: held.session.id, people, careOf, at: null })),
  )

/** Worker and children first; where a parent answers for them, the parent first. DAY-05 */
export const arrive = async (held: Held, who: 'everybody' | 'worker and children' = 'everybody'): Promise<void> => {
  const { play, one, series } = held
  const { worker } = handFor(play, one.place)
  const isWorkers = isWatched(one.family.kind, play.policy.day.responsibleAdult)
  await comeIn(held, { minutes: 14, people: [worker], careOf: null })
  if (!isWorkers) await comeIn(held, { minutes: 11, people: series.visiting, careOf: null })
  await comeIn(held, { minutes: 7, people: series.children, careOf: isWorkers ? worker : (series.visiting[0] ?? worker) })
  if (isWorkers && who === 'everybody') await comeIn(held, { minutes: 2, people: series.visiting, careOf: null })
}

export const begin = async (held: Held): Promise<void> => {
  await held.play.stage.at(held.session.startsAt, workerOf(held), (work) =>
    must('Starting a session', startSession(work, { sessionId: held.session.id })),
  )
}

type Ending = { readonly how: HowEnded; readonly why: string; readonly early?: number }

/** The session ends; the children leave first, with whoever they live with. DAY-05 */
export const finish = async (held: Held, { how, why, early = 0 }: Ending): Promise<void> => {
  const { play, one, series, session } = held
  const ends = session.endsAt.subtract({ minutes: early })
  const { worker } = handFor(play, one.place)
  const words = why === '' ? '' : play.pen(one.family)('why it ended so', why)
  await play.stage.at(ends, workerOf(held), (work) =>
    must('Ending a session', endSession(work, { sessionId: session.id, how, why: words, at: null })),
  )
  const leave = (minutes: number, people: readonly string[], careOf: string | null) =>
    play.stage.at(ends.add({ minutes }), workerOf(held), (work) =>
      must('Leaving', recordDeparture(work, { sessionId: session.id, people, careOf, at: null })),
    )
  await leave(4, series.children, series.bringer)
  await leave(15, series.visiting, null)
  await leave(24, [worker], null)
}

/** Nobody came, or not enough: it never began. */
export const miss = async (held: Held, why: string): Promise<void> => {
  const words = held.play.pen(held.one.family)('why it ended so', why)
  await held.play.stage.at(held.session.startsAt.add({ minutes: 20 }), workerOf(held), (work) =>
    must('Noting a missed session', endSession(work, { sessionId: held.session.id, how: 'did-not-happen', why: words, at: null })),
  )
}
