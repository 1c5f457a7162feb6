import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { asParameter } from '../src/platform/database.ts'
import { ask, type Target } from './load.ts'
import type { MainPage } from './pages.ts'
import { type Figure, figureOf, median, quantile } from './statistics.ts'
import type { Statement } from './tap.ts'
import type { World } from './world.ts'

/** One page at one size. The ratios are taken within each round, against the empty page of the same round. */
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

const roundOf = async (target: Target, page: MainPage, each: number): Promise<Round> => {
  const times: number[] = []
  for (let turn = 0; turn < each; turn += 1) {
    const { status, ms } = await ask(target, { path: page.path, secret: page.visitor.secret })
    if (status !== 200) throw new Error(`${page.name} answered ${status}`)
    times.push(ms)
  }
  return { p50: median(times), p99: quantile(times, 0.99) }
}

/** All pages, one after the other, round by round, so that a busy moment of the machine falls on all of them. */
export const measurePages = async (target: Target, of: { readonly pages: readonly MainPage[]; readonly empty: MainPage } & Effort): Promise<readonly (Omit<PageFigure, 'toSql' | 'sqlMs' | 'statements'> & { readonly page: MainPage })[]> => {
  const all = [of.empty, ...of.pages]
  for (const page of all) await roundOf(target, page, 8)
  const rounds: Round[][] = []
  for (let round = 0; round < of.rounds; round += 1) {
    const row: Round[] = []
    for (const page of all) row.push(await roundOf(target, page, of.each))
    rounds.push(row)
  }
  return all.map((page, place) => {
    const own = rounds.map((row) => ({ p50: row[place]?.p50 ?? Number.NaN, p99: row[place]?.p99 ?? Number.NaN, empty: row[0]?.p50 ?? Number.NaN }))
    return { page, name: page.name, p50: figureOf(own.map(({ p50 }) => p50)), p99: figureOf(own.map(({ p99 }) => p99)), toEmpty: figureOf(own.map(({ p50, empty }) => p50 / empty)) }
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
    for (const each of own) await (each.values.length === 0 ? client.query(each.text) : client.query(each.text, again(each).map(asParameter)))
    await client.query('rollback')
    taken.push(performance.now() - begun)
  }
  await client.end()
  return median(taken)
}
