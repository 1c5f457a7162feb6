import { Agent, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { signInCookie } from '../src/web/cookie.ts'

/** Where the measured server listens; never another machine. */
export type Target = { readonly port: number; readonly agent: Agent }
export type Asked = { readonly path: string; readonly secret: string; readonly form?: Readonly<Record<string, string>> }
export type Answered = { readonly status: number; readonly ms: number; readonly body: string; readonly location: string }

export const targetAt = (port: number, connections: number): Target => ({
  port,
  agent: new Agent({ keepAlive: true, maxSockets: connections, scheduling: 'fifo' }),
})

/** One request and its whole answer, timed from the first byte sent to the last byte read. */
export const ask = (target: Target, asked: Asked): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const begun = performance.now()
    const body = asked.form === undefined ? undefined : new URLSearchParams(asked.form).toString()
    const sent = request(
      {
        host: '127.0.0.1',
        port: target.port,
        path: asked.path,
        agent: target.agent,
        method: body === undefined ? 'GET' : 'POST',
        timeout: 15_000,
        headers: {
          cookie: `${signInCookie}=1.${asked.secret}`,
          ...(body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
        },
      },
      (answer) => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.on('error', reject)
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            ms: performance.now() - begun,
            body: Buffer.concat(parts).toString(),
            location: answer.headers.location ?? '',
          }),
        )
      },
    )
    sent.on('error', reject)
    sent.on('timeout', () => sent.destroy(new Error('no answer in 15 s')))
    sent.end(body)
  })

/** So many at once, each followed at once by the next, for so long: how much there is in a second. */
export const saturate = async (
  target: Target,
  of: { readonly pages: readonly Asked[]; readonly atOnce: number; readonly seconds: number },
): Promise<number> => {
  const begun = performance.now()
  const until = begun + of.seconds * 1000
  let answered = 0
  const oneAfterTheOther = async (place: number): Promise<void> => {
    for (let turn = place; performance.now() < until; turn += of.atOnce) {
      const page = of.pages[turn % of.pages.length]
      if (page === undefined) return
      const { status } = await ask(target, page)
      if (status !== 200) throw new Error(`${page.path} answered ${status}`)
      answered += 1
    }
  }
  await Promise.all(Array.from({ length: of.atOnce }, (_none, place) => oneAfterTheOther(place)))
  return (answered * 1000) / (performance.now() - begun)
}

export type Steady = { readonly asked: number; readonly errors: number; readonly times: readonly number[] }

/** Pages arrive by the clock, not when the one before is done; each is timed from the moment it was due. */
export const steadily = async (
  target: Target,
  of: { readonly pages: readonly Asked[]; readonly aSecond: number; readonly seconds: number },
): Promise<Steady> => {
  const times: number[] = []
  let errors = 0
  const begun = performance.now()
  const open: Promise<void>[] = []
  const total = of.aSecond * of.seconds
  for (let turn = 0; turn < total; turn += 1) {
    const due = begun + (turn * 1000) / of.aSecond
    if (due > performance.now()) await pause(due - performance.now())
    const page = of.pages[turn % of.pages.length]
    if (page === undefined) break
    const done = ask(target, page).then(
      ({ status }) => {
        times.push(performance.now() - due)
        if (status !== 200) errors += 1
      },
      () => {
        errors += 1
      },
    )
    open.push(done)
  }
  await Promise.all(open)
  return { asked: total, errors, times }
}
