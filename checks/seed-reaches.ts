import { theHouse } from '../src/domain/actor.ts'
import type { TenantId } from '../src/domain/ids.ts'
import type { Database } from '../src/platform/transaction.ts'
import { everyTenant } from '../src/platform/sealer.ts'

const phones = /(?:\+44\s?|\b0)\d[\d\s]{7,12}\d/g
const postcodes = /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/g
const emails = /[\w.+-]+@[\w.-]+/g

/** Ranges that are kept free for stories; areas that no postcode begins with; names that no mail server has. */
const isForStories = (reach: string): boolean =>
  /^(07700 900\d{3}|020 7946 0\d{3}|01632 960\d{3})$/.test(reach) || /^ZZ\d/.test(reach) || /@(.+\.)?example(\.org)?$/.test(reach)

/** Phones, postcodes and e-mail addresses in these texts that could be somebody's. */
export const realReaches = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => [phones, postcodes, emails].flatMap((kind) => text.match(kind) ?? [])).filter((reach) => !isForStories(reach))

type Sealed = { readonly id: string; readonly sealed: Uint8Array }

/** Every address, phone and e-mail in this installation, and all that referrals say, opened. */
export const reachesIn = async (database: Database): Promise<readonly string[]> => {
  const found: string[] = []
  for (const tenant of await everyTenant(database)) found.push(...(await reachesOf(database, tenant)))
  return found
}

const reachesOf = (database: Database, tenant: TenantId): Promise<readonly string[]> =>
  database.inTransaction(tenant, theHouse, async (work) => {
    const facts = await work.rows<Sealed>`select id, sealed from protected_fact where tenant_id = ${work.tenant}`
    const referrals = await work.rows<Sealed>`select id, answers as sealed from referral where tenant_id = ${work.tenant}`
    const plain = await work.rows<{ text: string }>`
      select email as text from account where tenant_id = ${work.tenant} union all select address from venue where tenant_id = ${work.tenant}
      union all select help_phone from tenant where tenant_id = ${work.tenant}`
    return [
      ...facts.map(({ id, sealed }) => work.open(sealed, { table: 'protected_fact', row: id, column: 'sealed' })),
      ...referrals.map(({ id, sealed }) => work.open(sealed, { table: 'referral', row: id, column: 'answers' })),
      ...plain.map(({ text }) => text),
    ]
  })
