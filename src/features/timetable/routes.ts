// This room shows who is where and when: by room, by worker, in order, a week or a day at a time.
// It refuses to show a worker more than their own sessions, or a team leader the names of another area’s families.
import { h } from 'preact'
import { today } from '../../domain/civil-time.ts'
import { hoursOn } from '../../domain/opening-hours.ts'
import { isId } from '../../platform/new-id.ts'
import { type Ask, get, page, routes } from '../../web/route.ts'
import { filesClosedTo } from '../families/door.ts'
import { policyInForce } from '../policy/door.ts'
import { roomsOf, venuesOf } from '../venues/door.ts'
import { scopeOf } from './scope-query.ts'
import { type Days, mostShown, sessionsBetween, venuesInUse, type Whose } from './session-query.ts'
import { TimetablePage } from './timetable.page.tsx'
import { byRoom, byWorker, dayFrom, daysShown, mondayOf, viewFrom } from './week-of.ts'

const visible = <T extends { readonly areaId: string | null }>(places: readonly T[], { areas }: Pick<Whose, 'areas'>): readonly T[] =>
  areas === null ? places : places.filter(({ areaId }) => areaId === null || areas.includes(areaId))

/** Many venues on one page are read by nobody: the first one with a session is shown until another, or all, is asked for. */
const mostVenuesAtOnce = 3

const venueIn = async ({ work, query }: Ask, venues: readonly { readonly id: string }[], days: Days): Promise<string | null> => {
  const asked = query['venue']
  if (isId(asked)) return asked
  if (asked === 'all' || venues.length <= mostVenuesAtOnce) return null
  const inUse = await venuesInUse(work, days)
  return (venues.find(({ id }) => inUse.has(id)) ?? venues[0])?.id ?? null
}

const showTimetable = async (ask: Ask) => {
  const { work, query } = ask
  const scope = await scopeOf(work, ask.person)
  const isOwn = scope.workerId !== null
  const asked = viewFrom(query['view'])
  const view = isOwn && asked !== 'day' ? 'list' : asked
  const venues = isOwn ? [] : visible(await venuesOf(work), scope)
  const day = dayFrom(query['from'], work.now)
  const span = view === 'day' ? { from: day, until: day } : { from: mondayOf(day), until: mondayOf(day).add({ days: 6 }) }
  const venueId = await venueIn(ask, venues, span)
  const lines = await sessionsBetween(work, span, { ...scope, venueId, closed: await filesClosedTo(work, ask.person) })
  const { timetable } = await policyInForce(work)
  const rooms = view === 'room' ? visible(await roomsOf(work, venueId), scope) : []
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
