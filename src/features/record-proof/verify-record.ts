import { readFile } from 'node:fs/promises'
import { theHouse } from '../../domain/actor.ts'
import type { TenantId } from '../../domain/ids.ts'
import { additionsFollow, sealNumber } from '../../domain/record-seal.ts'
import { stillSeals } from '../../domain/record-view.ts'
import { sha256 } from '../../platform/crypto.ts'
import { distrustWords, verifyRecordPdf } from '../../platform/pdf/verify.ts'
import type { Database } from '../../platform/transaction.ts'
import type { Work } from '../../platform/work.ts'
import { additionsOf, readStored, type StoredAddition, type StoredRecord } from '../records/door.ts'

type Given = { readonly database: Database; readonly print: (line: string) => void }
export type Verified = 0 | 1 | 2

const usage = 'Say which record: a number such as R-2026-000123, an id, or --file record.pdf. With --seal, the seal must be that one.'

const after = (args: readonly string[], name: string): string | undefined =>
  args.includes(name) ? args[args.indexOf(name) + 1] : undefined

/** `verify-record`: 0 when the record is the one that was sealed, 1 when it is not, 2 when that cannot be told. OBS-04 */
export const verifyRecordCommand = async (args: readonly string[], given: Given): Promise<Verified> => {
  const file = after(args, '--file')
  const seal = after(args, '--seal')
  if (file !== undefined) return await verifyFile(file, seal, given)
  const name = args.find((arg, place) => !arg.startsWith('--') && args[place - 1] !== '--seal')
  if (name === undefined) {
    given.print(usage)
    return 2
  }
  return await verifyStored(name, given)
}

const verifyFile = async (file: string, seal: string | undefined, { print }: Given): Promise<Verified> => {
  const bytes = await readFile(file).catch(() => null)
  if (bytes === null) {
    print(`There is no file ${file}.`)
    return 2
  }
  const verdict = verifyRecordPdf(bytes, seal)
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

/** What speaks against a stored record, a sentence each; null when there is no such record. */
const faultsIn = async (work: Work, name: string): Promise<readonly string[] | null> => {
  const stored = await readStored(work, name)
  if (stored === null) return null
  const additions = await additionsOf(work, stored)
  const told = await work.rows<{ seal: string | null }>`
    select facts ->> 'seal' as seal from audit_entry
    where tenant_id = ${work.tenant} and family_id = ${stored.familyId} and name = 'record.added-to' and about = ${stored.id}`
  return [
    ...recordFaults(stored),
    ...additionFaults(
      stored,
      additions,
      told.map(({ seal }) => seal),
    ),
  ]
}

const recordFaults = (stored: StoredRecord): readonly string[] => {
  if (stored.canonical === null) return ['The sealed text cannot be opened: it was changed, moved, or its key is gone.']
  const faults = [
    !stillSeals({ canonical: stored.canonical, seal: stored.seal }, sha256) && 'The text does not give its seal.',
    stored.sealOnRecord !== stored.seal && 'The seal is not the one that the audit chain remembers.',
  ]
  return faults.filter((fault) => fault !== false)
}

const additionFaults = (
  stored: StoredRecord,
  additions: readonly StoredAddition[],
  told: readonly (string | null)[],
): readonly string[] => {
  const texts = additions.map(({ canonical, seal }) => ({ canonical: canonical ?? '', seal }))
  const changed = texts.flatMap((text, place) => (stillSeals(text, sha256) ? [] : [`Addition ${place + 1} does not give its seal.`]))
  const isInOrder = additionsFollow({ canonical: stored.canonical ?? '', seal: stored.seal }, texts)
  const isComplete = additions.length === told.length && additions.every(({ seal }) => told.includes(seal))
  return [
    ...changed,
    ...(isInOrder ? [] : ['An addition is missing or out of order.']),
    ...(isComplete ? [] : ['The additions are not those that the audit chain remembers.']),
  ]
}
