import type { FastifyInstance } from 'fastify'
import { done } from '../../src/domain/outcome.ts'
import { houseOf } from '../../src/main/app.ts'
import { siteMap } from '../../src/main/site-map.ts'
import { aService, type TestService } from '../../src/testing/service.ts'
import { createApp } from '../../src/web/app.ts'
import { hiddenNames } from '../../src/web/body.ts'
import { signInCookie } from '../../src/web/cookie.ts'
import { form } from '../../src/web/form.ts'
import type { PostRow, RouteRow } from '../../src/web/route.ts'
import { filled } from './headers.ts'

export type Repeats = { readonly route: string; readonly effects: number; readonly worst: number }

/** The act of each route is replaced by one that leaves a row behind; everything around it is the product's own. */
const counted = (row: RouteRow): RouteRow => {
  if (row.method === 'GET') return row
  const { about: _about, ...rest } = row
  const act: PostRow['act'] = async (ask) => {
    await ask.work.record({ name: 'search.made', facts: { route: row.path } })
    return done(null)
  }
  return { ...rest, may: 'home.see', form: form({}), act, next: () => '/' }
}

const send = (app: FastifyInstance, to: { readonly url: string; readonly secret: string; readonly csrf: string; readonly once: string }) =>
  app.inject({
    method: 'POST',
    url: to.url,
    cookies: { [signInCookie]: `1.${to.secret}` },
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ [hiddenNames.csrf]: to.csrf, [hiddenNames.once]: to.once }).toString(),
  })

const effectsOf = (service: TestService, path: string): Promise<number> =>
  service.work(
    async (work) =>
      (await work.row<{ n: number }>`select count(*)::int as n from audit_entry where name = 'search.made' and facts->>'route' = ${path}`)
        ?.n ?? 0,
  )

/** Sends the same form twenty times at once to every route that changes something, and counts what came of it. */
export const repeatEverywhere = async (
  times: number,
  given: { readonly forgetsKeys?: boolean; readonly most?: number } = {},
): Promise<readonly Repeats[]> => {
  const service = await aService('county')
  const house = houseOf(service.parts)
  const rows = siteMap.rows.map(counted)
  const app = await createApp(
    house,
    { rows, open: [], api: [] },
    { health: async () => ({ ready: true, faults: [] }), onError: (error) => console.error(error) },
  )
  const { secret } = await service.as('manager')
  const results: Repeats[] = []
  for (const row of rows.filter((each) => each.method === 'POST').slice(0, given.most ?? rows.length)) {
    const csrf = house.csrf.tokenFor(secret)
    const answers = await Promise.all(
      Array.from({ length: times }, (_, index) =>
        send(app, { url: filled(row.path), secret, csrf, once: `${row.path}${given.forgetsKeys === true ? index : ''}`.slice(-100) }),
      ),
    )
    results.push({
      route: row.path,
      effects: await effectsOf(service, row.path),
      worst: Math.max(...answers.map((answer) => answer.statusCode)),
    })
  }
  await app.close()
  await service.close()
  return results
}
