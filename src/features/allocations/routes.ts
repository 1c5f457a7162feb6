// This room finds the worker who suits a family, with the reasons for and against, and keeps who was chosen and why.
// It refuses a worker whose checks are not current, and any choice before the risks are assessed.
import { h } from 'preact'
import type { FamilyId } from '../../domain/ids.ts'
import { couldDo } from '../../domain/permission.ts'
import type { Vocabulary } from '../../domain/refusal-words.ts'
import { type Ask, get, page, post, routes } from '../../web/route.ts'
import { aboutFamily, familyFrame } from '../families/door.ts'
import { policyInForce } from '../policy/door.ts'
import { allocateWorkerForm } from './allocate-worker.form.ts'
import { type AllocateRefusal, allocateWorker } from './allocate-worker.ts'
import { allocationsOf } from './allocation-store.ts'
import { rankedWorkers, wishesOf } from './match-query.ts'
import { WorkerOfFamilyPage } from './worker-of-family.page.tsx'

const refusals = {
  'not-the-one-who-allocates': { says: ({ who }) => `Here the worker is chosen by ${who}.`, rule: 'PRE-06', clear: 'Ask them to choose.' },
  'referral-not-accepted': { says: 'The referral has not been accepted yet.', rule: 'REF-05', clear: 'Accept the referral first.' },
  'risk-not-assessed': {
    says: 'The risks have not been assessed yet.',
    rule: 'RISK-01',
    clear: 'Assess the risks first. They say how many workers are needed.',
  },
  'no-such-worker': { says: 'This worker is not on record any more.', clear: 'Choose another worker.' },
  'already-their-worker': { says: 'This worker is the family’s worker already.' },
  'worker-not-cleared': {
    says: ({ name, says }) => `${name} cannot be chosen. ${says}.`,
    rule: 'PRE-04',
    clear: 'Record the new check, or choose another worker.',
  },
} as const satisfies Vocabulary<AllocateRefusal>

const familyOf = (ask: Ask): FamilyId => ask.params['id'] as FamilyId
const genderIn = (asked: unknown): 'woman' | 'man' | null => (asked === 'woman' || asked === 'man' ? asked : null)

const choiceFor = async (ask: Ask, current: string | undefined) => {
  const gender = genderIn(ask.typed['gender'] ?? ask.query['gender'])
  const wishes = await wishesOf(ask.work, familyOf(ask), gender)
  const matches = await rankedWorkers(ask.work, { family: familyOf(ask), wishes, rules: (await policyInForce(ask.work)).staff })
  return {
    matches: matches.filter(({ id }) => id !== current),
    isChange: current !== undefined,
    gender: gender ?? '',
    fields: ask.fields(allocateWorkerForm),
    hidden: ask.hidden,
  }
}

const showWorker = async (ask: Ask) => {
  const familyId = familyOf(ask)
  const allocations = await allocationsOf(ask.work, familyId)
  const current = allocations.find(({ endedAt }) => endedAt === null)?.workerId
  const choice = couldDo('allocations.make', ask.person.roles) ? await choiceFor(ask, current) : null
  const view = { familyId, allocations, choice }
  return page('Worker', h(WorkerOfFamilyPage, view), await familyFrame(ask.work, familyId))
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
        gender: typed.gender,
        publicUrl: ask.publicUrl,
      }),
    next: (ask) => `/families/${ask.params['id']}/worker`,
    show: showWorker,
    refusals,
  }),
])
