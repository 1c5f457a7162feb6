import pg from 'pg'
import { aFamily, readyToBook } from '../../src/testing/a-family.ts'
import { anOwnForm } from './ground-own-form.ts'
import { newPlacesOf } from './ground-places-more.ts'
import { aService } from '../../src/testing/service.ts'

export type WallReport = {
  readonly tables: number
  readonly rowsOfNeighbours: number
  readonly foreignRows: number
  readonly leaky: readonly string[]
}

/** Two services side by side, each with a family that is ready for its first session. */
export const twoServices = async () => {
  const one = await aService('county')
  const other = await one.neighbour('proceedings')
  for (const service of [one, other]) {
    const family = await readyToBook(service, await aFamily(service))
    const another = await aFamily(service, { surname: 'Quill' })
    await service.work(async (work) => {
      const about = { reader: null, organisation: service.organisations.council, letterBy: service.accounts.manager }
      await newPlacesOf(work, { service, family, other: another, ...about })
      await anOwnForm(work, family)
    })
    const leader = await service.as('coordinator')
    await leader.get('/families')
  }
  return { one, other, close: one.close }
}

type Urls = { readonly appUrl: string; readonly ownerUrl: string }

/** Asks every table for every row, as the app's own role in the name of one service, with no filter of ours at all. */
export const tryTheWall = async ({ appUrl, ownerUrl }: Urls, tenant: number): Promise<WallReport> => {
  const [app, owner] = [new pg.Client({ connectionString: appUrl }), new pg.Client({ connectionString: ownerUrl })]
  await Promise.all([app.connect(), owner.connect()])
  try {
    const tables = (
      await owner.query(`select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' where c.relkind in ('r', 'p') and n.nspname = 'public' order by 1`)
    ).rows.map((row) => String(row.name))
    await app.query(`select set_config('app.tenant', $1, false)`, [String(tenant)])
    let [rowsOfNeighbours, foreignRows] = [0, 0]
    const leaky: string[] = []
    for (const table of tables) {
      const count = async (client: pg.Client) =>
        Number(
          (await client.query(`select count(*) as n from ${client.escapeIdentifier(table)} where tenant_id <> $1`, [tenant])).rows[0]?.n,
        )
      rowsOfNeighbours += await count(owner)
      const seen = await count(app)
      foreignRows += seen
      if (seen > 0) leaky.push(table)
    }
    return { tables: tables.length, rowsOfNeighbours, foreignRows, leaky }
  } finally {
    await Promise.all([app.end(), owner.end()])
  }
}
