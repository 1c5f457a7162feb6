import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import pg from 'pg'
import { accept, aFamily, agree, assess } from '../testing/a-family.ts'
import { aService, type TestService } from '../testing/service.ts'
import { sealedWith } from './crypto.ts'
import { sealAll } from './sealer.ts'
import { rotateKeysCommand } from './rewrap-command.ts'
import { sealedColumns } from './rewrap-columns.ts'
import { verifyChains } from './verify-chain.ts'

/** A family with a referral, a risk assessment, an agreement offered for signing, a letter and a paper. */
const aFullService = async (service: TestService) => {
  const family = await aFamily(service)
  await accept(service, family)
  await assess(service, family)
  await agree(service, family, 'offered')
  const paper = await service.work(async (work) => {
    await work.write({
      kind: 'test',
      audience: 'referrer',
      to: { name: 'Joanne Firth', address: 'joanne@example.org' },
      subject: 'Ready',
      text: 'Sign in.',
    })
    return await work.keep({ bytes: Buffer.from('a paper'), name: 'paper.pdf', mediaType: 'application/pdf', purpose: 'test' })
  })
  return { family, paper }
}

type Cell = { readonly id: string; readonly sealed: Uint8Array }

/** Every sealed cell of the service with what it says, and the key that sealed it. */
const readEverything = (service: TestService) =>
  service.work(async (work) => {
    const found: { place: string; says: string; key: number }[] = []
    for (const { table, column } of sealedColumns) {
      const cells = (await service.parts.database.pool.query<Cell>(
        `select set_config('app.tenant', '${work.tenant}', false); select id, ${column} as sealed from ${table} where ${column} is not null order by id`,
      )) as unknown as readonly { readonly rows: readonly Cell[] }[]
      for (const { id, sealed } of cells[1]?.rows ?? []) {
        found.push({ place: `${table}.${column} ${id}`, says: work.open(sealed, { table, row: id, column }), key: sealedWith(sealed) })
      }
    }
    return found
  })

const rotate = (service: TestService, said: string[] = [], goesOn = false) =>
  rotateKeysCommand({
    keysFolder: join(service.parts.config.dataDir, 'keys'),
    ownerUrl: service.ownerUrl,
    shelf: service.parts.shelf,
    print: (line) => said.push(line),
    goesOn,
  })

test('after a rotation everything reads as before, and nothing needs the old key', async () => {
  await using service = await aService('county')
  const { paper } = await aFullService(service)
  const before = await readEverything(service)
  const tables = new Set(before.map(({ place }) => place.split('.')[0]))
  for (const table of ['letter', 'protected_fact', 'referral', 'risk_assessment', 'agreement', 'child']) assert.ok(tables.has(table), table)

  const said: string[] = []
  assert.equal(await rotate(service, said), 0)
  assert.match(
    said.join('\n'),
    new RegExp(`Key 2 was made.*${before.length} cells and 1 files were sealed anew. No cell needs an older key`, 's'),
  )
  const after = await readEverything(service)
  assert.deepEqual(
    after,
    before.map((cell) => ({ ...cell, key: 2 })),
  )
  const bytes = await service.work(async (work) => {
    const row = await work.row<{ hash: string }>`select hash from stored_file where tenant_id = ${work.tenant} and id = ${paper}`
    return await work.files.get(row?.hash ?? '')
  })
  assert.equal(Buffer.from(bytes ?? []).toString(), 'a paper')
})

test('the audit chain made under the old key still holds, and goes on', async () => {
  await using service = await aService('county')
  await aFullService(service)
  await sealAll(service.parts.database)
  await rotate(service)
  await service.work((work) => work.record({ name: 'family.read' }))
  await sealAll(service.parts.database)
  const reports = await verifyChains(service.parts.database, { folder: join(service.parts.config.dataDir, 'anchors') })
  assert.deepEqual(
    reports.flatMap(({ findings }) => findings),
    [],
  )
})

test('a rotation that goes on makes no further key, and finds nothing left to do', async () => {
  await using service = await aService('county')
  await aFullService(service)
  await rotate(service)
  const said: string[] = []
  assert.equal(await rotate(service, said, true), 0)
  assert.match(said.join('\n'), /Key 2 is in force.*0 cells/s)
})

test('a broken seal is named and left as it is', async () => {
  await using service = await aService('county')
  await aFullService(service)
  const owner = new pg.Client({ connectionString: service.ownerUrl })
  await owner.connect()
  await owner.query(
    `update protected_fact set sealed = set_byte(sealed, 40, get_byte(sealed, 40) # 1) where id = (select min(id::text)::uuid from protected_fact)`,
  )
  await owner.end()
  const said: string[] = []
  assert.equal(await rotate(service, said), 1)
  assert.match(said.join('\n'), /1 cells still need an older key.*left as it is: protected_fact\.sealed/s)
})

test('the way for a rotation lets nobody change a word of what is only ever added, not even the owner', async () => {
  await using service = await aService('county')
  await aFullService(service)
  const owner = new pg.Client({ connectionString: service.ownerUrl })
  await owner.connect()
  await owner.query(`select set_config('app.rewrapping', 'on', false), set_config('app.tenant', '1', false)`)
  const refusedChanges = [
    `update risk_assessment set overall = 'low'`,
    `update risk_assessment set content = content || '\\x00'`,
    `update risk_assessment set content = set_byte(content, 40, get_byte(content, 40) # 1)`,
    `update risk_assessment set content = set_byte(content, 2, 9), by_name = 'Somebody'`,
    `update agreement set document_hash = 'other'`,
    `update audit_entry set hash = set_byte(set_byte(hash, 1, 0), 2, 9)`,
  ]
  for (const change of refusedChanges) await assert.rejects(owner.query(change), /only ever (added|superseded)/, change)
  assert.equal((await owner.query(`update risk_assessment set content = set_byte(content, 2, 9)`)).rowCount, 1)
  await owner.end()
  await assert.rejects(
    service.work(async (work) => {
      await work.rows`select set_config('app.rewrapping', 'on', true)`
      await work.rows`update risk_assessment set content = set_byte(content, 2, 9) where tenant_id = ${work.tenant}`
    }),
    /permission denied/,
  )
})
