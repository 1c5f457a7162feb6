import { chmodSync, cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { verifyRecordCommand } from '../../src/features/record-proof/door.ts'
import type { Parts } from '../../src/main/parts.ts'
import { restoreBackup } from '../../src/platform/backup/restore-backup.ts'
import { takeBackup } from '../../src/platform/backup/take-backup.ts'
import { verifyChains } from '../../src/platform/verify-chain.ts'
import type { Work } from '../../src/platform/work.ts'
import { aFamily } from '../../src/testing/a-family.ts'
import type { Ground } from '../../src/testing/people.ts'
import type { TestService } from '../../src/testing/service.ts'
import { aSealedRecord } from './ground-record.ts'
import { keepWriting } from './kill9.ts'
import { aDataDir, aProduct, inService, type Product, settleProduct, withPartsOf } from './kill9-product.ts'
import { rowMarks } from './restore-rows.ts'

export type RestoreProof = {
  readonly backupSeconds: number
  readonly restoreSeconds: number
  readonly rows: number
  /** Rows that stood when the backup began and are not the same afterwards. */
  readonly unlike: readonly string[]
  readonly acknowledgedBefore: number
  readonly acknowledgedLost: number
  readonly chainFindings: readonly string[]
  readonly records: number
  readonly recordsFalse: number
  readonly files: number
  readonly filesGone: number
  /** The same backup with one bit turned: what the restore says. */
  readonly damaged: readonly string[]
}

const quiet = (): void => undefined

const secondsOf = async <T>(run: () => Promise<T>): Promise<readonly [T, number]> => {
  const since = performance.now()
  const value = await run()
  return [value, (performance.now() - since) / 1000]
}

/** Families with sealed records, and files beside them, made by the product's own use cases. */
const fill = async (parts: Parts, ground: Ground, files: number): Promise<void> => {
  const work = <T>(run: (work: Work) => Promise<T>): Promise<T> => inService(parts, run)
  const service = { ...ground, work } as TestService
  await aSealedRecord(service, await aFamily(service))
  await aSealedRecord(service, await aFamily(service, { surname: 'Quill', referredBy: 'otherSocialWorker' }), ground.rooms.willow)
  await work(async (opened) => {
    for (let number = 1; number <= files; number += 1) {
      await opened.keep({
        bytes: Buffer.from(`paper ${number} `.repeat(200)),
        name: `paper-${number}.pdf`,
        mediaType: 'application/pdf',
        purpose: 'proof',
      })
    }
  })
}

/** A service at work is backed up while people write, lost whole, restored elsewhere, started, and looked at row by row. */
export const proveRestore = async ({ files }: { readonly files: number }): Promise<RestoreProof> => {
  const first = await aProduct()
  const [beside, newDir] = [aDataDir(), aDataDir()]
  const to = path.join(beside, 'backup')
  const second = await aProduct(newDir)
  try {
    await first.start()
    const who = await settleProduct(first)
    await withPartsOf(first, (parts) => fill(parts, who.ground, files))
    await using writers = keepWriting(first, who, { belief: 'answer', gapMs: 40 })
    await pause(800)
    const before = { acknowledged: [...writers.acknowledged], rows: await rowMarks(await first.url()) }
    const [, backupSeconds] = await secondsOf(() => takeBackup({ dataDir: first.dataDir, to, madeAt: '2026-05-21T15:05:00Z', log: quiet }))
    await writers.end()
    await first.killApp()
    cpSync(path.join(first.dataDir, 'keys'), path.join(newDir, 'keys'), { recursive: true })
    chmodSync(path.join(newDir, 'keys'), 0o700)
    rmSync(path.join(first.dataDir, 'files'), { recursive: true })
    const [, restoreSeconds] = await secondsOf(async () => {
      const restored = await restoreBackup({ from: to, dataDir: newDir, log: quiet })
      if (!restored.ok) throw new Error(restored.faults.join(', '))
      await second.start()
    })
    return { backupSeconds, restoreSeconds, ...(await lookAt(second, before)), damaged: await restoreDamaged(to) }
  } finally {
    await first.end()
    await second.end()
    rmSync(beside, { recursive: true, force: true })
  }
}

type Before = { readonly acknowledged: readonly string[]; readonly rows: ReadonlyMap<string, string> }
type Looked = Omit<RestoreProof, 'backupSeconds' | 'restoreSeconds' | 'damaged'>

const lookAt = async (product: Product, before: Before): Promise<Looked> => {
  const after = await rowMarks(await product.url())
  const found = await withPartsOf(product, async (parts) => {
    const chains = await verifyChains(parts.database, { folder: path.join(product.dataDir, 'anchors') })
    const { names, records, files } = await inService(parts, async (work) => ({
      names: new Set((await work.rows<{ name: string }>`select name from worker where tenant_id = ${work.tenant}`).map(({ name }) => name)),
      records: await work.rows<{ number: string }>`select number from observation_record where tenant_id = ${work.tenant}`,
      files: await filesOf(work),
    }))
    const codes = await Promise.all(records.map(({ number }) => verifyRecordCommand([number], { database: parts.database, print: quiet })))
    return { chains, names, records: codes, files }
  })
  return {
    rows: before.rows.size,
    unlike: [...before.rows].filter(([mark]) => !after.has(mark)).map(([, table]) => table),
    acknowledgedBefore: before.acknowledged.length,
    acknowledgedLost: before.acknowledged.filter((name) => !found.names.has(name)).length,
    chainFindings: found.chains.flatMap(({ findings }) => findings.map(({ says }) => says)),
    records: found.records.length,
    recordsFalse: found.records.filter((code) => code !== 0).length,
    ...found.files,
  }
}

const filesOf = async (work: Work): Promise<{ readonly files: number; readonly filesGone: number }> => {
  const named = await work.rows<{ hash: string; size: number }>`select hash, size from stored_file where tenant_id = ${work.tenant}`
  let filesGone = 0
  for (const { hash, size } of named) if ((await work.files.get(hash).catch(() => null))?.length !== size) filesGone += 1
  return { files: named.length, filesGone }
}

/** One bit of the biggest file turned: nothing of it may be restored. */
const restoreDamaged = async (backup: string): Promise<readonly string[]> => {
  const all = readdirSync(backup, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const [biggest = ''] = all
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted((one, other) => statSync(other).size - statSync(one).size)
  const bytes = readFileSync(biggest)
  bytes.writeUInt8(bytes.readUInt8(100) ^ 1, 100)
  writeFileSync(biggest, bytes)
  const dataDir = aDataDir()
  const restored = await restoreBackup({ from: backup, dataDir, log: quiet })
  rmSync(dataDir, { recursive: true, force: true })
  return restored.ok ? [] : restored.faults
}
