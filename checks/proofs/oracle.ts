import { siteMap } from '../../src/main/site-map.ts'
import { hiddenNames } from '../../src/web/body.ts'
import { signInCookie } from '../../src/web/cookie.ts'
import type { RouteRow } from '../../src/web/route.ts'
import type { ProofGround } from './ground.ts'
import { filledFrom, placesIn } from './ground-paths.ts'
import { type Persona, personas } from './ground-people.ts'
import type { Place } from './ground-place.ts'
import { expectedCell, nameOf, serverOf } from './matrix.ts'

/** What a stranger is told of a thing that is there, and of one that is not. */
export type Difference = { readonly route: string; readonly persona: Persona; readonly what: string }
export type OracleProof = { readonly pairs: number; readonly differences: readonly Difference[] }

type Server = Awaited<ReturnType<typeof serverOf>>
type Said = { readonly status: number; readonly body: string; readonly headers: string }

/** The same places with things that were never there, of the same shape. */
const nothingAt = (place: Place): Place =>
  Object.fromEntries(
    Object.entries(place).map(([upTo, value]) => [upTo, /^[0-9a-f]{8}-/.test(value) ? '0197a000-0000-7000-8000-000000000000' : value]),
  )

const askAs = async (
  ground: ProofGround,
  server: Server,
  at: { readonly row: RouteRow; readonly persona: Persona; readonly place: Place },
): Promise<Said> => {
  const { secret } = await ground.visitorOf(at.persona)
  const form = {
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: `${hiddenNames.csrf}=stale&${hiddenNames.once}=stale`,
  }
  const { statusCode, body, headers } = await server.inject({
    method: at.row.method,
    url: filledFrom(at.row.path, at.place),
    cookies: { [signInCookie]: `${ground.service.tenant}.${secret}` },
    ...(at.row.method === 'POST' ? form : {}),
  })
  const { date: _date, ...told } = headers
  return { status: statusCode, body, headers: JSON.stringify(told) }
}

/** Those who may not, for the others' things: the routes with a place, each with as many strangers as asked for. */
const strangersTo = async (
  ground: ProofGround,
  rows: readonly RouteRow[],
  most: number,
): Promise<readonly { row: RouteRow; persona: Persona }[]> => {
  const found: { row: RouteRow; persona: Persona }[] = []
  for (const row of rows.filter(({ path }) => placesIn(path).length > 0)) {
    let kept = 0
    for (const persona of personas.toReversed()) {
      if (kept >= most) break
      if ((await expectedCell(row, ground, { persona, side: 'others' })) !== 'deny') continue
      found.push({ row, persona })
      kept += 1
    }
  }
  return found
}

/** Asks for each thing of the others, and for nothing, and compares all that is told. [T4] */
export const proveOracle = async (
  ground: ProofGround,
  given: { readonly serve?: readonly RouteRow[]; readonly most?: number } = {},
): Promise<OracleProof> => {
  const server = await serverOf(ground, given.serve ?? siteMap.rows)
  const pairs = await strangersTo(ground, siteMap.rows, given.most ?? personas.length)
  const differences: Difference[] = []
  const absent = nothingAt(ground.places.others)
  for (const { row, persona } of pairs) {
    const there = await askAs(ground, server, { row, persona, place: ground.places.others })
    const nothing = await askAs(ground, server, { row, persona, place: absent })
    for (const what of ['status', 'body', 'headers'] as const) {
      if (there[what] !== nothing[what]) differences.push({ route: nameOf(row), persona, what })
    }
  }
  await server.close()
  return { pairs: pairs.length, differences }
}

export type OracleTiming = { readonly pairs: number; readonly medianGapMs: number; readonly areaUnderCurve: number }

/** How well a stopwatch tells the two apart: half is a coin. */
export const timeOracle = async (ground: ProofGround, pairs: number): Promise<OracleTiming> => {
  const row = siteMap.rows.find((each) => nameOf(each) === 'GET /families/:id')
  if (row === undefined) throw new Error('There is no page of a family')
  const server = await serverOf(ground, [row])
  const time = async (place: Place): Promise<number> => {
    const since = performance.now()
    await askAs(ground, server, { row, persona: 'otherSocialWorker', place })
    return performance.now() - since
  }
  const absent = nothingAt(ground.places.others)
  const times: { there: number[]; nothing: number[] } = { there: [], nothing: [] }
  for (let pair = -200; pair < pairs; pair += 1) {
    const isFirst = pair % 2 === 0
    const one = await time(isFirst ? ground.places.others : absent)
    const other = await time(isFirst ? absent : ground.places.others)
    if (pair < 0) continue
    times.there.push(isFirst ? one : other)
    times.nothing.push(isFirst ? other : one)
  }
  await server.close()
  return {
    pairs,
    medianGapMs: Math.abs(median(times.there) - median(times.nothing)),
    areaUnderCurve: areaUnderCurve(times.there, times.nothing),
  }
}

const median = (numbers: readonly number[]): number => numbers.toSorted((one, other) => one - other)[Math.trunc(numbers.length / 2)] ?? 0

/** The chance that one picked from `there` took longer than one picked from `nothing`, by ranks. */
const areaUnderCurve = (there: readonly number[], nothing: readonly number[]): number => {
  const all = [...there.map((time) => ({ time, is: 1 })), ...nothing.map((time) => ({ time, is: 0 }))].toSorted(
    (one, other) => one.time - other.time,
  )
  const ranks = all.reduce((sum, { is }, place) => sum + is * (place + 1), 0)
  return (ranks - (there.length * (there.length + 1)) / 2) / (there.length * nothing.length)
}
