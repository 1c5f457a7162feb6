import type { FastifyInstance } from 'fastify'
import { mayDo } from '../../src/domain/permission.ts'
import { houseOf } from '../../src/main/app.ts'
import { siteMap } from '../../src/main/site-map.ts'
import type { PolicyName } from '../../src/policies/policy.ts'
import type { Visitor } from '../../src/testing/service.ts'
import { createApp, type SiteMap } from '../../src/web/app.ts'
import { hiddenNames } from '../../src/web/body.ts'
import { signInCookie, visitCookie } from '../../src/web/cookie.ts'
import type { Form } from '../../src/web/form.ts'
import { type Dice, diceFrom, jsonFor, wordFor } from './fuzz-words.ts'
import { z } from 'zod'
import { standsIn } from './ground-paths.ts'
import { parentsPhone } from './ground-own-form.ts'
import { type Persona, personas, roleOf, standsToOurs } from './ground-people.ts'
import { aProofGround, type ProofGround } from './ground.ts'

export type FuzzFault = { readonly round: number; readonly route: string; readonly status: number; readonly why: string }
export type FuzzCount = {
  readonly sent: number
  /** Routes that answered otherwise than "cannot find" at least once. */
  readonly reached: ReadonlySet<string>
  readonly routes: ReadonlySet<string>
  readonly statuses: Readonly<Record<string, number>>
  readonly faults: readonly FuzzFault[]
}

type Target =
  | {
      readonly kind: 'page' | 'open'
      readonly method: 'GET' | 'POST'
      readonly path: string
      readonly form: Form | null
      readonly row: SiteMap['rows'][number] | null
    }
  | { readonly kind: 'api'; readonly method: 'GET' | 'POST'; readonly path: string; readonly body: z.ZodType | null }

const targetsOf = (map: SiteMap): readonly Target[] => [
  ...map.rows.map(
    (row): Target => ({ kind: 'page', method: row.method, path: row.path, form: row.method === 'POST' ? row.form : null, row }),
  ),
  ...map.open.map(
    (row): Target => ({ kind: 'open', method: row.method, path: row.path, form: row.method === 'POST' ? row.form : null, row: null }),
  ),
  ...map.api.map((row): Target => ({ kind: 'api', method: row.method, path: row.path, body: row.body ?? null })),
]

type Round = {
  readonly ground: ProofGround
  readonly dice: Dice
  readonly ids: readonly string[]
  readonly visitors: Map<Persona, Visitor>
}

/** Mostly what stands there, sometimes the neighbours', sometimes nothing that anybody would type. */
const addressOf = (path: string, { ground, dice, ids }: Round): string => {
  const side = dice.chance(85) ? ground.places.ours : ground.places.others
  const filled = path.split('/').map((step, at, steps) => {
    if (!step.startsWith(':')) return step
    const ending = /\.[a-z]+$/.exec(step)?.[0] ?? ''
    const known = standsIn(steps.slice(0, at + 1).join('/'), path, side)
    return (
      (known !== undefined && dice.chance(85) ? known : encodeURIComponent(wordFor(dice, null, ids).toWellFormed().slice(0, 2_000))) +
      ending
    )
  })
  const query = dice.chance(30)
    ? `?${dice.one(['q', 'page', 'week', 'day', 'after', 'area', 'venue', 'by', 'version', 'with'])}=${encodeURIComponent(wordFor(dice, null, ids).toWellFormed().slice(0, 3_000))}`
    : ''
  return filled.join('/') + query
}

/** Whoever may, most of the time: a guard that turns everybody away would hide what is behind it. */
const whoAsks = (target: Target, dice: Dice): Persona => {
  const row = target.kind === 'page' ? target.row : null
  const able =
    row === null
      ? []
      : personas.filter((each) => mayDo(row.may, { roles: [roleOf(each)], relations: ['service', 'own', standsToOurs[each] ?? 'service'] }))
  return able.length > 0 && dice.chance(85) ? dice.one(able) : dice.one(personas)
}

const visitorFor = async (persona: Persona, { ground, visitors }: Round): Promise<Visitor> => {
  const found = visitors.get(persona) ?? (await ground.service.signIn(ground.accounts[persona]))
  visitors.set(persona, found)
  return found
}

const bodyOf = (form: Form, { dice, ids }: Round, hidden: Readonly<Record<string, string>>): string => {
  const body = new URLSearchParams(hidden)
  for (const [name, field] of Object.entries(form.fields)) {
    if (dice.chance(12)) continue
    const word = wordFor(dice, field.schema, ids).toWellFormed()
    if (/^\d{4}-\d\d-\d\d$/.test(word)) for (const [part, value] of Object.entries(partsOf(word))) body.append(`${name}-${part}`, value)
    else for (let times = dice.chance(8) ? 2 : 1; times > 0; times -= 1) body.append(name, word)
  }
  return body.toString()
}
const partsOf = (date: string) => ({ year: date.slice(0, 4), month: date.slice(5, 7), day: date.slice(8, 10) })

/** Wiping the examples would take the ground away under everything that follows. */
const wipes = /^\/examples\/wipe/

const boundary = 'kintime-fuzz'
/** The same answers as a form with a file in it, the file being whatever came to hand. */
const withFile = (plain: string, { dice, ids }: Round): string => {
  const parts = [...new URLSearchParams(plain)].map(
    ([name, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  )
  const name = dice.one(['scan', 'file', 'document', 'drawing', 'order'])
  const bytes = dice.one(['%PDF-1.7\n%%EOF', '<svg xmlns="http://www.w3.org/2000/svg"/>', '', 'PK\u0003\u0004', wordFor(dice, null, ids)])
  return `${parts.join('')}--${boundary}\r\ncontent-disposition: form-data; name="${name}"; filename="${dice.one(['a.pdf', '..\\..\\a', 'x.svg'])}"\r\ncontent-type: application/pdf\r\n\r\n${bytes}\r\n--${boundary}--\r\n`
}

const csrfOf = (ground: ProofGround, secret: string): string => houseOf(ground.service.parts).csrf.tokenFor(secret)

const ask = async (app: FastifyInstance, target: Target, round: Round) => {
  const { ground, dice } = round
  const url = addressOf(target.path, round)
  if (target.kind === 'api') {
    const headers = {
      authorization: `Bearer ${dice.chance(90) ? ground.keys.council : ground.keys.elsewhere}`,
      'idempotency-key': `f-${dice.below(1e9)}`,
      'content-type': 'application/json',
    }
    const body =
      target.body === null ? undefined : JSON.stringify(jsonFor(dice, z.toJSONSchema(target.body, { io: 'input', unrepresentable: 'any' })))
    return await app.inject({
      method: target.method,
      url,
      headers,
      ...(body === undefined ? {} : { payload: dice.chance(4) ? body.slice(0, body.length / 2) : body }),
    })
  }
  const visitor = await visitorFor(whoAsks(target, dice), round)
  const isOpen = target.kind === 'open'
  const cookies = isOpen ? { [visitCookie]: parentsPhone } : { [signInCookie]: `${ground.service.tenant}.${visitor.secret}` }
  if (target.form === null) return await app.inject({ method: 'GET', url, cookies })
  const plain = bodyOf(target.form, round, {
    [hiddenNames.csrf]: wipes.test(target.path) ? 'stale' : csrfOf(ground, isOpen ? parentsPhone : visitor.secret),
    [hiddenNames.once]: `f${dice.below(1e9)}`,
  })
  const isFile = dice.chance(6)
  const headers = { 'content-type': isFile ? `multipart/form-data; boundary=${boundary}` : 'application/x-www-form-urlencoded' }
  const answer = await app.inject({ method: 'POST', url, cookies, headers, payload: isFile ? withFile(plain, round) : plain })
  if (String(answer.headers.location ?? '').startsWith('/sign-in')) round.visitors.clear()
  return answer
}

type Given = {
  readonly policy: PolicyName
  readonly from: number
  readonly rounds: number
  readonly more?: SiteMap['rows']
  readonly only?: RegExp
}

/** Sends one batch to a fresh service, so that what one round broke does not hide what the next would find. */
export const fuzz = async ({ policy, from, rounds, more = [], only }: Given): Promise<FuzzCount> => {
  await using ground = await aProofGround(policy)
  const map = { ...siteMap, rows: [...siteMap.rows, ...more] }
  const wrong: string[] = []
  const app = await createApp(houseOf(ground.service.parts), map, {
    health: async () => ({ ready: true, faults: [] }),
    onError: (error) => void wrong.push(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  })
  const targets = targetsOf(map).filter(({ path }) => only === undefined || only.test(path))
  const ids = Object.values(ground.places.ours)
  const visitors = new Map<Persona, Visitor>()
  const statuses: Record<string, number> = {}
  const reached = new Set<string>()
  const faults: FuzzFault[] = []
  for (let round = from; round < from + rounds; round += 1) {
    const target = targets[round % targets.length]
    if (target === undefined) break
    const route = `${target.method} ${target.path}`
    const { statusCode: status } = await ask(app, target, { ground, dice: diceFrom(round), ids, visitors })
    statuses[status] = (statuses[status] ?? 0) + 1
    if (status !== 404) reached.add(route)
    if (status >= 500) faults.push({ round, route, status, why: wrong.at(-1) ?? 'nothing was said' })
  }
  await app.close()
  return { sent: rounds, reached, routes: new Set(targets.map(({ method, path }) => `${method} ${path}`)), statuses, faults }
}
