import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SessionId, TenantId } from '../src/domain/ids.ts'
import { appOf } from '../src/main/app.ts'
import { openParts } from '../src/main/parts.ts'
import { readConfig } from '../src/platform/config.ts'
import { startEmbeddedPostgres } from '../src/platform/embedded-postgres/start.ts'
import { accept, aFamily, agree, allocate, assess, type TestFamily } from '../src/testing/a-family.ts'
import { aSession, everybodyArrives, moveTo } from '../src/testing/a-session.ts'
import { clockAt } from '../src/testing/clock.ts'
import { serviceIn, type TestService } from '../src/testing/service.ts'

/** The moment that every size is measured at. */
export const measuredAt = { wall: '2026-05-21 10:00', instant: '2026-05-21T09:00:00Z' } as const

/** One family as the product itself made it, so that what is sealed can be opened: its session today and the record of last week's. */
export type KnownFamily = { readonly family: TestFamily; readonly session: SessionId; readonly record: string }
export type World = {
  readonly service: TestService
  readonly known: KnownFamily
  readonly dataDir: string
  readonly close: () => Promise<void>
}

/** A service on a database of its own that keeps every promise of the real one: nothing is set faster than the product sets it. */
export const openWorld = async (): Promise<World> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'kintime-bench-'))
  chmodSync(dataDir, 0o711)
  const server = await startEmbeddedPostgres({ dataDir, log: () => undefined })
  const clock = clockAt('2026-05-14 15:40')
  const config = readConfig({ DATA_DIR: dataDir, DATABASE_URL: server.url, MAIL_DIR: join(dataDir, 'mail') })
  const parts = await openParts(config, { clock, log: () => undefined })
  const app = await appOf(parts, (line) => process.stderr.write(`${line}\n`))
  const close = async (): Promise<void> => {
    await app.close()
    await parts.close()
    await server.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
  const service = await serviceIn({ app, parts, clock, ownerUrl: server.url, close }, 'county', 1 as TenantId)
  return { service, known: await makeKnown(service), dataDir, close }
}

/** Lives through last week's session up to its sealed record, then comes to today. */
export const makeKnown = async (service: TestService): Promise<KnownFamily> => {
  const family = await aFamily(service)
  await accept(service, family)
  await assess(service, family)
  await agree(service, family)
  await allocate(service, family)
  moveTo(service, '2026-05-14 15:40')
  const last = await aSession(service, family, { from: '2026-05-14 16:00', to: '2026-05-14 17:30' })
  await everybodyArrives(service, await service.as('worker'), family, last)
  const send = async (path: string, typed: Readonly<Record<string, string>> = {}): Promise<string> => {
    const { status, location } = await (await service.as('worker')).post(`/sessions/${last}/${path}`, typed)
    if (status !== 303) throw new Error(`${path} answered ${status}`)
    return location
  }
  moveTo(service, '2026-05-14 16:00')
  await send('start')
  moveTo(service, '2026-05-14 17:00')
  for (const minute of ['04', '08', '12', '16', '20']) {
    await send('record/entries', {
      kind: 'observed',
      heading: 'together',
      text: 'Owen rolled the ball to Jude. Jude rolled it back.',
      seenAt: `16:${minute}`,
    })
  }
  await send('ending', { how: 'early', why: 'Jude was unwell.' })
  moveTo(service, '2026-05-14 17:40')
  const sealed = await send('record/submission')
  moveTo(service, measuredAt.wall)
  const session = await aSession(service, family, { from: '2026-05-21 16:00', to: '2026-05-21 17:30' })
  return { family, session, record: sealed.slice('/records/'.length) }
}
