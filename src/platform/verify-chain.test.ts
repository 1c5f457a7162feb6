import assert from 'node:assert/strict'
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { aService } from '../testing/service.ts'
import { readAnchors } from './anchor-file.ts'
import { anchorAll, startAnchor } from './anchor.ts'
import { instantText } from './chain-rows.ts'
import { sealAll } from './sealer.ts'
import { verifyChainCommand } from './verify-chain-command.ts'

const aFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'kintime-anchors-'))
  after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

test('the chain is anchored at the start and at the end of the process, with all that was committed by then', async () => {
  await using service = await aService('county')
  const folder = aFolder()
  const { database } = service.parts
  await service.work((work) => work.record({ name: 'family.read', about: 'before' }))
  const anchor = await startAnchor(database, { folder, log: assert.fail })
  const atStart = await readAnchors(folder)
  await service.work((work) => work.record({ name: 'family.read', about: 'after' }))
  await anchor.stop()
  const own = (await readAnchors(folder)).filter(({ tenant }) => tenant === service.tenant)
  assert.equal(own.length, 2)
  assert.equal((own[1]?.seq ?? 0) - (own[0]?.seq ?? 0), 1)
  assert.ok(atStart.some(({ tenant }) => tenant === service.tenant))
  assert.deepEqual(readdirSync(folder), ['2026-05.jsonl'])
})

test('a line that a power cut left half written hides no other anchor', async () => {
  await using service = await aService('county')
  const folder = aFolder()
  await service.work((work) => work.record({ name: 'family.read' }))
  await sealAll(service.parts.database)
  await anchorAll(service.parts.database, folder)
  const before = await readAnchors(folder)
  appendFileSync(join(folder, '2026-05.jsonl'), readFileSync(join(folder, '2026-05.jsonl')).subarray(0, 40))
  await anchorAll(service.parts.database, folder)
  assert.deepEqual(await readAnchors(folder), [...before, ...before])
})

test('verify-chain says 0 for an untouched chain, 1 with the place for a touched one, 2 when it cannot tell', async () => {
  await using service = await aService('county')
  const folder = aFolder()
  const said: string[] = []
  const command = () => verifyChainCommand({ database: service.parts.database, folder, print: (line) => said.push(line) })
  await service.work((work) => work.record({ name: 'family.read' }))
  await sealAll(service.parts.database)
  await anchorAll(service.parts.database, folder)
  assert.equal(await command(), 0)
  assert.match(said.join('\n'), /Northmere Family Time \(1\): untouched\. \d+ rows in the chain, 0 waiting/)

  appendFileSync(join(folder, '2026-05.jsonl'), `${JSON.stringify({ ...(await readAnchors(folder)).at(-1), seq: 500 })}\n`)
  assert.equal(await command(), 1)
  assert.match(said.join('\n'), /The end of the chain was cut off.*reached place 500/)

  await service.parts.database.pool.query('select 1')
  const broken = { ...service.parts.database, inTransaction: () => Promise.reject(new Error('the database is away')) }
  assert.equal(await verifyChainCommand({ database: broken, folder, print: (line) => said.push(line) }), 2)
  assert.match(said.at(-1) ?? '', /could not be checked: the database is away/)
})

test('a whole service that is gone is missed; an example that was wiped is not', async () => {
  await using service = await aService('county')
  const folder = aFolder()
  const line = { at: '2026-05-01T00:00:00Z', tenant: 77, opened: '2026-01-01T00:00:00Z', seq: 9, chain: '00' }
  const command = () => verifyChainCommand({ database: service.parts.database, folder, print: () => undefined })
  appendFileSync(join(folder, '2026-05.jsonl'), `${JSON.stringify({ ...line, isExample: true })}\n`)
  assert.equal(await command(), 0)
  appendFileSync(join(folder, '2026-05.jsonl'), `${JSON.stringify({ ...line, isExample: false })}\n`)
  assert.equal(await command(), 1)
})

test('a moment of the database reads exactly as an instant writes itself', () => {
  const pairs = {
    '2026-05-21T09:00:00.000000': '2026-05-21T09:00:00Z',
    '2026-05-21T09:00:00.120000': '2026-05-21T09:00:00.12Z',
    '2026-05-21T10:20:30.000001': '2026-05-21T10:20:30.000001Z',
  }
  for (const [text, instant] of Object.entries(pairs)) assert.equal(instantText(text), instant)
})
