// This room keeps who comes and goes at each venue, each person with the time they came and the time it was written down.
// It refuses people who are not named for the session, and children without an adult who answers for them.
import { h } from 'preact'
import { type Ask, get, notFound, page, post, routes } from '../../web/route.ts'
import { familyFrame } from '../families/door.ts'
import { sessionDay, type Present } from '../sessions/door.ts'
import { aboutArrivals } from './about-arrivals.ts'
import { arrivalForm, departureForm } from './arrival.form.ts'
import { ArrivalPage } from './arrival.page.tsx'
import { arrivalRefusals as refusals } from './arrival-words.ts'
import { ReceptionPage } from './reception.page.tsx'
import { receptionOf } from './reception-query.ts'
import { recordArrival } from './record-arrival.ts'
import { recordDeparture } from './record-departure.ts'

const cameFrom = ({ query, typed }: Ask): 'session' | 'reception' =>
  query['from'] === 'reception' || typed['from'] === 'reception' ? 'reception' : 'session'
const next = (ask: Ask, { venueId }: { readonly venueId: string }): string =>
  cameFrom(ask) === 'reception' ? `/reception?venue=${venueId}` : `/sessions/${ask.params['id'] ?? ''}`

const showReception = async ({ work, person, query, hidden }: Ask) =>
  page('Reception', h(ReceptionPage, { reception: await receptionOf(work, person, query['venue']), hidden, now: work.now }), {
    isWide: true,
  })

/** Children who came and went are not ticked again with those still to come. */
const isTicked = ({ kind, arrivedAt }: Present, act: 'arrivals' | 'departures'): boolean =>
  kind === 'child' && (act === 'departures' || arrivedAt === null)

const showFor = (act: 'arrivals' | 'departures') => async (ask: Ask) => {
  const day = await sessionDay(ask.work, ask.params['id'])
  if (day === null) return notFound
  const ticked = ask.query['children'] === 'yes' ? day.people.filter((person) => isTicked(person, act)).map(({ id }) => id) : []
  const fields = ask.fields(act === 'arrivals' ? arrivalForm : departureForm, { people: ticked })
  const body = h(ArrivalPage, { day, act, fields, from: cameFrom(ask), hidden: ask.hidden })
  return page(act === 'arrivals' ? 'Sign people in' : 'Sign people out', body, await familyFrame(ask.work, day.session.familyId))
}
const showArrivals = showFor('arrivals')
const showDepartures = showFor('departures')

export const arrivalRoutes = routes([
  get({ path: '/reception', may: 'reception.see', show: showReception }),
  get({ path: '/sessions/:id/arrivals/new', may: 'arrivals.record', about: aboutArrivals, reads: 'family', show: showArrivals }),
  post({
    path: '/sessions/:id/arrivals',
    may: 'arrivals.record',
    about: aboutArrivals,
    form: arrivalForm,
    act: ({ work, params }, answers) => recordArrival(work, { sessionId: params['id'], ...answers }),
    next,
    show: showArrivals,
    refusals,
  }),
  get({ path: '/sessions/:id/departures/new', may: 'arrivals.record', about: aboutArrivals, reads: 'family', show: showDepartures }),
  post({
    path: '/sessions/:id/departures',
    may: 'arrivals.record',
    about: aboutArrivals,
    form: departureForm,
    act: ({ work, params }, answers) => recordDeparture(work, { sessionId: params['id'], ...answers }),
    next,
    show: showDepartures,
    refusals,
  }),
])
