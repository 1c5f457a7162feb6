import { theHouse } from '../domain/actor.ts'
import type { Database } from '../platform/transaction.ts'
import { everyTenant } from '../platform/sealer.ts'
import type { Work } from '../platform/work.ts'

type Stored = {
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly body: Uint8Array
  readonly at: { toString(): string }
}
export type WrittenLetter = Omit<Stored, 'body'> & { readonly service: string; readonly text: string }

const most = 50

/** The newest letters of example services only: nobody real is read, whatever mode the product runs in. RISK-07 */
export const writtenLetters = async (database: Database): Promise<readonly WrittenLetter[]> => {
  const found: WrittenLetter[] = []
  for (const tenant of await everyTenant(database)) found.push(...(await database.inTransaction(tenant, theHouse, lettersOfExample)))
  return found.toSorted((one, other) => other.at.toString().localeCompare(one.at.toString())).slice(0, most)
}

const lettersOfExample = async (work: Work): Promise<readonly WrittenLetter[]> => {
  const service = await work.row<{ name: string }>`select name from tenant where tenant_id = ${work.tenant} and is_example`
  if (service === null) return []
  const rows = await work.rows<Stored>`
    select id, to_name as to, subject, body, created_at as at from letter where tenant_id = ${work.tenant} order by created_at desc limit ${most}`
  return rows.map(({ body, ...letter }) => ({
    ...letter,
    service: service.name,
    text: work.open(body, { table: 'letter', row: letter.id, column: 'body' }),
  }))
}
