// This room shows who is where and when: by room, by worker, in order, a week or a day at a time.
// It refuses to show a worker more than their own sessions, or a team leader the names of another area’s families.
import { h } from 'preact'
import { today } from '../../domain/civil-time.ts'
import { hoursOn } from '../../domain/opening-hours.ts'
import { isId } from '../../platform/new-id.ts'
import { type Ask, get, page, routes } from '../../web/route.ts'
import { policyInForce } from '../policy/door.ts'
import { roomsOf, venuesOf } from '../venues/door.ts'
import { scopeOf } from './scope-query.ts'
import { mostShown, sessionsBetween, type Whose } from './session-query.ts'
import { TimetablePage } from './timetable.page.tsx'
import { byRoom, byWorker, dayFrom, daysShown, mondayOf, viewFrom } from './week-of.ts'

const visible = <T extends { readonly areaId: string | null }>(places: readonly T[], { areas }: Whose): readonly T[] =>
  areas === null ? places : places.filter(({ areaId }) => areaId === null || areas.includes(areaId))

const showTimetable = async (ask: Ask) => {
  const { work, query } = ask
  const scope = await scopeOf(work, ask.person)
  const isOwn = scope.workerId !== null
  const asked = viewFrom(query['view'])
  const view = isOwn && asked !== 'day' ? 'list' : asked
  const venueId = isId(query['venue']) ? query['venue'] : null
  const whose: Whose = { ...scope, venueId }
  const day = dayFrom(query['from'], work.now)
  const span = view === 'day' ? { from: day, until: day } : { from: mondayOf(day), until: mondayOf(day).add({ days: 6 }) }
  const lines = await sessionsBetween(work, span, whose)
  const { timetable } = await policyInForce(work)
  const venues = isOwn ? [] : visible(await venuesOf(work), whose)
  const rooms = view === 'room' ? visible(await roomsOf(work, venueId), whose) : []
  return page(
    'Timetable',
    h(TimetablePage, {
      view,
      day,
      today: today(work.now),
      days: view === 'day' ? [day] : daysShown(mondayOf(day), lines, (each) => hoursOn(each, timetable) !== null),
      groups: view === 'room' ? byRoom(rooms, lines) : byWorker(lines),
      lines,
      venues,
      venueId,
      isOwn,
      isCutShort: lines.length === mostShown,
    }),
    { isWide: true, isPrintable: true },
  )
}

export const timetableRoutes = routes([get({ path: '/timetable', may: 'timetable.read', show: showTimetable })])
