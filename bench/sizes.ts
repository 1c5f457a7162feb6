import pg from 'pg'
import { fillVolume } from '../db/seed/volume.ts'
import type { AtSize } from './lines.ts'
import { targetAt } from './load.ts'
import { bareSql, type Effort, measurePages, type PageFigure, type Stop } from './page-figures.ts'
import { emptyPage, mainPages } from './pages.ts'
import { holdDatabase, type Server, startServer } from './server.ts'
import { tapPool } from './tap.ts'
import { measuredAt, openWorld, type World } from './world.ts'

export type Say = (line: string) => void
type Filled = { readonly sessions: number; readonly families: number; readonly fillSeconds: number }
/** A service on its own database, filled up to a size. */
export type Grown = { readonly world: World; readonly grow: (sessions: number) => Promise<Filled> }

export const openGrown = async (say: Say): Promise<Grown> => {
  const world = await openWorld()
  const grow = async (sessions: number): Promise<Filled> => {
    say(`Filling up to ${sessions.toLocaleString('en-GB')} sessions …`)
    const { seconds, ...filled } = await fillVolume(world.service.ownerUrl, { sessions, tenant: world.service.tenant })
    await settleDisk(world.service.ownerUrl)
    await holdDatabase(world.service.ownerUrl)
    say(`… took ${seconds.toFixed(0)} s`)
    return { ...filled, fillSeconds: seconds }
  }
  return { world, grow }
}

/** What the filling left to be written goes to the disk now, not in the middle of a measurement: no service writes a million sessions in minutes. */
const settleDisk = async (ownerUrl: string): Promise<void> => {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  await client.query('checkpoint')
  await client.end()
}

export const serve = ({ service, dataDir }: World): Promise<Server> =>
  startServer({ DATABASE_URL: service.ownerUrl, DATA_DIR: dataDir, CLOCK: measuredAt.instant, EXAMPLES: 'off' })

type Side = { readonly world: World; readonly filled: Filled; readonly server: Server; readonly stops: readonly Stop[] }

const sideOf = async (world: World, filled: Filled): Promise<Side> => {
  const server = await serve(world)
  const target = targetAt(server.port, 1)
  const empty = emptyPage(await world.service.as('coordinator'))
  const pages = [empty, ...(await mainPages(world.service, world.known))]
  return { world, filled, server, stops: pages.map((page) => ({ target, page, empty })) }
}

/** Opens every page of one size or of several, turn by turn, and the statements of each by themselves. */
export const measureSizes = async (
  sizes: readonly { readonly world: World; readonly filled: Filled }[],
  effort: Effort,
): Promise<readonly AtSize[]> => {
  const sides: Side[] = []
  try {
    for (const { world, filled } of sizes) sides.push(await sideOf(world, filled))
    const taken = await measurePages(
      sides.flatMap(({ stops }) => stops),
      effort,
    )
    const done: AtSize[] = []
    for (const { world, filled, stops } of sides) {
      const [empty, ...pages] = await withSql(
        world,
        taken.filter(({ stop }) => stops.includes(stop)),
        effort,
      )
      if (empty === undefined) throw new Error('No page was measured')
      done.push({ ...filled, empty, pages })
    }
    return done
  } finally {
    for (const { server } of sides) await server.stop()
  }
}

const withSql = async (world: World, taken: Awaited<ReturnType<typeof measurePages>>, { each }: Effort): Promise<readonly PageFigure[]> => {
  const tap = tapPool(world.service.parts.database.pool)
  const figures: PageFigure[] = []
  for (const { stop, ...figure } of taken) {
    const statements = await tap.during(() => stop.page.visitor.get(stop.page.path))
    const sqlMs = await bareSql(world, statements, each)
    figures.push({ ...figure, statements: statements.length, sqlMs, toSql: figure.p50.value / sqlMs })
  }
  tap.stop()
  return figures
}
