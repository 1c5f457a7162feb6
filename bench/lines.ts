import type { Bookings } from './bookings.ts'
import type { PageFigure } from './page-figures.ts'
import { type Line, milliseconds, noisy, times } from './report.ts'
import type { Starts } from './starts.ts'
import { type Figure, rounded } from './statistics.ts'

/** What was measured while the service had so many sessions. */
export type AtSize = {
  readonly sessions: number
  readonly families: number
  readonly fillSeconds: number
  readonly empty: PageFigure
  readonly pages: readonly PageFigure[]
}
export type Load = {
  readonly aSecond: number
  readonly seconds: number
  readonly p50: Figure
  readonly p99: Figure
  readonly errors: number
  readonly saturation: number
  readonly emptySaturation: number
  readonly memoryMb: number
}
export type Measured = {
  readonly machine: string
  readonly starts: Starts
  readonly sizes: readonly AtSize[]
  readonly bookings: Bookings
  readonly load: Load
  readonly clientCodeKb: number
}

const thousands = (sessions: number): string =>
  sessions >= 1_000_000 ? `${Math.round(sessions / 1_000_000)} M` : `${Math.round(sessions / 1000)} k`

const startLines = ({ firstMs, warmMs, idleMb }: Starts): readonly Line[] => [
  { part: 'start', what: 'first, into an empty folder', value: `${milliseconds(firstMs.value)} ${noisy(firstMs.noise)}` },
  { part: 'start', what: 'warm', value: `${milliseconds(warmMs.value)} ${noisy(warmMs.noise)}` },
  { part: 'memory', what: 'the server after its start', value: `${idleMb} MB` },
]

const pageLine = (at: AtSize, page: PageFigure): Line => ({
  part: `pages, ${thousands(at.sessions)}`,
  what: page.name,
  value: `p50 ${milliseconds(page.p50.value)} ${noisy(page.p50.noise)}, p99 ${milliseconds(page.p99.value)}; ${times(page.toEmpty.value)} empty page, ${times(page.toSql)} its SQL (${page.statements} statements, ${milliseconds(page.sqlMs)})`,
})

/** How a page grew from the first size to the last: both were opened in turn, in the same rounds. */
export const growthOf = (first: PageFigure, last: PageFigure): number => last.p50.value / first.p50.value

const growthLines = (sizes: readonly AtSize[]): readonly Line[] => {
  const [first, last] = [sizes.at(0), sizes.at(-1)]
  if (first === undefined || last === undefined || first === last) return []
  return last.pages.map((page) => {
    const before = first.pages.find(({ name }) => name === page.name)
    const growth = before === undefined ? Number.NaN : growthOf(before, page)
    return {
      part: `growth ${thousands(first.sessions)} to ${thousands(last.sessions)}`,
      what: page.name,
      value: times(growth),
      bound: '≤ 1.3',
      holds: growth <= 1.3,
    }
  })
}

const loadLines = (load: Load, sessions: number): readonly Line[] => {
  const part = `${load.aSecond} pages/s for ${load.seconds} s, ${thousands(sessions)}`
  return [
    { part, what: 'p50', value: `${milliseconds(load.p50.value)} ${noisy(load.p50.noise)}`, bound: '≤ 25 ms', holds: load.p50.value <= 25 },
    {
      part,
      what: 'p99',
      value: `${milliseconds(load.p99.value)} ${noisy(load.p99.noise)}`,
      bound: '≤ 100 ms',
      holds: load.p99.value <= 100,
    },
    { part, what: 'errors', value: String(load.errors), bound: '0', holds: load.errors === 0 },
    { part: 'saturation', what: 'main pages, one process', value: `${rounded(load.saturation)} pages/s` },
    {
      part: 'saturation',
      what: 'empty page',
      value: `${rounded(load.emptySaturation)} pages/s, ${times(load.emptySaturation / load.saturation)} the main pages`,
    },
    { part: 'memory', what: 'the server after the load', value: `${load.memoryMb} MB` },
  ]
}

export const linesOf = (measured: Measured): readonly Line[] => {
  const { starts, sizes, bookings, load, clientCodeKb } = measured
  return [
    ...startLines(starts),
    ...sizes.flatMap((at) => [at.empty, ...at.pages].map((page) => pageLine(at, page))),
    ...growthLines(sizes),
    {
      part: 'bookings',
      what: 'through the product',
      value: `${rounded(bookings.aSecond.value)} a second ${noisy(bookings.aSecond.noise)}`,
    },
    {
      part: 'bookings',
      what: 'bare transaction in SQL',
      value: `${rounded(bookings.bareASecond.value)} a second, ${times(bookings.ratio.value)} the product`,
    },
    ...loadLines(load, sizes.at(-1)?.sessions ?? 0),
    {
      part: 'scripts',
      what: 'on an ordinary page, gzipped',
      value: `${rounded(clientCodeKb)} KB`,
      bound: '≤ 20 KB',
      holds: clientCodeKb <= 20,
    },
  ]
}
