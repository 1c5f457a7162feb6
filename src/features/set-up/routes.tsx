/**
 * The first minutes: a one-time link opens a service with its first manager, or makes the examples and lets anybody in as an invented person.
 * It refuses a link that was used, and in a real service it lets nobody in as somebody else.
 */
import { theHouse } from '../../domain/actor.ts'
import type { TenantId } from '../../domain/ids.ts'
import { done, refused } from '../../domain/outcome.ts'
import { totpUri } from '../../platform/totp.ts'
import type { Database } from '../../platform/transaction.ts'
import { setCookie, signInCookie, writeToken } from '../../web/cookie.ts'
import { openGet, openPost, type PublicRow } from '../../web/public-route.ts'
import { notFound, page, type Answer, type Visit } from '../../web/route.ts'
import { secondFactorOfLink } from '../entry-links/door.ts'
import { becomePersona, exampleServices, hasRealService, wipeExamples } from './example-store.ts'
import { ExamplesPage, NoExamplesPage, WipePage } from './examples.page.tsx'
import { openCentre } from './open-centre.ts'
import { isLinkOpen } from './set-up-link.ts'
import { nothingForm, personaForm, setUpForm } from './set-up.form.ts'
import { setUpRefusals } from './set-up-words.ts'
import { LinkOverPage, ServicePage, TwoWaysPage } from './set-up.page.tsx'

/** What `main` gives: how examples are made, and whether they stay open beside a real service; null where an installation has none. */
export type Examples = { readonly seed: (database: Database) => Promise<void>; readonly areOpenBesideReal: boolean } | null
type In = { readonly path: string; readonly tenant: TenantId; readonly secret: string }

const tokenIn = ({ params }: Visit): string => params['token'] ?? ''
const pathOf = (visit: Visit): string => `/set-up/${encodeURIComponent(tokenIn(visit))}`
const comeIn = ({ path, tenant, secret }: In): Answer => ({
  kind: 'to',
  path,
  cookie: setCookie(signInCookie, writeToken({ tenant, secret })),
})
const linkOver = (): Answer => page('This set-up link is over', <LinkOverPage />, { status: 404 })
const isOpen = (visit: Visit): Promise<boolean> =>
  visit.database.inTransaction(0 as TenantId, theHouse, (work) => isLinkOpen(work, tokenIn(visit)))

const showWays =
  (examples: Examples) =>
  async (visit: Visit): Promise<Answer> =>
    (await isOpen(visit))
      ? page('Welcome to Kintime', <TwoWaysPage path={pathOf(visit)} hidden={visit.hidden} hasExamples={examples !== null} />)
      : linkOver()

const showService = async (visit: Visit): Promise<Answer> => {
  if (!(await isOpen(visit))) return linkOver()
  const secret = await visit.database.inTransaction(0 as TenantId, theHouse, async (work) => secondFactorOfLink(work, tokenIn(visit)))
  const uri = totpUri({ secret, issuer: 'Kintime', account: 'manager' })
  return page(
    'Set up your service',
    <ServicePage path={pathOf(visit)} fields={visit.fields(setUpForm)} hidden={visit.hidden} secondFactor={{ secret, uri }} />,
  )
}

const seedOnce = async (examples: Examples, visit: Visit) => {
  if (examples === null) return refused('examples-off')
  if (!(await isOpen(visit))) return refused('link-over')
  if ((await exampleServices(visit.database)).length === 0) await examples.seed(visit.database)
  return done(null)
}

/** Nobody comes in without a password where real families are, unless whoever runs the installation says so. STAFF-04 */
const areClosed = async (examples: Examples, { database }: Visit): Promise<boolean> =>
  examples === null || (!examples.areOpenBesideReal && (await hasRealService(database)))

const showExamples =
  (examples: Examples) =>
  async (visit: Visit): Promise<Answer> => {
    if (examples === null) return notFound
    const services = await exampleServices(visit.database)
    if (services.length > 0 && (await areClosed(examples, visit))) return notFound
    return page('Examples', services.length === 0 ? <NoExamplesPage /> : <ExamplesPage services={services} hidden={visit.hidden} />)
  }

const showWipe =
  (examples: Examples) =>
  async (visit: Visit): Promise<Answer> => {
    if (examples === null) return notFound
    return page('Wipe the examples', <WipePage services={await exampleServices(visit.database)} hidden={visit.hidden} />)
  }

const setUpRows = (examples: Examples): readonly PublicRow[] => [
  openGet({ path: '/set-up/:token', open: 'guarded by the one-time set-up link', show: showWays(examples) }),
  openGet({ path: '/set-up/:token/service', open: 'guarded by the one-time set-up link', show: showService }),
  openPost({
    path: '/set-up/:token/service',
    open: 'guarded by the one-time set-up link',
    form: setUpForm,
    act: (visit, given) => openCentre(visit, tokenIn(visit), given),
    next: (_visit, begun) => comeIn(begun),
    show: showService,
    refusals: setUpRefusals,
  }),
  openPost({
    path: '/set-up/:token/examples',
    open: 'guarded by the one-time set-up link',
    form: nothingForm,
    act: (visit) => seedOnce(examples, visit),
    next: () => ({ kind: 'to', path: '/examples' }),
    show: showWays(examples),
    refusals: setUpRefusals,
  }),
]

const exampleRows = (examples: Examples): readonly PublicRow[] => [
  openGet({ path: '/examples', open: 'shows invented people only', show: showExamples(examples) }),
  openPost({
    path: '/examples/sign-in',
    open: 'lets in as an invented person of an example service, and of no other',
    form: personaForm,
    act: async (visit, { tenant, account }) =>
      (await areClosed(examples, visit))
        ? refused('examples-off')
        : becomePersona(visit.database, { tenant: (/^\d+$/.test(tenant) ? Number(tenant) : 0) as TenantId, account, agent: visit.agent }),
    next: (_visit, begun) => comeIn(begun),
    show: showExamples(examples),
    refusals: setUpRefusals,
  }),
  openGet({ path: '/examples/wipe', open: 'shows the names of example services only', show: showWipe(examples) }),
  openPost({
    path: '/examples/wipe',
    open: 'deletes example services, which anybody may enter, and no other',
    form: nothingForm,
    act: async (visit) => (examples === null ? refused('examples-off') : wipeExamples(visit.database)),
    next: () => ({ kind: 'to', path: '/examples' }),
    show: showWipe(examples),
    refusals: setUpRefusals,
  }),
]

/** Where `examples` is null, nobody is let in as an example and nothing is seeded. */
export const setUpRoutes = (examples: Examples): readonly PublicRow[] => [...setUpRows(examples), ...exampleRows(examples)]
