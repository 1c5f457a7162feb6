import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { h } from 'preact'
import type { Clock, MovableClock } from '../platform/clock.ts'
import { GalleryPage, ParentGalleryPage } from '../web/gallery.tsx'
import { renderDocument } from '../web/layout.tsx'
import { writtenLetters } from './dev-letters.ts'
import { isClockMove, lettersPage, pagesPage, startPage } from './dev-page.tsx'
import type { Parts } from './parts.ts'

const isMovable = (clock: Clock): clock is MovableClock => 'moveBy' in clock

/** The checks know how to draw every page's examples; only those who build ever ask for them. */
const pagesDrawn = async () => {
  const { gallery, pageFiles } = await import('../../checks/gallery/pages.tsx')
  return (await gallery(pageFiles())).pages
}

const html = (reply: FastifyReply, page: string) => reply.type('text/html; charset=utf-8').send(page)
const ownMachine = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

/** Only from this machine, and no form from another site: whoever develops may be on a café's network. */
const isFromHere = (request: FastifyRequest): boolean =>
  ownMachine.has(request.socket.remoteAddress ?? '') && !['cross-site', 'same-site'].includes(String(request.headers['sec-fetch-site']))

/** Pages for those who build, added in development only; in every other mode these addresses do not exist. */
export const addDevPages = (app: FastifyInstance, { clock, database }: Pick<Parts, 'clock' | 'database'>): void => {
  const open = (path: string, draw: (request: FastifyRequest) => Promise<string | null> | string) =>
    app.get(path, async (request, reply) => {
      const drawn = isFromHere(request) ? await draw(request) : null
      return drawn === null ? reply.callNotFound() : html(reply, drawn)
    })
  open('/dev', () => startPage(clock.now().toString(), isMovable(clock)))
  open('/dev/gallery', () => renderDocument(h(GalleryPage, {})))
  open('/dev/gallery/parents', () => renderDocument(h(ParentGalleryPage, {})))
  open('/dev/letters', async () => lettersPage(await writtenLetters(database)))
  open('/dev/pages', async () => pagesPage(await pagesDrawn()))
  open('/dev/pages/:at', async ({ params }) => (await pagesDrawn())[Number((params as { readonly at: string }).at)]?.html ?? null)
  app.post('/dev/clock', async (request, reply) => {
    const { by } = (request.body ?? {}) as { readonly by?: unknown }
    if (!isFromHere(request) || !isMovable(clock) || !isClockMove(by)) return reply.callNotFound()
    clock.moveBy(by)
    return reply.redirect('/dev', 303)
  })
}
