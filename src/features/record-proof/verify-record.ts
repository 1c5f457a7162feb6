import { readFile } from 'node:fs/promises'
import { theHouse } from '../../domain/actor.ts'
import type { TenantId } from '../../domain/ids.ts'
import { sealNumber } from '../../domain/record-seal.ts'
import { momentInWords } from '../../domain/words-for-time.ts'
import { distrustWords, verifyRecordPdf } from '../../platform/pdf/verify.ts'
import type { Database } from '../../platform/transaction.ts'
import type { Work } from '../../platform/work.ts'
import { readRecord, sealedOnce } from '../records/door.ts'

type Given = { readonly database: Database; readonly print: (line: string) => void }
export type Verified = 0 | 1 | 2

const usage = 'Say which record: a number such as R-2026-000123, an id, or --file record.pdf. With --seal, the seal must be that one.'

const after = (args: readonly string[], name: string): string | undefined =>
  args.includes(name) ? args[args.indexOf(name) + 1] : undefined

/** `verify-record`: 0 when the record is the one that was sealed, 1 when it is not, 2 when that cannot be told. OBS-04 */
export const verifyRecordCommand = async (args: readonly string[], given: Given): Promise<Verified> => {
  if (isFileCheck(args)) return await verifyFile(args, given.print)
  const name = args.find((arg, place) => !arg.startsWith('--') && args[place - 1] !== '--seal')
  if (name === undefined) {
    given.print(usage)
    return 2
  }
  return await verifyStored(name, given)
}

/** A paper is checked by itself: without the service, and without its database. OBS-04 */
export const isFileCheck = (args: readonly string[]): boolean => args.includes('--file')

export const verifyFile = async (args: readonly string[], print: Given['print']): Promise<Verified> => {
  const file = after(args, '--file')
  if (file === undefined) {
    print(usage)
    return 2
  }
  const bytes = await readFile(file).catch(() => null)
  if (bytes === null) {
    print(`There is no file ${file}.`)
    return 2
  }
  const verdict = verifyRecordPdf(bytes, after(args, '--seal'))
  print(
    verdict.ok
      ? `This is the record that was sealed. Seal number ${sealNumber(verdict.seal)}. Additions: ${verdict.additions.length}.`
      : distrustWords[verdict.reason],
  )
  return verdict.ok ? 0 : 1
}

const verifyStored = async (name: string, { database, print }: Given): Promise<Verified> => {
  const services = await database.inTransaction(
    0 as TenantId,
    theHouse,
    (work) => work.rows<{ id: TenantId; service: string }>`
    select tenant_id as id, name as service from tenant where tenant_id > 0 order by tenant_id`,
  )
  let worst: Verified = 2
  for (const { id, service } of services) {
    const faults = await database.inTransaction(id, theHouse, (work) => faultsIn(work, name))
    if (faults === null) continue
    print(faults.length === 0 ? `${service}: ${name} is the record that was sealed.` : `${service}: ${name} was CHANGED.`)
    for (const fault of faults) print(`  ${fault}`)
    if (worst !== 1) worst = faults.length === 0 ? 0 : 1
  }
  if (worst === 2) print(`There is no record ${name}.`)
  return worst
}

/** What speaks against a record, a sentence each; null when there never was one. What was sealed once and is gone was taken away. OBS-04 */
const faultsIn = async (work: Work, name: string): Promise<readonly string[] | null> => {
  const once = await sealedOnce(work, name)
  const found = (await readRecord(work, name)) ?? (once === null ? null : await readRecord(work, once.id))
  if (found !== null) return found.faults
  return once === null ? null : [`It was sealed on ${momentInWords(once.at)} and is gone.`]
}
