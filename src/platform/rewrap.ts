import type pg from 'pg'
import { rewrap, SealBroken } from './crypto.ts'
import { type Shelf, rewrapFile } from './file-store.ts'
import type { Keys } from './keys.ts'
import { type SealedColumn, sealedColumns } from './rewrap-columns.ts'

export type Rewrapped = { readonly cells: number; readonly files: number; readonly broken: readonly string[]; readonly left: number }

type On = { readonly owner: pg.Client; readonly keys: Keys; readonly shelf: Shelf | null; readonly onProgress: (said: string) => void }

const rowsAtOnce = 500

/** Seals every cell and file anew that an older key sealed, a batch at a time while the app goes on. Begun again, it goes on where it was. */
export const rewrapAll = async (on: On): Promise<Rewrapped> => {
  const broken: string[] = []
  let [cells, files, left] = [0, 0, 0]
  for (const tenant of await tenantsOf(on.owner)) {
    for (const at of sealedColumns) cells += await rewrapColumn(on, { tenant, ...at }, broken)
    files += await rewrapFiles(on, tenant, broken)
    for (const at of sealedColumns) left += await leftBehind(on, tenant, at)
    on.onProgress(`Service ${tenant}: ${cells} cells and ${files} files so far`)
  }
  return { cells, files, broken, left }
}

/** One short transaction in the name of one service, as the owner. */
const inTenant = async <T>(owner: pg.Client, tenant: number, run: () => Promise<T>): Promise<T> => {
  await owner.query(`begin; select set_config('app.tenant', '${Math.trunc(tenant)}', true), set_config('app.rewrapping', 'on', true)`)
  try {
    const answer = await run()
    await owner.query('commit')
    return answer
  } catch (error) {
    await owner.query('rollback')
    throw error
  }
}

const tenantsOf = (owner: pg.Client): Promise<readonly number[]> =>
  inTenant(owner, 0, async () =>
    (await owner.query<{ tenant_id: number }>('select tenant_id from tenant order by tenant_id')).rows.map((row) => row.tenant_id),
  )

type Column = SealedColumn & { readonly tenant: number }
type Cell = { readonly id: string; readonly sealed: Buffer }

const isOlder = (column: string): string => `${column} is not null and app.key_version(${column}) <> `

const rewrapColumn = async (on: On, column: Column, broken: string[]): Promise<number> => {
  let count = 0
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const page = await inTenant(on.owner, column.tenant, () => rewrapPage(on, column, { after, broken }))
    count += page.done
    if (page.last === null) return count
    after = page.last
  }
}

const rewrapPage = async (
  on: On,
  at: Column,
  from: { readonly after: string; readonly broken: string[] },
): Promise<{ done: number; last: string | null }> => {
  const { rows } = await on.owner.query<Cell>(
    `select id, ${at.column} as sealed from ${at.table} where tenant_id = $1 and id > $2 and ${isOlder(at.column)} $3 order by id limit ${rowsAtOnce} for update`,
    [at.tenant, from.after, on.keys.current()],
  )
  const fresh = rows.flatMap((cell) => sealedAnew(on.keys, at, { cell, broken: from.broken }))
  if (fresh.length > 0) {
    await on.owner.query(
      `update ${at.table} t set ${at.column} = n.sealed from unnest($2::uuid[], $3::bytea[]) as n (id, sealed) where t.tenant_id = $1 and t.id = n.id`,
      [at.tenant, fresh.map(({ id }) => id), fresh.map(({ sealed }) => sealed)],
    )
  }
  return { done: fresh.length, last: rows.length < rowsAtOnce ? null : (rows.at(-1)?.id ?? null) }
}

/** A cell whose seal is broken is left as it is and named: a rotation must not hide a tampering. */
const sealedAnew = (
  keys: Keys,
  { tenant, table, column }: Column,
  on: { readonly cell: Cell; readonly broken: string[] },
): readonly Cell[] => {
  const { id, sealed } = on.cell
  try {
    return [{ id, sealed: Buffer.from(rewrap(keys, sealed, { tenant, table, row: id, column })) }]
  } catch (error) {
    if (!(error instanceof SealBroken)) throw error
    on.broken.push(`${table}.${column} ${id}`)
    return []
  }
}

const leftBehind = ({ owner, keys }: On, tenant: number, { table, column }: SealedColumn): Promise<number> =>
  inTenant(owner, tenant, async () => {
    const { rows } = await owner.query<{ count: string }>(`select count(*) from ${table} where tenant_id = $1 and ${isOlder(column)} $2`, [
      tenant,
      keys.current(),
    ])
    return Number(rows[0]?.count ?? 0)
  })

const rewrapFiles = async ({ owner, keys, shelf }: On, tenant: number, broken: string[]): Promise<number> => {
  if (shelf === null) return 0
  const hashes = await inTenant(
    owner,
    tenant,
    async () => (await owner.query<{ hash: string }>('select distinct hash from stored_file where tenant_id = $1', [tenant])).rows,
  )
  let count = 0
  for (const { hash } of hashes) {
    const isThere = await rewrapFile(shelf, keys, { tenant, hash }).catch((error: unknown) => {
      if (error instanceof SealBroken) return false
      throw error
    })
    if (isThere) count += 1
    else broken.push(`file ${hash}`)
  }
  return count
}
