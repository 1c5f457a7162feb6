import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { asParameter } from '../src/platform/database.ts'
import { ask, type Target } from './load.ts'
import type { MainPage } from './pages.ts'
import { type Figure, figureOf, median, quantile } from './statistics.ts'
import type { Statement } from './tap.ts'
import type { World } from './world.ts'

/** One page at one size. The ratio to the empty page is taken within each round. */
export type PageFigure = {
  readonly name: string
  readonly p50: Figure
  readonly p99: Figure
  readonly toEmpty: Figure
  readonly toSql: number
  readonly sqlMs: number
  readonly statements: number
}
type Round = { readonly p50: number; readonly p99: number }
export type Effort = { readonly rounds: number; readonly each: number }

/** A page as one server shows it, beside the empty page of the same server. */
export type Stop = { readonly target: Target; readonly page: MainPage; readonly empty: MainPage }
export type Taken = Omit<PageFigure, 'toSql' | 'sqlMs' | 'statements'> & { readonly stop: Stop }

const open = async ({ target, page }: Stop): Promise<number> => {
  const { status, ms } = await ask(target, { path: page.path, secret: page.visitor.secret })
  if (status !== 200) throw new Error(`${page.name} answered ${status}`)
  return ms
}

/** Every stop once, then again: so a busy moment of the machine falls on all of them alike. */
const roundOf = async (stops: readonly Stop[], each: number): Promise<readonly (readonly number[])[]> => {
  const times: number[][] = stops.map(() => [])
  for (let turn = 0; turn < each; turn += 1) for (const [place, stop] of stops.entries()) times[place]?.push(await open(stop))
  return times
}

export const measurePages = async (stops: readonly Stop[], { rounds, each }: Effort): Promise<readonly Taken[]> => {
  await roundOf(stops, 25)
  const taken: Round[][] = []
  for (let round = 0; round < rounds; round += 1) {
    const times = await roundOf(stops, each)
    taken.push(times.map((own) => ({ p50: median(own), p99: quantile(own, 0.99) })))
  }
  const p50Of = (round: readonly Round[], place: number): number => round[place]?.p50 ?? Number.NaN
  return stops.map((stop, place) => {
    const empty = stops.findIndex(({ target, page }) => target === stop.target && page === stop.empty)
    return {
      stop,
      name: stop.page.name,
      p50: figureOf(taken.map((round) => p50Of(round, place))),
      p99: figureOf(taken.map((round) => round[place]?.p99 ?? Number.NaN)),
      toEmpty: figureOf(taken.map((round) => p50Of(round, place) / p50Of(round, empty))),
    }
  })
}

/** The reading that was written down stands already: written again, it needs another id. */
const again = ({ text, values }: Statement): readonly unknown[] => {
  if (!text.includes('insert into audit_entry')) return values
  const fresh = randomUUID()
  return values.map((value) => (value === values[1] ? fresh : value))
}

/** The same statements with the same values on one connection, without a page around them; undone each time. */
export const bareSql = async (world: World, statements: readonly Statement[], times: number): Promise<number> => {
  const client = new pg.Client({ connectionString: world.service.parts.appUrl })
  await client.connect()
  const own = statements.filter(({ text }) => !/^(commit|rollback)$/.test(text))
  const taken: number[] = []
  for (let turn = 0; turn < times; turn += 1) {
    const begun = performance.now()
    for (const each of own) {
      await (each.values.length === 0 ? client.query(each.text) : client.query({ ...each, values: again(each).map(asParameter) }))
    }
    await client.query('rollback')
    taken.push(performance.now() - begun)
  }
  await client.end()
  return median(taken)
}
