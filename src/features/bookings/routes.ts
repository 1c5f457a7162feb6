// This room books a family's sessions and shows them, with everyone told.
// It refuses whatever the rules of the file, the hours or the policy forbid, and any session whose room, worker, child or adult is taken.
import { h } from 'preact'
import type { FamilyId } from '../../domain/ids.ts'
import { mayDo } from '../../domain/permission.ts'
import type { Answers } from '../../web/form.ts'
import { type Ask, get, page, post, routes } from '../../web/route.ts'
import { aboutFamily, familyFrame } from '../families/door.ts'
import { noticesAtBooking } from '../first-session/door.ts'
import { sessionsOfFamily } from '../timetable/door.ts'
import { bookSessionsForm } from './book-sessions.form.ts'
import { BookSessionsPage } from './book-sessions.page.tsx'
import { bookSessions } from './book-sessions.ts'
import { bookingObstacle } from './booking-obstacle-query.ts'
import { bookingChoices } from './booking-choices.ts'
import { bookingRefusals } from './booking-words.ts'
import { isAllocated } from './file-query.ts'
import { justBooked } from './just-booked-query.ts'
import { FamilySessionsPage } from './family-sessions.page.tsx'

const familyOf = (ask: Ask): FamilyId => ask.params['id'] as FamilyId

const showBooking = async (ask: Ask) => {
  const familyId = familyOf(ask)
  const { start, ...choices } = await bookingChoices(ask.work, familyId)
  const notices = await noticesAtBooking(ask.work, familyId)
  const isRedrawn = Object.keys(ask.typed).length > 0
  const obstacle = isRedrawn ? null : await bookingObstacle(ask.work, familyId)
  const frame = await familyFrame(ask.work, familyId)
  const view = { ...choices, familyId, obstacle, notices, fields: ask.fields(bookSessionsForm, start), hidden: ask.hidden }
  return page('Book sessions', h(BookSessionsPage, view), { ...frame, back: { label: 'Sessions', href: `/families/${familyId}/sessions` } })
}

const book = (ask: Ask, typed: Answers<typeof bookSessionsForm>) =>
  bookSessions(ask.work, {
    ...typed,
    familyId: familyOf(ask),
    weekday: Number(typed.weekday),
    roomId: typed.room,
    workerId: typed.worker,
    secondWorkerId: typed.secondWorker === typed.worker ? null : typed.secondWorker,
    bookedBy: ask.person.id,
    publicUrl: ask.publicUrl,
  })

const pageNumber = (ask: Ask): number => Math.min(1000, Math.max(1, Math.trunc(Number(ask.query['page'] ?? 1)) || 1))

const showFamilySessions = async (ask: Ask) => {
  const familyId = familyOf(ask)
  const number = pageNumber(ask)
  const sessions = await sessionsOfFamily(ask.work, familyId, number)
  const mayChange = mayDo('sessions.book', {
    roles: ask.person.roles,
    relations: (await isAllocated(ask.work, familyId, ask.person.id)) ? ['service', 'area', 'allocated'] : ['service', 'area'],
  })
  const obstacle = mayChange ? await bookingObstacle(ask.work, familyId) : null
  const view = {
    ...sessions,
    obstacle,
    booked: await justBooked(ask.work, familyId, ask.query['booked']),
    familyId,
    page: number,
    mayBook: mayChange && obstacle === null,
    mayCancel: mayChange,
  }
  return page('Sessions', h(FamilySessionsPage, view), {
    ...(await familyFrame(ask.work, familyId)),
    isPrintable: true,
    back: { label: 'Family', href: `/families/${familyId}` },
  })
}

export const bookingRoutes = routes([
  get({ path: '/families/:id/sessions', may: 'families.read', about: aboutFamily, reads: 'family', show: showFamilySessions }),
  get({ path: '/families/:id/sessions/new', may: 'sessions.book', about: aboutFamily, reads: 'family', show: showBooking }),
  post({
    path: '/families/:id/sessions',
    may: 'sessions.book',
    about: aboutFamily,
    form: bookSessionsForm,
    act: book,
    next: (ask, [first]) => `/families/${ask.params['id']}/sessions${first === undefined ? '' : `?booked=${first.id}`}`,
    show: showBooking,
    refusals: bookingRefusals,
  }),
])
