import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify'
import type { ApiRow } from './api-route.ts'
import { readAsset } from './assets.ts'
import type { House } from './house.ts'
import { plainPage } from './plain-page.tsx'
import type { PublicRow } from './public-route.ts'
import type { RouteRow } from './route.ts'
import { refuseHeavyStrangers, serveApi } from './serve-api.ts'
import { servePublic } from './serve-public.ts'
import { serveRow } from './serve.ts'

export type SiteMap = { readonly rows: readonly RouteRow[]; readonly open: readonly PublicRow[]; readonly api: readonly ApiRow[] }
export type Health = () => Promise<{ readonly ready: boolean; readonly faults: readonly string[] }>

const mebibyte = 1024 * 1024

/** The web server: the site map, the assets, two health addresses, and nothing else. */
export const createApp = async (
  house: House,
  siteMap: SiteMap,
  options: { readonly health: Health; readonly onError: (error: unknown, path: string) => void },
): Promise<FastifyInstance> => {
  const app = Fastify({ trustProxy: 'loopback', bodyLimit: 2 * mebibyte, exposeHeadRoutes: false, routerOptions: { maxParamLength: 300 } })
  await setHeaders(app)
  await app.register(cookie)
  await app.register(formbody)
  await app.register(multipart, { limits: { fileSize: 20 * mebibyte, files: 5, fields: 200, parts: 205, fieldSize: mebibyte } })

  for (const row of siteMap.rows) app.route({ method: row.method, url: row.path, handler: serveRow(house, row, siteMap.rows) })
  for (const row of siteMap.open) app.route({ method: row.method, url: row.path, handler: servePublic(house, row) })
  for (const row of siteMap.api) {
    const heavy = row.mostBytes === undefined ? {} : { bodyLimit: row.mostBytes, onRequest: refuseHeavyStrangers(house) }
    app.route({ method: row.method, url: row.path, handler: serveApi(house, row), ...heavy })
  }
  serveHealth(app, options.health)
  serveAssets(app)
  serveFaults(app, options.onError)
  return app
}

const setHeaders = async (app: FastifyInstance): Promise<void> => {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        objectSrc: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: true },
    frameguard: { action: 'deny' },
  })
  app.addHook('onSend', async (_request, reply) => {
    if (reply.getHeader('cache-control') === undefined) reply.header('cache-control', 'no-store')
    reply.header('permissions-policy', 'camera=(), microphone=(), geolocation=()')
  })
}

const serveHealth = (app: FastifyInstance, health: Health): void => {
  app.get('/livez', async (_request, reply) => reply.type('text/plain').send('live'))
  app.get('/readyz', async (_request, reply) => {
    const { ready, faults } = await health()
    return reply.code(ready ? 200 : 503).send({ ready, faults })
  })
}

const serveAssets = (app: FastifyInstance): void => {
  app.get('/assets/:name', async (request, reply) => {
    const asset = await readAsset((request.params as { name: string }).name)
    if (asset === null) return reply.code(404).type('text/html').send(plainPage('not-found'))
    const canUnzip = asset.gzipped !== null && String(request.headers['accept-encoding'] ?? '').includes('gzip')
    if (canUnzip) reply.header('content-encoding', 'gzip')
    return reply
      .header('cache-control', 'public, max-age=31536000, immutable')
      .header('vary', 'accept-encoding')
      .type(asset.type)
      .send(canUnzip ? asset.gzipped : asset.body)
  })
}

/** One page for what is not there and what is not yours; no error text ever leaves the house. */
const serveFaults = (app: FastifyInstance, onError: (error: unknown, path: string) => void): void => {
  app.setNotFoundHandler((_request, reply) => reply.code(404).type('text/html').send(plainPage('not-found')))
  app.setErrorHandler((error: { statusCode?: number; code?: string }, request, reply) => {
    const status = error.statusCode ?? (isUnreadable(error.code) ? 422 : 500)
    if (request.url.startsWith('/api/')) return sendProblem(reply, { status, error, onError, path: request.routeOptions.url ?? 'unknown' })
    if (status < 500)
      return reply
        .code(status)
        .type('text/html')
        .send(plainPage(status === 413 ? 'too-large' : 'cannot-read'))
    onError(error, request.routeOptions.url ?? 'unknown')
    const isOut = isOutOfReach(error.code)
    if (isOut) reply.header('retry-after', '5')
    return reply
      .code(isOut ? 503 : 500)
      .type('text/html')
      .send(plainPage(isOut ? 'resting' : 'fault'))
  })
}

type Problem = {
  readonly status: number
  readonly error: unknown
  readonly onError: (error: unknown, path: string) => void
  readonly path: string
}

/** The same for case systems, as a problem after RFC 9457. */
const sendProblem = (reply: FastifyReply, { status, error, onError, path }: Problem): FastifyReply => {
  if (status >= 500) onError(error, path)
  const title = status < 500 ? 'This could not be read as what was asked for' : 'Something went wrong on our side'
  return reply.code(status).type('application/problem+json').send(JSON.stringify({ title, status }))
}

/** Text, dates and ids that no database can hold, such as half a character: the sender's to mend, not ours. */
const isUnreadable = (code: string | undefined): boolean => code?.startsWith('22') === true

/** The database is away, full or starting: worth trying again soon. */
const isOutOfReach = (code: string | undefined): boolean =>
  code !== undefined && (/^(08|53|57)/.test(code) || ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT'].includes(code))
