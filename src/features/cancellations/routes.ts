// This room cancels a session: its room, workers and people are free again in the same moment, and everyone is told once.
// It refuses to cancel what was cancelled already, and what has started: that is ended, with the reason.
import { h } from 'preact'
import { toLondon } from '../../domain/civil-time.ts'
import type { Vocabulary } from '../../domain/refusal-words.ts'
import { momentInWords } from '../../domain/words-for-time.ts'
import { type Ask, get, notFound, page, post, routes } from '../../web/route.ts'
import { familyFrame } from '../families/door.ts'
import { aboutSession, sessionById } from '../timetable/door.ts'
import { cancelSessionForm } from './cancel-session.form.ts'
import { CancelSessionPage } from './cancel-session.page.tsx'
import { type CancelRefusal, cancelSession } from './cancel-session.ts'

const refusals = {
  'no-such-session': { says: 'This session is not on record any more.' },
  'already-cancelled': { says: 'This session is cancelled already. Everyone was told then.' },
  'already-started': { says: 'This session has started, so it cannot be cancelled.', clear: 'End the session and write down why.' },
} as const satisfies Vocabulary<CancelRefusal>

const showCancelling = async (ask: Ask) => {
  const line = await sessionById(ask.work, ask.params['id'])
  if (line === null) return notFound
  const view = {
    sessionId: line.id,
    when: momentInWords(line.startsAt),
    where: `${line.room}, ${line.venue}`,
    fields: ask.fields(cancelSessionForm),
    hidden: ask.hidden,
  }
  const back = { label: 'Timetable', href: `/timetable?from=${toLondon(line.startsAt).toPlainDate().toString()}` }
  return page('Cancel a session', h(CancelSessionPage, view), { ...(await familyFrame(ask.work, line.familyId)), back })
}

export const cancellationRoutes = routes([
  get({ path: '/sessions/:id/cancellation', may: 'sessions.cancel', about: aboutSession, reads: 'family', show: showCancelling }),
  post({
    path: '/sessions/:id/cancellation',
    may: 'sessions.cancel',
    about: aboutSession,
    form: cancelSessionForm,
    act: (ask, typed) =>
      cancelSession(ask.work, { ...typed, session: ask.params['id'] ?? '', by: ask.person.id, publicUrl: ask.publicUrl }),
    next: () => '/timetable',
    show: showCancelling,
    refusals,
  }),
])
