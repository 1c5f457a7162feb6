import { Temporal } from 'temporal-polyfill'
import { today } from '../../domain/civil-time.ts'
import type { SessionLine } from './session-line.ts'

export type View = 'room' | 'worker' | 'list' | 'day'

export const viewFrom = (asked: string | undefined): View => (asked === 'worker' || asked === 'list' || asked === 'day' ? asked : 'room')

const [firstDay, lastDay] = [Temporal.PlainDate.from('2000-01-01'), Temporal.PlainDate.from('2100-12-31')]

/** No service has sessions before or after these years, and beyond them lie days that no calendar can hold. */
const withinReason = (day: Temporal.PlainDate): Temporal.PlainDate => {
  if (Temporal.PlainDate.compare(day, firstDay) < 0) return firstDay
  return Temporal.PlainDate.compare(day, lastDay) > 0 ? lastDay : day
}

/** The day asked for in the address, or today; what is no date is today. */
export const dayFrom = (asked: string | undefined, now: Temporal.Instant): Temporal.PlainDate => {
  try {
    return withinReason(Temporal.PlainDate.from(asked ?? ''))
  } catch {
    return today(now)
  }
}

export const mondayOf = (day: Temporal.PlainDate): Temporal.PlainDate => day.subtract({ days: day.dayOfWeek - 1 })

/** Monday to Friday always; a Saturday or Sunday where the service is open or has a session then. */
export const daysShown = (
  monday: Temporal.PlainDate,
  lines: readonly SessionLine[],
  isOpenOn: (day: Temporal.PlainDate) => boolean,
): readonly Temporal.PlainDate[] =>
  Array.from({ length: 7 }, (_, index) => monday.add({ days: index })).filter(
    (day) => day.dayOfWeek <= 5 || isOpenOn(day) || lines.some((line) => line.onDay.equals(day)),
  )

export type WeekRow = { readonly id: string; readonly name: string; readonly note: string; readonly lines: readonly SessionLine[] }
export type WeekGroup = { readonly name: string; readonly rows: readonly WeekRow[] }

type RoomRow = { readonly id: string; readonly name: string; readonly venue: string; readonly familiesAtOnce: number }

/** Rooms under their venues, the empty ones too: an empty room is what somebody looks for. */
export const byRoom = (rooms: readonly RoomRow[], lines: readonly SessionLine[]): readonly WeekGroup[] => {
  const inRoom = Map.groupBy(lines, ({ roomId }) => roomId as string)
  return [...Map.groupBy(rooms, ({ venue }) => venue)].map(([name, own]) => ({
    name,
    rows: own.map((room) => ({
      id: room.id,
      name: room.name,
      note: room.familiesAtOnce === 1 ? 'One family' : `Up to ${room.familiesAtOnce} families`,
      lines: inRoom.get(room.id) ?? [],
    })),
  }))
}

export const byWorker = (lines: readonly SessionLine[]): readonly WeekGroup[] => {
  const names = lines.flatMap((line) => [line.worker ?? 'No worker', ...(line.secondWorker === null ? [] : [line.secondWorker])])
  const rows = [...new Set(names)]
    .toSorted((one, other) => one.localeCompare(other))
    .map((name) => {
      const own = lines.filter((line) => (line.worker ?? 'No worker') === name || line.secondWorker === name)
      return { id: name, name, note: own.length === 1 ? '1 session' : `${own.length} sessions`, lines: own }
    })
  return rows.length === 0 ? [] : [{ name: '', rows }]
}
