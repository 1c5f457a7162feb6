// This room is where the worker writes what is seen and heard, each entry with its own time and the child's words apart.
// It refuses any writing on sessions that are not observed, and any change once the record is sealed.
import { h } from 'preact'
import { today } from '../../domain/civil-time.ts'
import { isObserved, observationKinds, type ObservationKind } from '../../domain/observation.ts'
import { mentionsIn } from '../../domain/protected-words.ts'
import type { FormView } from '../../web/form.ts'
import { type Ask, get, notFound, page, type PageExtras, post, routes } from '../../web/route.ts'
import { familyFrame, protectedValuesOf } from '../families/door.ts'
import { policyInForce } from '../policy/door.ts'
import { aboutSession, peopleOf, readSession, type DaySession } from '../sessions/door.ts'
import { ClosedPage } from './closed.page.tsx'
import { observationForm, strikeForm } from './observation.form.ts'
import { entriesOf, isSealed, recordOf } from './observation-store.ts'
import { observationRefusals as refusals } from './observation-words.ts'
import { StrikePage } from './strike.page.tsx'
import { strikeObservation } from './strike-observation.ts'
import { writeObservation } from './write-observation.ts'
import { NothingObservedPage, WritingPage } from './writing.page.tsx'

const kindAsked = ({ query, typed }: Ask): ObservationKind =>
  observationKinds.find((kind) => kind === (typed['kind'] ?? query['kind'])) ?? 'observed'
const here = ({ params }: Ask): string => `/sessions/${params['id'] ?? ''}/record`

const showWriting = async (ask: Ask) => {
  const session = await readSession(ask.work, ask.params['id'])
  if (session === null) return notFound
  const frame = {
    ...(await familyFrame(ask.work, session.familyId)),
    back: { label: 'Back to the session', href: `/sessions/${session.id}` },
  }
  const policy = await policyInForce(ask.work)
  if (!isObserved(session.kind, policy.record.observedKinds))
    return page('This session has no record', h(NothingObservedPage, { session }), frame)
  if (await isSealed(ask.work, session.id)) return await showClosed(ask, session, frame)
  return page('Record of this session', await writing(ask, session, policy.day.intervenesFor ?? []), frame)
}

/** What was typed just before somebody else sealed it is drawn again, with the reason; whoever only looks is shown the record. */
const showClosed = async (ask: Ask, session: DaySession, frame: PageExtras) => {
  const record = await recordOf(ask.work, session.id)
  const isRefused = Object.keys(ask.typed).length > 0
  if (record !== null && !isRefused) return { kind: 'to' as const, path: `/records/${record}` }
  const typed = String(ask.typed['text'] ?? '')
  return page('The record of this session is closed', h(ClosedPage, { session, record, typed }), frame)
}

const writing = async (ask: Ask, session: DaySession, intervenesFor: readonly string[]) => {
  const { work } = ask
  const entries = await entriesOf(work, session.id)
  const values = await protectedValuesOf(work, session.familyId)
  return h(WritingPage, {
    session,
    entries,
    intervenesFor,
    mentions: new Map(entries.map(({ id, text, why }) => [id, mentionsIn(`${text}\n${why}`, values)])),
    children: (await peopleOf(work, [session.id])).filter(({ kind }) => kind === 'child'),
    kind: kindAsked(ask),
    fields: fieldsOn(session.onDay.equals(today(work.now)), ask.fields(observationForm)),
    hidden: ask.hidden,
  })
}

/** “Now” is a time of the session’s own day; on a later day the time is asked for. OBS-03 */
const fieldsOn = (isItsDay: boolean, fields: FormView<typeof observationForm>): FormView<typeof observationForm> =>
  isItsDay ? fields : { ...fields, seenAt: { ...fields.seenAt, hint: 'Like 16:20.' } }

/** Asked on a page of its own, with the entry in sight; once the record is sealed there is nothing to ask. */
const showStrike = async (ask: Ask) => {
  const session = await readSession(ask.work, ask.params['id'])
  if (session === null) return notFound
  const entry = (await entriesOf(ask.work, session.id)).find(({ id }) => id === ask.params['entry'])
  if (entry === undefined) return notFound
  const frame = {
    ...(await familyFrame(ask.work, session.familyId)),
    back: { label: 'Back to the entries', href: `/sessions/${session.id}/record` },
  }
  if (await isSealed(ask.work, session.id)) return await showClosed(ask, session, frame)
  return page('Strike out an entry', h(StrikePage, { session, entry, hidden: ask.hidden }), frame)
}

export const observationRoutes = routes([
  get({ path: '/sessions/:id/record', may: 'sessions.run', about: aboutSession, reads: 'family', show: showWriting }),
  post({
    path: '/sessions/:id/record/entries',
    may: 'sessions.run',
    about: aboutSession,
    form: observationForm,
    act: ({ work, params }, answers) => writeObservation(work, { sessionId: params['id'], ...answers }),
    next: (ask) => `${here(ask)}?kind=${kindAsked(ask)}#write`,
    show: showWriting,
    refusals,
  }),
  get({ path: '/sessions/:id/record/entries/:entry/strike', may: 'sessions.run', about: aboutSession, reads: 'family', show: showStrike }),
  post({
    path: '/sessions/:id/record/entries/:entry/strike',
    may: 'sessions.run',
    about: aboutSession,
    form: strikeForm,
    act: ({ work, params }) => strikeObservation(work, { sessionId: params['id'], entry: params['entry'] }),
    next: here,
    show: showStrike,
    refusals,
  }),
])
