import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Person } from '../domain/actor.ts'
import { theHouse } from '../domain/actor.ts'
import type { FamilyId } from '../domain/ids.ts'
import { mayDo, type Standing } from '../domain/permission.ts'
import type { Facts, Outcome } from '../domain/outcome.ts'
import type { Work } from '../platform/work.ts'
import { hiddenNames, readBody, readPlainBody, refuseForeign, wordsOf } from './body.ts'
import { clearCookie, readToken, signInCookie, type SignInToken } from './cookie.ts'
import { readForm, viewForm, type FieldErrors, type RawAnswers } from './form.ts'
import { bodyHash, claimKey, keepAnswer } from './idempotency.ts'
import { movedOn } from './moved-on.tsx'
import type { Answer, Ask, GetRow, PostRow, RouteRow, Service } from './route.ts'
import type { House } from './house.ts'
import { signedOutPage } from './signed-out-page.tsx'
import { wordsIn } from './request-words.ts'

type Arrived = { readonly token: SignInToken; readonly typed: RawAnswers; readonly request: FastifyRequest }
type Stop = { readonly errors: FieldErrors; readonly refusal: { readonly name: string; readonly facts: Facts } | null }
const nothingStops: Stop = { errors: {}, refusal: null }

/** A post that ended without effect: drawn again with the reason, after everything was rolled back. */
class Stopped extends Error {
  readonly stop: Stop
  constructor(stop: Stop) {
    super('stopped')
    this.stop = stop
  }
}

/** Every signed-in route takes the same steps, in this order; no route can leave one out. */
export const serveRow =
  (house: House, row: RouteRow, rows: readonly RouteRow[]) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const token = readToken(request.cookies[signInCookie])
    if (row.method === 'POST') refuseForeign(request)
    if (token === null || (request.isMultipart() && !(await isSignedIn(house, token)))) {
      return toSignIn(house, { request, typed: row.method === 'POST' && !request.isMultipart() ? readPlainBody(request) : {} }, reply)
    }
    const typed = row.method === 'POST' ? await readBody(request) : {}
    const arrived: Arrived = { token, typed, request }
    try {
      const answer = await inPerson(house, { ...arrived, row }, (ask, about) =>
        row.method === 'GET' ? show(ask, row, about) : act(house, ask, row, arrived),
      )
      return await (answer === 'signed-out' ? toSignIn(house, arrived, reply) : house.send(reply, answer.ask, answer.answer))
    } catch (error) {
      if (!(error instanceof Stopped) || row.method !== 'POST') throw error
      return await drawAgain(house, arrived, { row, rows, stop: error.stop }, reply)
    }
  }

/** Asked before a large body is read: a stranger's files are not even taken in. */
const isSignedIn = (house: House, token: SignInToken): Promise<boolean> =>
  house.database.inTransaction(token.tenant, theHouse, async (work) => (await house.identify(work, token.secret)) !== null)

type Seen = { readonly ask: Ask; readonly answer: Answer }
type Opening = Arrived & { readonly row: RouteRow; readonly stop?: Stop }
type Subject = { readonly family: FamilyId | null; readonly owner?: string }

/** A family that nobody has. */
const nowhere = '00000000-0000-7000-8000-000000000000' as FamilyId

/** Who are you, which file is this about, may you: then the page or the act, all in one transaction. */
const inPerson = (
  house: House,
  { row, stop = nothingStops, ...arrived }: Opening,
  run: (ask: Ask, about: Subject) => Promise<Answer>,
): Promise<Seen | 'signed-out'> =>
  house.database.inTransaction(arrived.token.tenant, theHouse, async (opened) => {
    const found = await house.identify(opened, arrived.token.secret)
    if (found === null) return 'signed-out' as const
    const work = opened.as(found.person)
    const ask = askOf(house, { ...arrived, ...found, work, stop })
    const about = row.about === undefined ? { family: null } : await row.about(work, ask.params)
    // Absent and forbidden take the same steps, so that the time they take tells nothing.
    const standing: Standing = {
      roles: found.person.roles,
      relations: await house.relationsTo(work, found.person, about ?? { family: nowhere }),
    }
    if (about === null) return { ask, answer: { kind: 'not-found' } as const }
    if (!mayDo(row.may, standing)) return { ask, answer: { kind: 'not-found' } as const }
    return { ask, answer: await run(ask, about) }
  })

const askOf = (house: House, from: Arrived & { person: Person; service: Service; work: Work; stop: Stop }): Ask => ({
  work: from.work,
  person: from.person,
  service: from.service,
  path: from.request.url,
  params: wordsIn(from.request.params),
  query: wordsIn(from.request.query),
  typed: from.typed,
  errors: from.stop.errors,
  fields: (asked, start = {}) => viewForm(asked, { ...start, ...from.typed }, from.stop.errors),
  hidden: { csrf: house.csrf.tokenFor(from.token.secret), once: from.work.newId() },
  publicUrl: house.publicUrl,
})

/** Opening a sensitive page is itself written down, in the transaction that reads it. DATA-03 */
const show = async (ask: Ask, row: GetRow, about: Subject): Promise<Answer> => {
  const answer = await row.show(ask)
  if (row.reads !== undefined && (answer.kind === 'page' || answer.kind === 'file')) await writeReading(ask, row.reads, about)
  return answer
}

const readingName = {
  family: 'family.read',
  record: 'record.read',
  referral: 'referral.read',
  risk: 'risk.read',
  agreement: 'agreement.read',
  paper: 'paper.read',
  document: 'document.read',
  plan: 'plan.read',
  apart: 'apart.read',
  'own-form': 'own-form.read',
  protected: 'family.protected-shown',
  log: 'family.log-read',
  file: 'file.read',
} as const

const writeReading = (ask: Ask, reads: NonNullable<GetRow['reads']>, about: Subject): Promise<void> =>
  ask.work.record({
    name: readingName[reads],
    ...(ask.params['id'] === undefined ? {} : { about: ask.params['id'] }),
    ...(about.family === null ? {} : { family: about.family }),
  })

const act = async (house: House, ask: Ask, row: PostRow, arrived: Arrived): Promise<Answer> => {
  if (!house.csrf.holds(arrived.token.secret, arrived.typed[hiddenNames.csrf]))
    throw new Stopped({ errors: {}, refusal: { name: 'form-is-stale', facts: {} } })
  const once = arrived.typed[hiddenNames.once]
  if (typeof once !== 'string' || once === '' || once.length > 100)
    throw new Stopped({ errors: {}, refusal: { name: 'form-is-stale', facts: {} } })

  const claim = await claimKey(ask.work, {
    key: once,
    route: `${row.path} ${JSON.stringify(ask.params)}`,
    hash: bodyHash(wordsOf(arrived.typed)),
  })
  if (claim === 'other-words') throw new Stopped({ errors: {}, refusal: { name: 'form-sent-twice', facts: {} } })
  if (claim !== 'new') return claim.answer as Answer

  const read = readForm(row.form, arrived.typed)
  if (!read.ok) throw new Stopped({ errors: read.errors, refusal: null })
  const outcome = await (row.act as (ask: Ask, answers: unknown) => Promise<Outcome<unknown>>)(ask, read.answers)
  if (!outcome.ok) throw new Stopped({ errors: {}, refusal: { name: outcome.refusal, facts: outcome.facts } })

  const answer: Answer = { kind: 'to', path: (row.next as (ask: Ask, value: unknown) => string)(ask, outcome.value) }
  await keepAnswer(ask.work, once, { status: 303, answer })
  return answer
}

/** The same page with everything typed still there, the reason on top, and status 422. */
const drawAgain = async (
  house: House,
  arrived: Arrived,
  redraw: { row: PostRow; rows: readonly RouteRow[]; stop: Stop },
  reply: FastifyReply,
): Promise<unknown> => {
  const { row, rows, stop } = redraw
  const drawn = rows.find((other): other is GetRow => other.method === 'GET' && other.show === row.show)
  const asPage: GetRow = {
    method: 'GET',
    path: row.path,
    may: row.may,
    show: row.show,
    ...(row.about === undefined ? {} : { about: row.about }),
    ...(drawn?.reads === undefined ? {} : { reads: drawn.reads }),
  }
  const answer = await inPerson(house, { ...arrived, row: asPage, stop }, (ask, about) => show(ask, asPage, about))
  if (answer === 'signed-out') return await toSignIn(house, arrived, reply)
  const shown = answer.answer.kind === 'to' ? movedOn(answer.answer.path) : answer.answer
  return await house.send(reply, answer.ask, shown, { status: 422, refusal: stop.refusal, refusals: row.refusals, form: row.form })
}

/** To sign in; a form that came too late is handed back whole, for nobody's writing is lost to a time-out. */
const toSignIn = (house: House, { request, typed }: Omit<Arrived, 'token'>, reply: FastifyReply): unknown => {
  const next = request.method === 'GET' && request.url !== '/' ? `?next=${encodeURIComponent(request.url)}` : ''
  if (request.cookies[signInCookie] !== undefined) reply.header('set-cookie', clearCookie(signInCookie))
  if (Object.keys(wordsOf(typed)).length > 0)
    return reply.code(401).type('text/html; charset=utf-8').send(signedOutPage(request.url, typed))
  return house.redirect(reply, `/sign-in${next}`)
}
