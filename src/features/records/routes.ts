// This room seals the record of a session, gives copies to those whom the policy names, and shows it to them and to nobody else.
// It refuses any change of a sealed record, sealing with a confidential detail in it, and sealing what is not observed.
import { h } from 'preact'
import type { FamilyId } from '../../domain/ids.ts'
import { hoursOf } from '../../domain/observation.ts'
import { mentionsIn } from '../../domain/protected-words.ts'
import { warningsBeforeSealing } from '../../domain/observation-warnings.ts'
import { type Ask, get, notFound, page, post, routes } from '../../web/route.ts'
import { aboutFamily, familyFrame, protectedValuesOf } from '../families/door.ts'
import { ClosedPage, entriesOf, isSealed, writerIn } from '../observations/door.ts'
import { policyInForce } from '../policy/door.ts'
import { aboutSession, sessionDay } from '../sessions/door.ts'
import { addToRecord } from './add-to-record.ts'
import { composeRecord } from './compose-record.ts'
import { FamilyRecordsPage } from './family-records.page.tsx'
import { recipientsFor } from './give-copies.ts'
import { additionForm, submitForm } from './record.form.ts'
import { RecordPage } from './record.page.tsx'
import { recordDocument } from './record-document.ts'
import { RecordsPage } from './record-list.page.tsx'
import { recordsOwed, sealedRecords } from './record-lists-query.ts'
import { readRecord, viewFor } from './record-query.ts'
import { aboutRecord } from './record-store.ts'
import { recordRefusals as refusals } from './record-words.ts'
import { sealRecord } from './seal-record.ts'
import { SubmitPage } from './submit.page.tsx'

const audienceWords = { 'social-worker': 'The social worker', legal: 'Legal services' } as const

const showSubmission = async (ask: Ask) => {
  const { work } = ask
  const day = await sessionDay(work, ask.params['id'])
  if (day === null) return notFound
  const { session } = day
  const isRefused = Object.keys(ask.typed).length > 0
  if (!isRefused && day.recordId !== null) return { kind: 'to' as const, path: `/records/${day.recordId}` }
  if (!isRefused && !day.isObserved) return { kind: 'to' as const, path: `/sessions/${session.id}/record` }
  const frame = await familyFrame(work, session.familyId)
  if (await isSealed(work, session.id))
    return page('The record of this session is closed', h(ClosedPage, { session, record: day.recordId }), frame)
  const writer = await writerIn(work)
  const reference = frame.identity.facts[0]?.words ?? ''
  const author = { id: writer?.id ?? '', name: writer?.name ?? session.workerName ?? '', role: 'Worker' }
  const entries = await entriesOf(work, session.id)
  const record = composeRecord({ day, entries, reference, author })
  const recipients = await recipientsFor(work, session.familyId)
  const asked = (await policyInForce(work)).record.copiesTo ?? []
  const text = [
    ...record.facts.map(({ value }) => value),
    ...record.entries.map((entry) => entry.text),
    ...record.childsWords.map(({ words }) => words),
  ].join('\n\n')
  const body = h(SubmitPage, {
    session,
    record,
    recipients,
    missing: asked.filter((audience) => recipients.every((each) => each.audience !== audience)).map((audience) => audienceWords[audience]),
    warnings: warningsBeforeSealing({
      ...day,
      ...session,
      hours: hoursOf(
        session.state,
        day.people.flatMap(({ stays }) => stays),
      ),
      entries: entries.filter(({ struckAt }) => struckAt === null),
    }),
    mentions: mentionsIn(text, await protectedValuesOf(work, session.familyId)),
    hidden: ask.hidden,
  })
  return page('Read it through, then seal it', body, {
    ...frame,
    back: { label: 'Back to the entries', href: `/sessions/${session.id}/record` },
  })
}

const showRecord = async (ask: Ask) => {
  const { work, person } = ask
  const found = await readRecord(work, ask.params['id'])
  const view = found === null ? null : viewFor(person, found)
  if (found === null || view === null) return notFound
  const isStaff = person.side === 'staff'
  const body = h(RecordPage, {
    view,
    openings: isStaff ? found.record.openings : [],
    me: person.name,
    readAt: work.now,
    isStaff,
    faults: isStaff ? found.faults : [],
    fields: isStaff && view.isWhole ? ask.fields(additionForm) : null,
    hidden: ask.hidden,
  })
  const family = found.stored.familyId
  const frame = isStaff ? await familyFrame(work, family) : {}
  return page(`Record ${view.number}`, body, {
    ...frame,
    back: { label: 'All records', href: isStaff ? `/families/${family}/records` : '/records' },
    isPrintable: true,
  })
}

const showPdf = async ({ work, person, service, params }: Ask) => {
  const found = await readRecord(work, params['id'])
  const view = found === null ? null : viewFor(person, found)
  if (found === null || view === null) return notFound
  if (!view.isWhole) return { kind: 'to' as const, path: `/records/${view.id}` }
  const place = found.copies.findIndex(({ account }) => account === person.id)
  const copy =
    place < 0
      ? { forWhom: service.name, number: 'service’s copy' }
      : { forWhom: person.name, number: `copy ${place + 1} of ${found.copies.length}` }
  const bytes = await work.print(recordDocument(view, found.papers, copy))
  return { kind: 'file' as const, bytes, mediaType: 'application/pdf', name: `${view.number}.pdf`, isInline: true }
}

const showRecords = async ({ work, person, query }: Ask) => {
  const isStaff = person.side === 'staff'
  const owed = isStaff ? await recordsOwed(work, person) : []
  const sealed = await sealedRecords(work, person, { before: query['before'] })
  return page('Records', h(RecordsPage, { owed, sealed, now: work.now, isStaff, older: (before: string) => `/records?before=${before}` }))
}

const showFamilyRecords = async ({ work, person, params, query }: Ask) => {
  const family = params['id'] as FamilyId
  const isStaff = person.side === 'staff'
  const owed = isStaff ? await recordsOwed(work, person, family) : []
  const sealed = await sealedRecords(work, person, { before: query['before'], family })
  const older = (before: string) => `/families/${family}/records?before=${before}`
  const body = h(FamilyRecordsPage, { family, owed, sealed, now: work.now, older, hasTabs: isStaff })
  return page('Records', body, isStaff ? await familyFrame(work, family) : { back: { label: 'All records', href: '/records' } })
}

export const recordRoutes = routes([
  get({ path: '/sessions/:id/record/submission', may: 'sessions.run', about: aboutSession, reads: 'family', show: showSubmission }),
  post({
    path: '/sessions/:id/record/submission',
    may: 'sessions.run',
    about: aboutSession,
    form: submitForm,
    act: ({ work, params, publicUrl }) => sealRecord(work, { sessionId: params['id'], publicUrl }),
    next: (_ask, { id }) => `/records/${id}`,
    show: showSubmission,
    refusals,
  }),
  get({ path: '/records', may: 'records.list', show: showRecords }),
  get({ path: '/records/:id', may: 'records.read', about: aboutRecord, reads: 'record', show: showRecord }),
  get({ path: '/records/:id/pdf', may: 'records.read', about: aboutRecord, reads: 'record', show: showPdf }),
  post({
    path: '/records/:id/additions',
    may: 'records.add',
    about: aboutRecord,
    form: additionForm,
    act: ({ work, params }, { text }) => addToRecord(work, { recordId: params['id'], text }),
    next: ({ params }) => `/records/${params['id'] ?? ''}#added`,
    show: showRecord,
    refusals,
  }),
  get({ path: '/families/:id/records', may: 'records.read', about: aboutFamily, reads: 'family', show: showFamilyRecords }),
])
