import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { theHouse } from '../src/domain/actor.ts'
import type { TenantId } from '../src/domain/ids.ts'
import { openParts, type Parts } from '../src/main/parts.ts'
import { policies } from '../src/policies/five-policies.ts'
import { readConfig } from '../src/platform/config.ts'
import { verifyChains } from '../src/platform/verify-chain.ts'
import { clockAt } from '../src/testing/clock.ts'
import { cloneDatabase, type TestDatabase } from '../src/testing/database.ts'
import { seedExamples } from '../db/seed/examples.ts'
import { fiveServices } from '../db/seed/services/five.ts'
import { realReaches, reachesIn } from './seed-reaches.ts'
import { missingStates, statesToFind } from './seed-states.ts'

/** A service's whole content, as numbers. */
const everything = (parts: Parts) =>
  parts.database.inTransaction(
    0 as TenantId,
    theHouse,
    (work) => work.rows<{ slug: string; opened: number; sealed: number }>`
    select slug, families_opened as opened, records_sealed as sealed from tenant where is_example order by tenant_id`,
  )

describe('the five example services', { concurrency: false }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'kintime-seed-'))
  const said: string[] = []
  let copy: TestDatabase
  let parts: Parts

  const seed = (): Promise<void> =>
    seedExamples({ databaseAt: parts.database.at, now: parts.clock.now(), say: (line) => void said.push(line) })

  before(async () => {
    copy = await cloneDatabase()
    const config = readConfig({ DATA_DIR: folder, DATABASE_URL: copy.ownerUrl })
    parts = await openParts(config, { clock: clockAt('2026-05-21 14:00'), appUrl: copy.appUrl, poolSize: 8, log: () => undefined })
    await seed()
  })

  after(async () => {
    await parts.close()
    await copy.drop()
    rmSync(folder, { recursive: true, force: true })
  })

  for (const [order, { name, policy }] of fiveServices.entries()) {
    test(`${name} shows every state that its policy knows`, async () => {
      assert.deepEqual(await missingStates(parts.database, (order + 1) as TenantId, policies[policy]), [])
    })
  }

  test('a state that nobody played is reported as missing', async () => {
    const unplayed = { 'a person of a hundred': { found: async () => ({ n: 0 }) } }
    assert.deepEqual(await missingStates(parts.database, 1 as TenantId, policies.county, unplayed), ['a person of a hundred'])
  })

  test('in a service where nothing has happened every state is missed', async () => {
    for (const { policy } of fiveServices) {
      const known = Object.entries(statesToFind).filter(([, { where }]) => where?.(policies[policy]) !== false)
      assert.deepEqual(
        await missingStates(parts.database, 99 as TenantId, policies[policy]),
        known.map(([name]) => name),
      )
    }
  })

  test('made a second time they stay as they are', async () => {
    const first = await everything(parts)
    await seed()
    assert.deepEqual(await everything(parts), first)
    assert.equal(said.at(-1), 'The examples are already there.')
    assert.deepEqual(
      first.map(({ slug }) => slug),
      fiveServices.map(({ slug }) => slug),
    )
  })

  test('the audit chain of what was played is whole', async () => {
    const reports = await verifyChains(parts.database, { folder: join(folder, 'anchors') })
    assert.deepEqual(
      reports.flatMap(({ findings }) => findings),
      [],
    )
    assert.deepEqual(
      reports.filter(({ waiting }) => waiting > 0),
      [],
    )
    assert.ok(reports.filter(({ linked }) => linked > 500).length >= 5)
  })

  test('no phone rings, no letter arrives and no house stands anywhere that they name', async () => {
    const planted = [['020', '7123', '4567'].join(' '), ['SW1A', '1AA'].join(' '), ['somebody', 'post.test'].join('@')]
    assert.deepEqual(realReaches([...planted, '07700 900471', 'ZZ4 7QK', 'a@b.example']), planted)
    const reaches = await reachesIn(parts.database)
    assert.ok(reaches.length > 500)
    assert.deepEqual(realReaches(reaches), [])
  })

  test('no letter of theirs waits to be sent', async () => {
    const waiting = await parts.database.inTransaction(
      1 as TenantId,
      theHouse,
      (work) => work.rows`
      select l.id from letter l where l.tenant_id = ${work.tenant}
        and not exists (select from letter_sent s where s.tenant_id = l.tenant_id and s.letter_id = l.id)
        and not exists (select from letter_failure f where f.tenant_id = l.tenant_id and f.letter_id = l.id)`,
    )
    assert.deepEqual(waiting, [])
  })
})
