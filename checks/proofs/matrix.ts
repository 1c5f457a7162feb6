import { houseOf } from '../../src/main/app.ts'
import { siteMap } from '../../src/main/site-map.ts'
import { mayDo } from '../../src/domain/permission.ts'
import type { Relation } from '../../src/domain/relation.ts'
import { createApp } from '../../src/web/app.ts'
import { hiddenNames } from '../../src/web/body.ts'
import { signInCookie } from '../../src/web/cookie.ts'
import { page, type RouteRow } from '../../src/web/route.ts'
import type { ProofGround } from './ground.ts'
import { filledFrom, paramsOf, placesIn } from './ground-paths.ts'
import { type Persona, personas, roleOf, standsToOurs } from './ground-people.ts'

export type Side = 'ours' | 'others'
export type Cell = 'allow' | 'deny' | 'fault'
/** For one route: each person's answer for our family's thing and for the others', or one answer where the path names nothing. */
export type MatrixRow = Readonly<Record<string, { readonly ours?: Cell; readonly others?: Cell }>>
export type Matrix = Readonly<Record<string, MatrixRow>>
type WebServer = Awaited<ReturnType<typeof createApp>>

export const nameOf = (row: { readonly method: string; readonly path: string }): string => `${row.method} ${row.path}`
export const sidesOf = (path: string): readonly Side[] => (placesIn(path).length === 0 ? ['ours'] : ['ours', 'others'])

/** The form is stale on purpose and its page empty: who may is settled before, and nothing happens. */
const harmless = (row: RouteRow): RouteRow => (row.method === 'GET' ? row : { ...row, show: async () => page('Stale', null) })

export const serverOf = ({ service }: ProofGround, rows: readonly RouteRow[], open: typeof siteMap.open = []): Promise<WebServer> =>
  createApp(
    houseOf(service.parts),
    { rows: rows.map(harmless), open, api: siteMap.api },
    {
      health: async () => ({ ready: true, faults: [] }),
      onError: (error, path) => console.error(path, error),
    },
  )

type Asking = { readonly ground: ProofGround; readonly server: WebServer; readonly persona: Persona; readonly side: Side }

/** What comes of asking: "cannot find" is a denial, everything else but a fault lets the person in. */
export const askCell = async (row: RouteRow, { ground, server, persona, side }: Asking): Promise<Cell> => {
  const { secret } = await ground.visitorOf(persona)
  const form = {
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: `${hiddenNames.csrf}=stale&${hiddenNames.once}=stale`,
  }
  const { statusCode } = await server.inject({
    method: row.method,
    url: filledFrom(row.path, ground.places[side]),
    cookies: { [signInCookie]: `${ground.service.tenant}.${secret}` },
    ...(row.method === 'POST' ? form : {}),
  })
  if (statusCode >= 500) return 'fault'
  return statusCode === 404 ? 'deny' : 'allow'
}

/** The same cell from the pure table, with relations as the ground says them. Null where the row has nothing such to be about. */
export const expectedCell = async (
  row: RouteRow,
  ground: ProofGround,
  at: { readonly persona: Persona; readonly side: Side },
): Promise<Cell> => {
  const { service, ours, accounts } = ground
  const { about } = row
  const subject =
    about === undefined ? { family: null } : await service.work((work) => about(work, paramsOf(row.path, ground.places[at.side])))
  if (subject === null) return 'deny'
  const owns: readonly Relation[] = subject.owner === accounts[at.persona] ? ['own'] : []
  const stands = subject.family === ours.familyId ? [standsToOurs[at.persona] ?? 'service'] : []
  return mayDo(row.may, { roles: [roleOf(at.persona)], relations: ['service', ...owns, ...stands] }) ? 'allow' : 'deny'
}

export const cellsOf = (row: { readonly path: string }): readonly { readonly persona: Persona; readonly side: Side }[] =>
  personas.flatMap((persona) => sidesOf(row.path).map((side) => ({ persona, side })))

type At = { readonly persona: Persona; readonly side: Side }
type CellOf = (row: RouteRow, at: At) => Promise<Cell>
type Cells = readonly { readonly row: RouteRow; readonly at: At }[]

/** Every cell that there is. */
export const allCells = (rows = siteMap.rows): Cells => rows.flatMap((row) => cellsOf(row).map((at) => ({ row, at })))

const atOnce = 6

const fill = async (asked: Cells, cellOf: CellOf): Promise<Matrix> => {
  const matrix: Record<string, Record<string, { ours?: Cell; others?: Cell }>> = {}
  const cells = [...asked]
  const next = async (): Promise<void> => {
    for (let cell = cells.shift(); cell !== undefined; cell = cells.shift()) {
      const { row, at } = cell
      const answers = (matrix[nameOf(row)] ??= {})
      const answer = (answers[at.persona] ??= {})
      answer[at.side] = await cellOf(row, at)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, next))
  return matrix
}

/** Asks the running product. */
export const liveMatrix = async (ground: ProofGround, cells: Cells = allCells(), rows = siteMap.rows): Promise<Matrix> => {
  const server = await serverOf(ground, rows)
  try {
    return await fill(cells, (row, at) => askCell(row, { ground, server, ...at }))
  } finally {
    await server.close()
  }
}

/** Asks the pure table. */
export const expectedMatrix = (ground: ProofGround, cells: Cells = allCells()): Promise<Matrix> =>
  fill(cells, (row, at) => expectedCell(row, ground, at))
