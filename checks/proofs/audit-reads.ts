import { siteMap } from '../../src/main/site-map.ts'
import { signInCookie } from '../../src/web/cookie.ts'
import type { GetRow, RouteRow } from '../../src/web/route.ts'
import type { ProofGround } from './ground.ts'
import { filledFrom, paramsOf } from './ground-paths.ts'
import { type Persona, personas } from './ground-people.ts'
import { nameOf, serverOf } from './matrix.ts'
import { inTable, readTable } from './matrix-table.ts'

/** Pages about a family that leave no row when they are opened, each with what speaks for it. A page that learns to write goes from this list. */
export const unrecorded: Readonly<Record<string, string>> = {
  'GET /families/:id/connection':
    'asks one question; what is alike is told only to those who may read the file, and the answer leaves its row',
  'GET /own-forms/:id': 'says how far each copy is and never an answer; opening the answers leaves its row',
  'GET /families/:id/emergency': 'says nothing of the family before access is taken, and that leaves its row',
}

/** Pages that write their row themselves, because only they know whether anything was shown. */
export const itself: readonly string[] = ['GET /families/:id/documents/:document', 'GET /own-forms/:id/answers', 'GET /own-forms/:id/other']

export type Reading = { readonly route: string; readonly persona: string; readonly status: number; readonly rows: number }
export type ReadsProof = {
  readonly answered: number
  readonly written: number
  /** A page that was shown without exactly one row, or a row where nothing was shown or none is promised. */
  readonly wrong: readonly Reading[]
  /** Pages about a family without a promise to write, and without a reason. */
  readonly unsaid: readonly string[]
  /** Reasons for pages that do write, or are not there. */
  readonly idle: readonly string[]
}

/** Which rows of the site map are about a family, asked of the rows themselves. */
const aboutFamilies = async (ground: ProofGround, rows: readonly RouteRow[]): Promise<readonly GetRow[]> => {
  const found: GetRow[] = []
  for (const row of rows) {
    const { about } = row
    if (row.method !== 'GET' || about === undefined) continue
    const subject = await ground.service.work((work) => about(work, paramsOf(row.path, ground.places.ours)))
    if (subject !== null && subject.family !== null) found.push(row)
  }
  return found
}

const rowsBy = (ground: ProofGround, actor: string): Promise<number> =>
  ground.service.work(
    async (work) =>
      (
        await work.row<{ n: number }>`
        select count(*)::int as n from audit_entry
        where tenant_id = ${work.tenant} and actor_id = ${actor} and name ~ '(\.read|-read|-shown)$'`
      )?.n ?? 0,
  )

type Given = { readonly rows?: readonly RouteRow[]; readonly everybody?: boolean }

/** Opens every page about a family as whoever may, and counts what the audit says of it. One person for each page, or everybody. */
export const proveReads = async (ground: ProofGround, given: Given = {}): Promise<ReadsProof> => {
  const rows = given.rows ?? siteMap.rows
  const pages = await aboutFamilies(ground, rows)
  const table = readTable()
  const server = await serverOf(ground, rows)
  const readings: Reading[] = []
  for (const row of pages) {
    const may = personas.filter((persona) => inTable(table, { route: nameOf(row), persona, side: 'ours' }) === 'allow')
    for (const persona of given.everybody === true ? may : may.slice(0, 1)) readings.push(await readOnce(ground, server, { row, persona }))
  }
  await server.close()
  return settle(readings, pages)
}

type Server = Awaited<ReturnType<typeof serverOf>>

const readOnce = async (ground: ProofGround, server: Server, { row, persona }: { row: GetRow; persona: Persona }): Promise<Reading> => {
  const { secret } = await ground.visitorOf(persona)
  const before = await rowsBy(ground, ground.accounts[persona])
  const cookies = { [signInCookie]: `${ground.service.tenant}.${secret}` }
  const { statusCode: status } = await server.inject({ method: 'GET', url: filledFrom(row.path, ground.places.ours), cookies })
  return { route: nameOf(row), persona, status, rows: (await rowsBy(ground, ground.accounts[persona])) - before }
}

/** A page that sends on to another may write or not: nothing was shown yet. */
const isWrong = ({ route, status, rows }: Reading): boolean => {
  if (unrecorded[route] !== undefined) return rows !== 0
  if (status >= 300 && status < 400) return rows > 1
  return rows !== (status === 200 ? 1 : 0)
}

const settle = (readings: readonly Reading[], pages: readonly GetRow[]): ReadsProof => {
  const shown = readings.filter(({ status, route }) => status === 200 && unrecorded[route] === undefined)
  const silent = pages.filter((row) => row.reads === undefined && !itself.includes(nameOf(row))).map(nameOf)
  return {
    answered: shown.length,
    written: shown.reduce((sum, { rows }) => sum + rows, 0),
    wrong: readings.filter(isWrong),
    unsaid: silent.filter((route) => unrecorded[route] === undefined),
    idle: [
      ...Object.keys(unrecorded).filter((route) => !silent.includes(route)),
      ...itself.filter((route) => !pages.some((row) => nameOf(row) === route)),
    ],
  }
}
