// This room keeps the venues, their rooms and what each room has.
// It refuses two venues, or two rooms of a venue, with the same name.
import { h } from 'preact'
import { isId } from '../../platform/new-id.ts'
import type { Vocabulary } from '../../domain/refusal-words.ts'
import { type About, type Ask, get, notFound, page, post, routes } from '../../web/route.ts'
import { openRoom } from './open-room.ts'
import { openVenue } from './open-venue.ts'
import { roomForm, venueForm } from './venue.form.ts'
import { areasOfService, roomsOf, venuesOf } from './venue-query.ts'
import { NewRoomPage, VenuesPage } from './venues.page.tsx'

const refusals = {
  'venue-name-taken': { says: ({ name }) => `There is already a venue called ${name}.`, clear: 'Give this one another name.' },
  'room-name-taken': { says: ({ name }) => `This venue already has a room called ${name}.`, clear: 'Give this one another name.' },
  'no-such-area': { says: () => 'We do not know this area.', clear: 'Choose one from the list.' },
} as const satisfies Vocabulary

const aboutVenue: About = async (work, params) => {
  const venues = isId(params['id']) ? await venuesOf(work) : []
  return venues.some((venue) => venue.id === params['id']) ? { family: null } : null
}

const showVenues = async (ask: Ask) =>
  page(
    'Venues and rooms',
    h(VenuesPage, {
      venues: await venuesOf(ask.work),
      rooms: await roomsOf(ask.work),
      areas: await areasOfService(ask.work),
      fields: ask.fields(venueForm),
      hidden: ask.hidden,
    }),
  )

const showNewRoom = async (ask: Ask) => {
  const venue = (await venuesOf(ask.work)).find(({ id }) => id === ask.params['id'])
  if (venue === undefined) return notFound
  const view = { venue, fields: ask.fields(roomForm, { familiesAtOnce: '1' }), hidden: ask.hidden }
  return page('Add a room', h(NewRoomPage, view), { back: { label: 'Venues and rooms', href: '/venues' } })
}

export const venueRoutes = routes([
  get({ path: '/venues', may: 'venues.manage', show: showVenues }),
  post({
    path: '/venues',
    may: 'venues.manage',
    form: venueForm,
    act: (ask, typed) => openVenue(ask.work, { ...typed, areaId: typed.area }),
    next: () => '/venues',
    show: showVenues,
    refusals,
  }),
  get({ path: '/venues/:id/rooms', may: 'venues.manage', about: aboutVenue, show: showNewRoom }),
  post({
    path: '/venues/:id/rooms',
    may: 'venues.manage',
    about: aboutVenue,
    form: roomForm,
    act: (ask, typed) => openRoom(ask.work, { ...typed, venueId: ask.params['id'] ?? '' }),
    next: () => '/venues',
    show: showNewRoom,
    refusals,
  }),
])
