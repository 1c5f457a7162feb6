import { Temporal } from 'temporal-polyfill'
import { LONDON } from '../../../src/domain/civil-time.ts'
import { hoursOn } from '../../../src/domain/opening-hours.ts'
import { bookSessions } from '../../../src/features/bookings/book-sessions.ts'
import { childrenOf, partiesOf } from '../../../src/features/families/door.ts'
import { must, moment } from '../stage.ts'
import type { Story } from '../spec.ts'
import { type Case, deciderFor, type Play, publicUrl } from './play.ts'
import { handFor, placeFor } from './who-and-where.ts'

/** One session as it was booked: its number counted from the first, and its span. */
export type Booked = { readonly id: string; readonly startsAt: Temporal.Instant; readonly endsAt: Temporal.Instant }
export type Series = {
  readonly sessions: readonly Booked[]
  readonly children: readonly string[]
  readonly visiting: readonly string[]
  readonly bringer: string | null
}

type When = { readonly day: number; readonly time: Temporal.PlainTime; readonly minutes: number; readonly weeksBack: number }

const quarter = (at: Temporal.Instant, way: 'floor' | 'ceil'): Temporal.PlainTime =>
  at.toZonedDateTimeISO(LONDON).round({ smallestUnit: 'minute', roundingIncrement: 15, roundingMode: way }).toPlainTime()

/** When each story's weekly session is: today's are placed around the present moment, the others on days about it. */
const whenOf = ({ stage, spec }: Play, one: Case): When => {
  const minutes = one.family.minutes ?? 60
  const isSecond = spec.families.findIndex(({ story }) => story === 'running') < one.place
  const at = (text: string): Temporal.PlainTime => Temporal.PlainTime.from(text)
  const whens: Partial<Record<Story, When>> = {
    running: isSecond
      ? { day: 1, time: at('10:00'), minutes, weeksBack: 4 }
      : { day: 0, time: quarter(stage.present.add({ minutes: 30 }), 'ceil'), minutes: 60, weeksBack: 6 },
    'under-way': { day: 0, time: quarter(stage.present.subtract({ minutes: 30 }), 'floor'), minutes: Math.max(60, minutes), weeksBack: 3 },
    arriving: { day: 0, time: quarter(stage.present.add({ minutes: 5 }), 'ceil'), minutes, weeksBack: 2 },
    ended: { day: 0, time: at('09:00'), minutes: 45, weeksBack: 2 },
    'record-late': { day: -4, time: at('13:30'), minutes, weeksBack: 2 },
    bumpy: { day: -2, time: at('11:00'), minutes, weeksBack: 6 },
    planned: { day: 2, time: at('14:00'), minutes, weeksBack: 0 },
  }
  return whens[one.family.story] ?? { day: 1, time: at('11:00'), minutes, weeksBack: 0 }
}

/** The same day, or the nearest one after it (before it, for the past) on which the doors are open. */
export const openDay = (play: Play, from: number): Temporal.PlainDate => {
  const step = from < 0 ? -1 : 1
  for (let day = from; Math.abs(day) < 14; day += step) {
    const date = play.stage.day.add({ days: day })
    if (hoursOn(date, play.policy.timetable) !== null) return date
  }
  throw new Error(`${play.spec.name} never opens.`)
}

/** Weekly from some weeks ago to eight weeks ahead, in the family's own room and with its own worker. */
export const book = async (play: Play, one: Case): Promise<Series> => {
  const when = whenOf(play, one)
  const anchor = openDay(play, when.day)
  const booker = deciderFor(play, one.family.area)
  const at = moment(play.stage, one.receivedOn + 13, '10:20')
  return await play.stage.at(at, booker, async (work) => {
    const parties = await partiesOf(work, one.familyId)
    const children = (await childrenOf(work, one.familyId)).map(({ id }) => id)
    const visiting = parties.filter(({ side }) => side === 'visiting').map(({ id }) => id)
    const booked = await must(
      `Booking for ${one.family.surname}`,
      bookSessions(work, {
        kind: one.family.kind,
        weekday: anchor.dayOfWeek,
        startsAt: when.time,
        minutes: when.minutes,
        everyWeeks: 1,
        fromOn: anchor.subtract({ weeks: when.weeksBack }),
        untilOn: anchor.add({ weeks: 8 }),
        familyId: one.familyId,
        roomId: placeFor(play, one.place).room,
        workerId: handFor(play, one.place).worker,
        secondWorkerId: null,
        children,
        adults: visiting,
        bookedBy: booker.id,
        publicUrl,
      }),
    )
    const bringer = parties.find(({ side }) => side === 'carer') ?? parties.find(({ side }) => side === 'resident')
    return { sessions: booked.map(({ id, placed }) => ({ id, ...placed.occurrence })), children, visiting, bringer: bringer?.id ?? null }
  })
}
