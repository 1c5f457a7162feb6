import { hiddenNames } from '../web/body.ts'
import type { WebServer } from './doors.ts'

export type Answered = {
  readonly status: number
  readonly html: string
  readonly location: string
  readonly cookies: ReadonlyMap<string, string>
}

/** A browser of somebody who is not signed in yet: keeps cookies, and sends a form with the hidden fields it was drawn with. */
export type PasserBy = {
  readonly get: (path: string) => Promise<Answered>
  /** `from` is the page that the form stands on, where that is not the address it is sent to. */
  readonly post: (path: string, typed?: Readonly<Record<string, string>>, from?: string) => Promise<Answered>
  readonly cookies: Map<string, string>
}

let sent = 0
const csrfField = new RegExp(`name="${hiddenNames.csrf}" value="([^"]+)"`)

export const passerBy = (app: WebServer, from: { readonly address?: string; readonly cookies?: Map<string, string> } = {}): PasserBy => {
  const cookies = from.cookies ?? new Map<string, string>()
  const ask = async (method: 'GET' | 'POST', url: string, payload?: string): Promise<Answered> => {
    const answer = await app.inject({
      method,
      url,
      remoteAddress: from.address ?? '192.0.2.1',
      cookies: Object.fromEntries(cookies),
      ...(payload === undefined ? {} : { payload, headers: { 'content-type': 'application/x-www-form-urlencoded' } }),
    })
    for (const { name, value } of answer.cookies) cookies.set(name, value)
    return { status: answer.statusCode, html: answer.body, location: String(answer.headers.location ?? ''), cookies }
  }
  return {
    cookies,
    get: (path) => ask('GET', path),
    post: async (path, typed = {}, page = path) => {
      const drawn = await ask('GET', page)
      sent += 1
      const hidden = { [hiddenNames.csrf]: csrfField.exec(drawn.html)?.[1] ?? 'none', [hiddenNames.once]: `passer-by-${sent}` }
      return ask('POST', path, new URLSearchParams({ ...hidden, ...typed }).toString())
    },
  }
}
