import { siteMap } from '../../src/main/site-map.ts'
import type { TestService, Typed, Visitor } from '../../src/testing/service.ts'
import { sendFiles } from '../../src/testing/send-files.ts'
import type { Part } from '../../src/testing/people.ts'

/** One act over the real route, and how many rows the audit has of it in the name of whoever did it. */
export type Step = { readonly route: string; readonly by: Part; readonly status: number; readonly rows: number }

export type Walker = {
  readonly service: TestService
  readonly steps: () => readonly Step[]
  readonly act: (by: Part, path: string, typed?: Typed) => Promise<string>
  readonly send: (by: Part, path: string, sent: Parameters<typeof sendFiles>[3]) => Promise<string>
  readonly look: (by: Part, path: string) => Promise<string>
}

const routeOf = (path: string): string =>
  siteMap.rows.find((row) => row.method === 'POST' && new RegExp(`^${row.path.replace(/:[A-Za-z]+/g, '[^/]+')}$`).test(path))?.path ?? path

const rowsBy = (service: TestService, actor: string): Promise<number> =>
  service.work(
    async (work) =>
      (
        await work.row<{
          n: number
        }>`select count(*)::int as n from audit_entry where tenant_id = ${work.tenant} and actor_kind = 'person' and actor_id = ${actor}`
      )?.n ?? 0,
  )

/** Signed in a moment ago, and shown again that it is them. */
const confirmed = async (service: TestService, by: Part): Promise<Visitor> => {
  const visitor = await service.as(by)
  await service.work(
    (work) =>
      work.rows`update sign_in_session set confirmed_at = ${work.now} where tenant_id = ${work.tenant} and account_id = ${service.accounts[by]}`,
  )
  return visitor
}

export const aWalker = (service: TestService): Walker => {
  const steps: Step[] = []
  type Answered = { readonly status: number; readonly location: string; readonly words: string }
  const step = async (by: Part, path: string, post: (visitor: Visitor) => Promise<Answered>): Promise<string> => {
    const visitor = await confirmed(service, by)
    const before = await rowsBy(service, service.accounts[by])
    const { status, location, words } = await post(visitor)
    if (status !== 303 || location.startsWith('/sign-in')) throw new Error(`${path} as ${by}: ${status} ${words.slice(0, 900)}`)
    steps.push({ route: `POST ${routeOf(path)}`, by, status, rows: (await rowsBy(service, service.accounts[by])) - before })
    return location
  }
  return {
    service,
    steps: () => steps,
    act: (by, path, typed = {}) => step(by, path, (visitor) => visitor.post(path, typed)),
    send: (by, path, sent) => step(by, path, (visitor) => sendFiles(service, visitor, path, sent)),
    look: async (by, path) => (await (await service.as(by)).get(path)).html,
  }
}

/** The value of a field as the page was drawn. */
export const valueOf = (html: string, name: string): string => new RegExp(`name="${name}"[^>]*value="([^"]+)"`).exec(html)?.[1] ?? ''
export const valuesOf = (html: string, name: string): readonly string[] =>
  [...html.matchAll(new RegExp(`name="${name}"[^>]*value="([^"]+)"`, 'g'))].map(([, value]) => value ?? '')

/** A plan for one child, as it is typed. */
export const typedPlan: Typed = {
  ...{ purpose: 'To keep the bond.', frequency: 'Once a week', length: 'An hour', whoTakesPart: 'Their father' },
  ...{ socialWorkerShare: 'One in four', wayOut: 'Less after summer.', longTerm: 'Once a month.', goesToCourt: 'yes' },
  ...{ 'endsOn-day': '30', 'endsOn-month': '11', 'endsOn-year': '2026' },
}
