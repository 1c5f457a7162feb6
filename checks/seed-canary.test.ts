import assert from 'node:assert/strict'
import { test } from 'node:test'
import { theHouse } from '../src/domain/actor.ts'
import type { TenantId } from '../src/domain/ids.ts'
import { relations } from '../src/domain/relation.ts'
import { openParts } from '../src/main/parts.ts'
import { readConfig } from '../src/platform/config.ts'
import { verifyPassword } from '../src/platform/passwords.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { clockAt } from '../src/testing/clock.ts'
import { cloneDatabase } from '../src/testing/database.ts'
import { openMarkBook } from '../db/seed/canary/marks.ts'
import { type CanaryTold, seedCanary } from '../db/seed/canary/seed-canary.ts'

/** Facts that somebody of the other side of a family, or of another family, is said to see. */
const strangersIn = (told: CanaryTold): readonly string[] => {
  const persona = (id: string) => told.personas.find((one) => one.id === id)
  return told.facts
    .filter(({ kind }) => kind !== 'text')
    .flatMap((fact) =>
      fact.audience
        .filter((id) => persona(id)?.roles.some((role) => ['parent', 'carer', 'older-child', 'trustee', 'volunteer'].includes(role)))
        .map((id) => ({ id, fact })),
    )
    .filter(
      ({ id, fact }) =>
        !fact.fact.endsWith(`of ${persona(id)?.name}`) &&
        !persona(id)?.relations[fact.family]?.some((relation) => relation === 'allocated' || relation === 'emergency'),
    )
    .map(({ id, fact }) => `${id}: ${fact.fact}`)
}

test('the marked services hold enough marks, people and relations for a crawl, and name an audience for each', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kintime-canary-'))
  const copy = await cloneDatabase()
  const config = readConfig({ DATA_DIR: folder, DATABASE_URL: copy.ownerUrl })
  const parts = await openParts(config, { clock: clockAt('2026-05-21 14:00'), appUrl: copy.appUrl, poolSize: 4, log: () => undefined })
  try {
    const answer = await seedCanary({ databaseAt: parts.database.at, now: parts.clock.now(), say: () => undefined }, 7)
    assert.ok(answer.services.length >= 3)
    assert.ok(answer.personas.length >= 12)
    assert.ok(answer.facts.length >= 400)
    assert.equal(new Set(answer.facts.map(({ mark }) => mark)).size, answer.facts.length)
    const held = new Set(answer.personas.flatMap((persona) => Object.values(persona.relations).flat()))
    assert.deepEqual(
      relations.filter((relation) => !held.has(relation)),
      [],
    )

    assert.deepEqual(strangersIn(answer), [])
    const leaking = { ...answer, facts: answer.facts.map((fact) => ({ ...fact, audience: answer.personas.map(({ id }) => id) })) }
    assert.ok(strangersIn(leaking).length > 100)

    const [first] = answer.personas
    assert.ok(first)
    const stored = await parts.database.inTransaction(
      first.tenant as TenantId,
      theHouse,
      (work) => work.row<{ hash: string }>`
      select password_hash as hash from account where tenant_id = ${work.tenant} and id = ${first.account} and email = ${first.email} and totp_secret is not null`,
    )
    assert.equal(await verifyPassword(stored?.hash ?? null, first.password), true)
  } finally {
    await parts.close()
    await copy.drop()
    rmSync(folder, { recursive: true, force: true })
  }
})

test('the same number gives the same marks, another number others', () => {
  const drawn = (seed: number): readonly string[] => {
    const book = openMarkBook(seed)
    return [book.word(), book.word(), book.phone(), book.postcode()]
  }
  assert.deepEqual(drawn(7), drawn(7))
  assert.equal(
    drawn(7).some((mark) => drawn(8).includes(mark)),
    false,
  )
})
