import assert from 'node:assert/strict'
import type { SessionId } from '../domain/ids.ts'
import type { PolicyName } from '../policies/policy.ts'
import { aFamily, readyToBook, type TestFamily } from './a-family.ts'
import { aSession, everybodyArrives, moveTo } from './a-session.ts'
import { aService, type TestService, type Typed, type Visitor } from './service.ts'

export type Written = {
  readonly service: TestService & AsyncDisposable
  readonly family: TestFamily
  readonly session: SessionId
  readonly worker: Visitor
  /** Where the record is sealed. */
  readonly submission: string
}

/** A session from 3:44pm to 5:30pm with three entries, ended at 5pm and not sealed yet; it is 5:40pm. */
export const aWrittenSession = async (policy: PolicyName): Promise<Written> => {
  const service = await aService(policy, { at: '2026-05-21 15:40' })
  const family = await readyToBook(service, await aFamily(service))
  const session = await aSession(service, family)
  await everybodyArrives(service, await service.as('worker'), family, session)
  const send = async (path: string, typed: Typed = {}): Promise<void> => {
    const { status, location } = await (await service.as('worker')).post(`/sessions/${session}/${path}`, typed)
    assert.ok(status === 303 && location.startsWith('/sessions/'), `${path}: ${status} ${location}`)
  }
  await send('start')
  moveTo(service, '2026-05-21 17:00')
  const [poppy = ''] = family.children
  await send('record/entries', {
    kind: 'observed',
    heading: 'together',
    text: 'Owen rolled the ball to Jude. Jude rolled it back.',
    seenAt: '16:04',
  })
  await send('record/entries', { kind: 'child-words', child: poppy, text: 'Can we make the long train again?', seenAt: '16:08' })
  await send('record/entries', {
    kind: 'intervention',
    heading: 'safety',
    text: 'I took the scissors away.',
    why: 'Jude held the blades.',
    seenAt: '16:20',
  })
  await send('ending', { how: 'early', why: 'Jude was unwell.' })
  service.clock.moveBy({ minutes: 40 })
  const worker = await service.as('worker')
  return { service, family, session, worker, submission: `/sessions/${session}/record/submission` }
}

/** The same, sealed by its worker; answers the record's page. */
export const aSealedRecord = async (policy: PolicyName): Promise<Written & { readonly page: string; readonly id: string }> => {
  const written = await aWrittenSession(policy)
  const { location } = await written.worker.post(written.submission)
  assert.match(location, /^\/records\/[0-9a-f-]{36}$/)
  return { ...written, page: location, id: location.slice('/records/'.length) }
}
