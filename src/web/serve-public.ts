import type { FastifyReply, FastifyRequest } from 'fastify'
import { randomBytes } from 'node:crypto'
import type { Outcome } from '../domain/outcome.ts'
import { hiddenNames, readBody, readPlainBody, refuseForeign } from './body.ts'
import { setCookie, visitCookie } from './cookie.ts'
import { readForm, viewForm, type FieldErrors, type RawAnswers } from './form.ts'
import type { House } from './house.ts'
import type { PublicPost, PublicRow } from './public-route.ts'
import type { Visit } from './route.ts'
import { wordsIn } from './request-words.ts'
import { takeTurn } from './turns-with-files.ts'

const visitShape = /^[A-Za-z0-9_-]{20,60}$/

/** The same steps for every open route: a form is tied to the browser it was drawn in; a refusal draws it again. */
export const servePublic =
  (house: House, row: PublicRow) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const known = request.cookies[visitCookie]
    const visitor = known !== undefined && visitShape.test(known) ? known : randomBytes(24).toString('base64url')
    if (visitor !== known) reply.header('set-cookie', setCookie(visitCookie, visitor))
    if (row.method === 'POST') refuseForeign(request)
    const typed = row.method === 'POST' ? await readOpenBody(row, request) : {}
    const visit = visitOf(house, { request, visitor, typed, errors: {} })
    if (row.method === 'GET') return await house.sendOpen(reply, visit, await row.show(visit))

    if (!house.csrf.holds(visitor, typed[hiddenNames.csrf]))
      return await again(house, { row, visit, reply }, { refusal: { name: 'form-is-stale', facts: {} } })
    const read = readForm(row.form, typed)
    if (!read.ok)
      return await again(house, { row, visit: visitOf(house, { request, visitor, typed, errors: read.errors }), reply }, { refusal: null })
    const outcome = await (row.act as (visit: Visit, answers: unknown) => Promise<Outcome<unknown>>)(visit, read.answers)
    if (!outcome.ok) return await again(house, { row, visit, reply }, { refusal: { name: outcome.refusal, facts: outcome.facts } })
    return await house.sendOpen(
      reply,
      visit,
      (row.next as (visit: Visit, value: unknown) => ReturnType<PublicPost['next']>)(visit, outcome.value),
    )
  }

/** Files of somebody who is not signed in: only where the row takes them, few at a time, and only so many through one link. */
const readOpenBody = async (row: PublicPost, request: FastifyRequest): Promise<RawAnswers> => {
  if (row.takesFiles !== true || !request.isMultipart()) return readPlainBody(request)
  const done = takeTurn(request.url.split('?')[0] ?? '', request.ip)
  try {
    return await readBody(request)
  } finally {
    done()
  }
}

const visitOf = (house: House, from: { request: FastifyRequest; visitor: string; typed: RawAnswers; errors: FieldErrors }): Visit => ({
  database: house.database,
  visitor: from.visitor,
  address: from.request.ip,
  agent: String(from.request.headers['user-agent'] ?? '').slice(0, 200),
  path: from.request.url,
  params: wordsIn(from.request.params),
  query: wordsIn(from.request.query),
  typed: from.typed,
  errors: from.errors,
  fields: (asked, start = {}) => viewForm(asked, { ...start, ...from.typed }, from.errors),
  hidden: { csrf: house.csrf.tokenFor(from.visitor), once: randomBytes(16).toString('base64url') },
  publicUrl: house.publicUrl,
})

const again = async (
  house: House,
  at: { readonly row: PublicPost; readonly visit: Visit; readonly reply: FastifyReply },
  why: { readonly refusal: { readonly name: string; readonly facts: Readonly<Record<string, string | number>> } | null },
): Promise<unknown> =>
  await house.sendOpen(at.reply, at.visit, await at.row.show(at.visit), {
    status: 422,
    refusal: why.refusal,
    refusals: at.row.refusals,
    form: at.row.form,
  })
