import { request as plainRequest } from 'node:http'
import { request as secureRequest } from 'node:https'
import { isIP } from 'node:net'
import { isReachable, lookupWithin, NotReachable, type Reach } from './reachable-address.ts'

export type Told = { readonly status: number } | { readonly trouble: 'not-reachable' | 'took-too-long' | 'no-answer' }

const longestMs = 10_000

type Call = { readonly url: URL; readonly headers: Readonly<Record<string, string>>; readonly body: string; readonly reach: Reach }

const troubleIn = (error: unknown): Told => {
  if (error instanceof NotReachable) return { trouble: 'not-reachable' }
  const name = (error as { name?: string }).name
  return { trouble: name === 'TimeoutError' || name === 'AbortError' ? 'took-too-long' : 'no-answer' }
}

/** One call, no way round: redirects are not followed, the answer is not read, and ten seconds are enough. */
export const callAddress = ({ url, headers, body, reach }: Call): Promise<Told> =>
  new Promise((settle) => {
    const host = url.hostname.replace(/^\[|\]$/g, '')
    if (isIP(host) !== 0 && !isReachable(host, reach)) return settle({ trouble: 'not-reachable' })
    const request = (url.protocol === 'https:' ? secureRequest : plainRequest)(url, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
      lookup: lookupWithin(reach),
      agent: false,
      signal: AbortSignal.timeout(longestMs),
    })
    request.once('error', (error) => settle(troubleIn(error)))
    request.once('response', (answer) => {
      settle({ status: answer.statusCode ?? 0 })
      answer.destroy()
    })
    return request.end(body)
  })
