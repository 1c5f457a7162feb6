// This room keeps the workers on record, with their checks and what runs out soon.
// It refuses a second record for one account, and a check that is dated in the future.
import { h } from 'preact'
import { mayDo } from '../../domain/permission.ts'
import { today } from '../../domain/civil-time.ts'
import { standingOf } from '../../domain/worker-check.ts'
import { isId } from '../../platform/new-id.ts'
import type { Answers } from '../../web/form.ts'
import type { Vocabulary } from '../../domain/refusal-words.ts'
import { type About, type Ask, get, notFound, page, post, routes } from '../../web/route.ts'
import { policyInForce } from '../policy/door.ts'
import { areasOfService, venuesOf } from '../venues/door.ts'
import { ContinuityPage } from './continuity.page.tsx'
import { continuityByFamily, continuityOfWorker } from './continuity-query.ts'
import { NewWorkerPage } from './new-worker.page.tsx'
import { recordCheck } from './record-check.ts'
import { recordWorker } from './record-worker.ts'
import { checkForm, listFrom, workerForm } from './worker.form.ts'
import { WorkerPage } from './worker.page.tsx'
import { accountsToLink, type WorkerOnRecord, workersOnRecord } from './worker-query.ts'
import { WorkersPage } from './workers.page.tsx'

const refusals = {
  'account-is-a-worker': {
    says: 'This account already belongs to a worker on record.',
    clear: 'Choose another account, or open the worker who has it.',
  },
  'check-from-the-future': {
    says: 'The date on the check is in the future.',
    rule: 'PRE-04',
    clear: 'Enter the date that is printed on it.',
  },
  'check-ends-before-it-began': {
    says: 'The check ends on or before the date on it.',
    rule: 'PRE-04',
    clear: 'Look at the two dates again.',
  },
} as const satisfies Vocabulary

const aboutWorker: About = async (work, params) => {
  if (!isId(params['id'])) return null
  const [worker] = await workersOnRecord(work, { id: params['id'] })
  return worker === undefined ? null : { family: null }
}

const mayManage = ({ person }: Ask): boolean => mayDo('workers.manage', { roles: person.roles, relations: ['service'] })

const showWorkers = async (ask: Ask) => {
  const rules = (await policyInForce(ask.work)).staff
  const day = today(ask.work.now)
  const workers = await workersOnRecord(ask.work, { since: day })
  const lines = workers.map((worker) => ({ ...worker, standing: standingOf(worker, worker.checks, day, rules) }))
  const first = lines.toSorted((one, other) => urgency(other) - urgency(one))
  return page('Workers', h(WorkersPage, { workers: first, rules, mayAdd: mayManage(ask) }))
}

const urgency = ({ standing }: { readonly standing: ReturnType<typeof standingOf> }): number =>
  standing.gaps.length * 10 + standing.runningOut.length

const showNew = async (ask: Ask) =>
  page(
    'Add a worker',
    h(NewWorkerPage, {
      accounts: await accountsToLink(ask.work),
      areas: await areasOfService(ask.work),
      venues: await venuesOf(ask.work),
      fields: ask.fields(workerForm, { languages: 'English' }),
      hidden: ask.hidden,
    }),
    { back: { label: 'Workers', href: '/workers' } },
  )

const showWorker = async (ask: Ask) => {
  const [worker] = await workersOnRecord(ask.work, { id: ask.params['id'] ?? '' })
  if (worker === undefined) return notFound
  const rules = (await policyInForce(ask.work)).staff
  const standing = standingOf(worker, worker.checks, today(ask.work.now), rules)
  const view = {
    worker,
    checks: worker.checks,
    standing,
    rules,
    continuity: await continuityOfWorker(ask.work, worker.id),
    fields: ask.fields(checkForm),
    hidden: ask.hidden,
    mayRecord: mayManage(ask),
  }
  return page(worker.name, h(WorkerPage, view), { back: { label: 'Workers', href: '/workers' } })
}

const showContinuity = async ({ work, person }: Ask) => {
  const families = await continuityByFamily(work, { person, since: work.now.subtract({ hours: 24 * 365 }) })
  const { keepsSameWorker } = (await policyInForce(work)).preparation
  return page('The same worker', h(ContinuityPage, { families, keepsSameWorker }), { back: { label: 'Workers', href: '/workers' } })
}

const addWorker = (ask: Ask, typed: Answers<typeof workerForm>) =>
  recordWorker(ask.work, {
    ...typed,
    accountId: typed.account,
    areaId: typed.area,
    venueId: typed.venue,
    languages: listFrom(typed.languages),
    skills: listFrom(typed.skills),
  })

export const workerRoutes = routes([
  get({ path: '/workers', may: 'workers.list', show: showWorkers }),
  get({ path: '/service/continuity', may: 'workers.list', show: showContinuity }),
  get({ path: '/workers/new', may: 'workers.manage', show: showNew }),
  post({
    path: '/workers/new',
    may: 'workers.manage',
    form: workerForm,
    act: addWorker,
    next: (_ask, id: WorkerOnRecord['id']) => `/workers/${id}`,
    show: showNew,
    refusals,
  }),
  get({ path: '/workers/:id', may: 'workers.list', about: aboutWorker, show: showWorker }),
  post({
    path: '/workers/:id/checks',
    may: 'workers.manage',
    about: aboutWorker,
    form: checkForm,
    act: (ask, check) => recordCheck(ask.work, ask.params['id'] ?? '', check),
    next: (ask) => `/workers/${ask.params['id']}`,
    show: showWorker,
    refusals,
  }),
])
