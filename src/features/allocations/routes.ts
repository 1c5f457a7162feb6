// This room finds the worker who suits a family, with the reasons for and against, and keeps who was chosen and why.
// It refuses a worker whose checks are not current, and any choice before the risks are assessed.
import { h } from 'preact'
import type { FamilyId } from '../../domain/ids.ts'
import { today } from '../../domain/civil-time.ts'
import { deciderWords } from '../../domain/decider.ts'
import { couldDo, mayDo } from '../../domain/permission.ts'
import { isDecider } from '../../domain/screening.ts'
import { standingOf } from '../../domain/worker-check.ts'
import { type Ask, get, page, post, routes } from '../../web/route.ts'
import { aboutFamily, familyFrame } from '../families/door.ts'
import { policyInForce } from '../policy/door.ts'
import { workersOnRecord } from '../workers/door.ts'
import { allocateWorkerForm, deputyForm } from './allocate-worker.form.ts'
import { allocateWorker } from './allocate-worker.ts'
import { allocationRefusals as refusals } from './allocation-words.ts'
import { allocationsOf, deputyOf } from './allocation-store.ts'
import { rankedWorkers, wishesOf } from './match-query.ts'
import { nameDeputy } from './name-deputy.ts'
import { WorkerOfFamilyPage } from './worker-of-family.page.tsx'

const familyOf = (ask: Ask): FamilyId => ask.params['id'] as FamilyId
const genderIn = (asked: unknown): 'woman' | 'man' | null => (asked === 'woman' || asked === 'man' ? asked : null)

const choiceFor = async (ask: Ask, current: string | undefined) => {
  const policy = await policyInForce(ask.work)
  const { allocatedBy, matchingOnRecord } = policy.preparation
  const wishes = await wishesOf(ask.work, familyOf(ask), genderIn(ask.typed['gender'] ?? ask.query['gender']))
  const matches = await rankedWorkers(ask.work, { family: familyOf(ask), wishes, rules: policy.staff })
  return {
    matches: matches.filter(({ id }) => id !== current),
    isChange: current !== undefined,
    asksWhyNotFirst: matchingOnRecord,
    gender: wishes.gender ?? '',
    isGenderAskedInReferral: (await wishesOf(ask.work, familyOf(ask), null)).gender !== null,
    /** Null when this person chooses; else who does. */
    chosenBy: isDecider(allocatedBy, { roles: ask.person.roles, leadsArea: true }) ? null : deciderWords[allocatedBy],
    fields: ask.fields(allocateWorkerForm),
    hidden: ask.hidden,
  }
}

/** Who could stand in: everybody with current checks but the worker. PRE-03, PRE-04 */
const deputiesFor = async (ask: Ask, current: string | undefined) => {
  if (current === undefined || !mayDo('allocations.make', { roles: ask.person.roles, relations: ['service', 'area'] })) return null
  const { staff } = await policyInForce(ask.work)
  const day = today(ask.work.now)
  const workers = await workersOnRecord(ask.work, { since: day })
  const free = workers.filter((one) => one.id !== current && standingOf(one, one.checks, day, staff).gaps.length === 0)
  return { items: free.map(({ id, name }) => ({ value: id, label: name })), fields: ask.fields(deputyForm), hidden: ask.hidden }
}

const showWorker = async (ask: Ask) => {
  const familyId = familyOf(ask)
  const allocations = await allocationsOf(ask.work, familyId)
  const current = allocations.find(({ endedAt }) => endedAt === null)?.workerId
  const choice = couldDo('allocations.make', ask.person.roles) ? await choiceFor(ask, current) : null
  const deputy = { name: await deputyOf(ask.work, familyId), choice: await deputiesFor(ask, current) }
  return page('Worker', h(WorkerOfFamilyPage, { familyId, allocations, choice, deputy }), await familyFrame(ask.work, familyId))
}

export const allocationRoutes = routes([
  get({ path: '/families/:id/worker', may: 'families.read', about: aboutFamily, reads: 'family', show: showWorker }),
  post({
    path: '/families/:id/worker',
    may: 'allocations.make',
    about: aboutFamily,
    form: allocateWorkerForm,
    act: (ask, typed) =>
      allocateWorker(ask.work, ask.person, {
        family: familyOf(ask),
        workerId: typed.worker,
        reasons: typed.reasons,
        whyNotFirst: typed.whyNotFirst,
        gender: typed.gender,
        publicUrl: ask.publicUrl,
      }),
    next: (ask) => `/families/${ask.params['id']}/worker`,
    show: showWorker,
    refusals,
  }),
  post({
    path: '/families/:id/deputy',
    may: 'allocations.make',
    about: aboutFamily,
    form: deputyForm,
    act: (ask, { deputy }) => nameDeputy(ask.work, { family: familyOf(ask), workerId: deputy }),
    next: (ask) => `/families/${ask.params['id']}/worker`,
    show: showWorker,
    refusals,
  }),
])
