import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { siteMap } from '../../src/main/site-map.ts'
import type { Cell, Matrix, Side } from './matrix.ts'

/** The committed table: for each route, who is let in and who is not, for our family's things and for the others'. */
type Column = { readonly allow: readonly string[]; readonly deny: readonly string[]; readonly fault?: readonly string[] }
type Table = Readonly<Record<string, Readonly<Partial<Record<Side, Column>>>>>
type Written = { readonly open: Readonly<Record<string, string>>; readonly routes: Table }

const file = join(import.meta.dirname, 'matrix.json')

const columnOf = (row: Matrix[string], side: Side): Column => {
  const who = (cell: Cell): string[] =>
    Object.keys(row)
      .filter((persona) => row[persona]?.[side] === cell)
      .toSorted()
  const fault = who('fault')
  return { allow: who('allow'), deny: who('deny'), ...(fault.length === 0 ? {} : { fault }) }
}

const tableOf = (matrix: Matrix): Table =>
  Object.fromEntries(
    Object.entries(matrix)
      .toSorted(([one], [other]) => one.localeCompare(other, 'en'))
      .map(([route, row]) => {
        const isTwo = Object.values(row).some((cell) => cell.others !== undefined)
        return [route, { ours: columnOf(row, 'ours'), ...(isTwo ? { others: columnOf(row, 'others') } : {}) }]
      }),
  )

/** Routes for whoever is not signed in, each with the reason why it stands open. */
export const openRoutes = (): Readonly<Record<string, string>> =>
  Object.fromEntries(siteMap.open.map((row) => [`${row.method} ${row.path}`, row.open]).toSorted())

/** One line for each column, so that a change of who may what is one changed line in a review. */
export const writeTable = (matrix: Matrix): void => {
  const lines = Object.entries(tableOf(matrix)).map(([route, columns]) => {
    const sides = Object.entries(columns).map(([side, column]) => `      ${JSON.stringify(side)}: ${JSON.stringify(column)}`)
    return `    ${JSON.stringify(route)}: {\n${sides.join(',\n')}\n    }`
  })
  const open = Object.entries(openRoutes()).map(([route, why]) => `    ${JSON.stringify(route)}: ${JSON.stringify(why)}`)
  writeFileSync(file, `{\n  "open": {\n${open.join(',\n')}\n  },\n  "routes": {\n${lines.join(',\n')}\n  }\n}\n`)
}

export const readTable = (): Written => JSON.parse(readFileSync(file, 'utf8')) as Written

/** What the table says of one cell; nothing when it does not know the route or the person. */
export const inTable = (
  { routes }: Written,
  at: { readonly route: string; readonly persona: string; readonly side: Side },
): Cell | 'nothing' => {
  const column = routes[at.route]?.[at.side]
  if (column?.allow.includes(at.persona)) return 'allow'
  return column?.deny.includes(at.persona) ? 'deny' : 'nothing'
}

export type WrongCell = {
  readonly route: string
  readonly persona: string
  readonly side: Side
  readonly table: string
  readonly found: Cell
}

/** Every cell of this matrix that the table does not say. */
export const wrongCells = (table: Written, matrix: Matrix): readonly WrongCell[] =>
  Object.entries(matrix).flatMap(([route, row]) =>
    Object.entries(row).flatMap(([persona, cells]) =>
      (['ours', 'others'] as const).flatMap((side) => {
        const found = cells[side]
        const says = inTable(table, { route, persona, side })
        return found === undefined || found === says ? [] : [{ route, persona, side, table: says, found }]
      }),
    ),
  )

export const countCells = (matrix: Matrix): number =>
  Object.values(matrix).flatMap((row) => Object.values(row).flatMap((cells) => Object.values(cells))).length

/** Routes of the product without a row, and rows without a route. */
export const astray = ({ open, routes }: Written): { readonly unlisted: readonly string[]; readonly gone: readonly string[] } => {
  const real = [...siteMap.rows, ...siteMap.open, ...siteMap.api].map((row) => `${row.method} ${row.path}`)
  const listed = [...Object.keys(routes), ...Object.keys(open)]
  return { unlisted: real.filter((route) => !listed.includes(route)), gone: listed.filter((route) => !real.includes(route)) }
}
