import type { FastifyReply, FastifyRequest } from 'fastify'
import { theHouse } from '../domain/actor.ts'
import type { TenantId } from '../domain/ids.ts'
import type { Facts, Outcome } from '../domain/outcome.ts'
import type { ApiAsk, ApiRow } from './api-route.ts'
import type { House } from './house.ts'
import { readBody } from './body.ts'
import { bodyHash, claimKey, keepAnswer } from './idempotency.ts'
import type { RefusalWords } from '../domain/refusal-words.ts'
import { wordsIn } from './request-words.ts'
import { sealedOff } from './sealed-off.ts'

type Said = {
  readonly status: number
  readonly body: unknown
  readonly file?: { readonly bytes: Uint8Array; readonly mediaType: string; readonly name: string }
}

const problem = (status: number, title: string, more: object = {}): Said => ({ status, body: { title, status, ...more } })

/** A refusal must also roll back: thrown out of the transaction, said once outside. */
class Unsaid extends Error {
  readonly said: Said
  constructor(said: Said) {
    super('refused')
    this.said = said
  }
}

const keyShape = /^Bearer kt_(\d{1,9})_([A-Za-z0-9_-]{20,100})$/

/** Case systems: a key instead of a cookie, JSON both ways, problems after RFC 9457, the same transaction as every page. */
export const serveApi =
  (house: House, row: ApiRow) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const said = await answer(house, row, request).catch((error: unknown) => {
      if (error instanceof Unsaid) return error.said
      throw error
    })
    if (said.status === 401) reply.header('www-authenticate', 'Bearer')
    if (said.file !== undefined) {
      return reply
        .code(said.status)
        .header('content-disposition', `attachment; filename="${said.file.name}"`)
        .header('content-security-policy', sealedOff)
        .type(said.file.mediaType)
        .send(Buffer.from(said.file.bytes))
    }
    return reply
      .code(said.status)
      .type(said.status >= 400 ? 'application/problem+json' : 'application/json')
      .send(JSON.stringify(said.body))
  }

const answer = async (house: House, row: ApiRow, request: FastifyRequest): Promise<Said> => {
  const key = keyShape.exec(request.headers.authorization ?? '')
  if (key?.[1] === undefined || key[2] === undefined) return problem(401, 'Send the key of your organisation')
  const secret = key[2]
  const tenant = Number(key[1]) as TenantId
  const sent = request.isMultipart() ? await readFileSent(house, row, { request, tenant, secret }) : request.body
  return await house.database.inTransaction(tenant, theHouse, async (opened) => {
    const system = await house.identifySystem(opened, secret)
    if (system === null) throw new Unsaid(problem(401, 'Send the key of your organisation'))
    const work = opened.as(system)
    const ask: ApiAsk = { work, system, params: wordsIn(request.params), query: wordsIn(request.query) }
    return row.method === 'GET' ? await runOnce(row, ask, undefined) : await runKeyed(row, ask, { request, sent })
  })
}

const usualBytes = 2 * 1024 * 1024

/** Nobody makes this server read many megabytes before it knows their key. */
export const refuseHeavyStrangers =
  (house: House) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const key = keyShape.exec(request.headers.authorization ?? '')
    const weight = Number(request.headers['content-length'] ?? Infinity)
    if (weight <= usualBytes) return undefined
    if (key?.[1] !== undefined && key[2] !== undefined && (await isKnownKey(house, Number(key[1]) as TenantId, key[2]))) return undefined
    const { status, body } = problem(401, 'Send the key of your organisation')
    return reply.code(status).header('www-authenticate', 'Bearer').type('application/problem+json').send(JSON.stringify(body))
  }

const isKnownKey = (house: House, tenant: TenantId, secret: string): Promise<boolean> =>
  house.database.inTransaction(tenant, theHouse, async (work) => (await house.identifySystem(work, secret)) !== null)

type FileSent = { readonly request: FastifyRequest; readonly tenant: TenantId; readonly secret: string }

/** A file from a case system, read only for a key that is known: its bytes as base64, so that one schema reads both ways of sending. */
const readFileSent = async (house: House, row: ApiRow, { request, tenant, secret }: FileSent): Promise<unknown> => {
  if (row.takesFile === undefined) throw new Unsaid(problem(415, 'Send JSON'))
  if (!(await isKnownKey(house, tenant, secret))) throw new Unsaid(problem(401, 'Send the key of your organisation'))
  const raw = await readBody(request)
  const file = raw[row.takesFile.in]
  if (typeof file !== 'object' || !('bytes' in file)) return raw
  return { ...raw, [row.takesFile.nameIn]: file.name, [row.takesFile.in]: Buffer.from(file.bytes).toString('base64') }
}

type Sending = { readonly request: FastifyRequest; readonly sent: unknown }

const runKeyed = async (row: ApiRow, ask: ApiAsk, { request, sent }: Sending): Promise<Said> => {
  const key = request.headers['idempotency-key']
  if (typeof key !== 'string' || key === '' || key.length > 100)
    throw new Unsaid(problem(400, 'Send an Idempotency-Key header of 1 to 100 characters'))
  if (!request.isMultipart() && request.headers['content-type']?.startsWith('application/json') !== true)
    throw new Unsaid(problem(415, 'Send JSON'))
  const body = readJson(row, sent)
  const claim = await claimKey(ask.work, { key, route: `${row.path} ${JSON.stringify(ask.params)}`, hash: bodyHash(sent ?? null) })
  if (claim === 'other-words') throw new Unsaid(problem(422, 'This Idempotency-Key was used with another body'))
  if (claim !== 'new') return { status: claim.status, body: claim.answer }
  const said = await runOnce(row, ask, body)
  await keepAnswer(ask.work, key, { status: said.status, answer: said.body })
  return said
}

/** What was sent, as the row asks for it, before anything else is done with it; all that is wrong with it at once. */
const readJson = (row: ApiRow, sent: unknown): unknown => {
  const body = row.body === undefined ? { success: true as const, data: undefined } : row.body.safeParse(sent)
  if (!body.success) {
    throw new Unsaid(
      problem(422, 'Some answers are missing or cannot be read', {
        problems: body.error.issues.map((issue) => ({ at: issue.path.join('.'), says: issue.message })),
      }),
    )
  }
  return body.data
}

const runOnce = async (row: ApiRow, ask: ApiAsk, body: unknown): Promise<Said> => {
  const outcome = await (row.run as (ask: ApiAsk, body: unknown) => ReturnType<ApiRow['run']>)(ask, body)
  if ('file' in outcome) return { status: 200, body: null, file: { bytes: outcome.file, mediaType: outcome.mediaType, name: outcome.name } }
  return settled(row, outcome)
}

const settled = (row: ApiRow, outcome: Outcome<unknown>): Said => {
  if (outcome.ok) return { status: row.answerStatus, body: outcome.value }
  if (outcome.refusal === 'not-found') throw new Unsaid(problem(404, 'We cannot find this'))
  const words: RefusalWords | undefined = row.refusals[outcome.refusal]
  throw new Unsaid(
    problem(409, sentence(words, outcome.facts), { refusal: outcome.refusal, ...(words?.rule === undefined ? {} : { rule: words.rule }) }),
  )
}

const sentence = (words: RefusalWords | undefined, facts: Facts): string => {
  if (words === undefined) return 'We could not do this'
  return typeof words.says === 'function' ? words.says(facts) : words.says
}
