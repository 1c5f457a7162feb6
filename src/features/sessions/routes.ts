// This room shows a session on its day, starts and ends it, and keeps who answers for each child from moment to moment.
// It refuses to start before child, worker and agreement are there, and to leave a child alone with somebody who takes part.
import { h } from 'preact'
import { type Ask, get, notFound, page, post, routes } from '../../web/route.ts'
import { familyFrame } from '../families/door.ts'
import { authoriseAlone } from './authorise-alone.ts'
import { endSession } from './end-session.ts'
import { handOverCare } from './hand-over-care.ts'
import { aloneForm, careForm, endForm, startForm } from './session.form.ts'
import { SessionPage } from './session.page.tsx'
import { CarePage, EndPage } from './session-acts.page.tsx'
import { sessionDay, type SessionDay } from './session-day-query.ts'
import { SessionForPartyPage, SessionForReferrerPage } from './session-outside.page.tsx'
import { forParty, forReferrer } from './session-projections.ts'
import { aboutSession } from './session-store.ts'
import { sessionRefusals as refusals } from './session-words.ts'
import { startSession } from './start-session.ts'
import { workersHere } from './worker-query.ts'

const here = ({ params }: Ask): string => `/sessions/${params['id'] ?? ''}`
const backToSession = (ask: Ask) => ({ label: 'Back to the session', href: here(ask) })

/** Each side sees its own page; a party who is not named for the session finds none. */
const showSession = async (ask: Ask) => {
  const day = await sessionDay(ask.work, ask.params['id'])
  if (day === null) return notFound
  if (ask.person.side === 'party') return await showParty(ask, day)
  if (ask.person.side === 'referrer') return showReferrer(ask, day)
  return page('Session', h(SessionPage, { day, hidden: ask.hidden }), await familyFrame(ask.work, day.session.familyId))
}

const showReferrer = (ask: Ask, day: SessionDay) =>
  page(
    'Session',
    h(SessionForReferrerPage, { session: forReferrer(day, ask.work.now), fields: ask.fields(aloneForm), hidden: ask.hidden }),
    {
      back: { label: 'Family', href: `/families/${day.session.familyId}` },
    },
  )

const showParty = async ({ work, person, service }: Ask, day: SessionDay) => {
  const own = await work.rows<{ id: string }>`
    select id from party where tenant_id = ${work.tenant} and family_id = ${day.session.familyId} and account_id = ${person.id}`
  if (!day.people.some(({ id }) => own.some((party) => party.id === id))) return notFound
  return page('Your session', h(SessionForPartyPage, { session: forParty(day), helpPhone: service.helpPhone }), {
    back: { label: 'Home', href: '/' },
  })
}

const showEnding = async (ask: Ask) => {
  const day = await sessionDay(ask.work, ask.params['id'])
  if (day === null) return notFound
  const body = h(EndPage, { day, fields: ask.fields(endForm), hidden: ask.hidden })
  return page('End the session', body, { ...(await familyFrame(ask.work, day.session.familyId)), back: backToSession(ask) })
}

const showCare = async (ask: Ask) => {
  const day = await sessionDay(ask.work, ask.params['id'])
  if (day === null) return notFound
  const body = h(CarePage, { day, workers: await workersHere(ask.work, day.session), fields: ask.fields(careForm), hidden: ask.hidden })
  return page('Hand a child over', body, { ...(await familyFrame(ask.work, day.session.familyId)), back: backToSession(ask) })
}

export const sessionRoutes = routes([
  get({ path: '/sessions/:id', may: 'sessions.read', about: aboutSession, reads: 'family', show: showSession }),
  post({
    path: '/sessions/:id/start',
    may: 'sessions.run',
    about: aboutSession,
    form: startForm,
    act: ({ work, params }) => startSession(work, { sessionId: params['id'] }),
    next: here,
    show: showSession,
    refusals,
  }),
  get({ path: '/sessions/:id/ending', may: 'sessions.run', about: aboutSession, reads: 'family', show: showEnding }),
  post({
    path: '/sessions/:id/ending',
    may: 'sessions.run',
    about: aboutSession,
    form: endForm,
    act: ({ work, params }, answers) => endSession(work, { sessionId: params['id'], ...answers }),
    next: here,
    show: showEnding,
    refusals,
  }),
  get({ path: '/sessions/:id/care', may: 'sessions.run', about: aboutSession, reads: 'family', show: showCare }),
  post({
    path: '/sessions/:id/care',
    may: 'sessions.run',
    about: aboutSession,
    form: careForm,
    act: ({ work, params }, answers) => handOverCare(work, { sessionId: params['id'], ...answers }),
    next: here,
    show: showCare,
    refusals,
  }),
  post({
    path: '/sessions/:id/alone',
    may: 'sessions.authorise-alone',
    about: aboutSession,
    form: aloneForm,
    act: ({ work, params }, { party }) => authoriseAlone(work, { sessionId: params['id'], party }),
    next: here,
    show: showSession,
    refusals,
  }),
])
