import type { Person } from '../../domain/actor.ts'
import { today } from '../../domain/civil-time.ts'
import { deciderWords } from '../../domain/decider.ts'
import type { FamilyId } from '../../domain/ids.ts'
import { isAgainstFirst, type Match, type MatchWishes } from '../../domain/matching.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import { isDecider } from '../../domain/screening.ts'
import { standingOf } from '../../domain/worker-check.ts'
import type { Work } from '../../platform/work.ts'
import { type ClosedFileRefusal, closureStandsInTheWay } from '../closures/door.ts'
import { policyInForce } from '../policy/door.ts'
import { followUpStandsInTheWay } from '../referral-calls/door.ts'
import { gapsInWords, type WorkerOnRecord, workersOnRecord } from '../workers/door.ts'
import { lockFamily, saveAllocation } from './allocation-store.ts'
import { rankedWorkers, wishesOf } from './match-query.ts'

export type Choosing = {
  readonly family: FamilyId
  readonly workerId: string
  readonly reasons: string
  /** Asked for when somebody else stood first and could have been chosen. */
  readonly whyNotFirst?: string
  readonly gender: MatchWishes['gender']
  readonly publicUrl: string
}
export type AllocateRefusal =
  | ClosedFileRefusal
  | 'not-the-one-who-allocates'
  | 'referral-not-accepted'
  | 'no-follow-up-yet'
  | 'risk-not-assessed'
  | 'no-such-worker'
  | 'already-their-worker'
  | 'worker-not-cleared'
  | 'against-first-suggestion'

/** A person chooses the worker; what the system weighed and why the person chose are kept together. PRE-02 */
export const allocateWorker = async (work: Work, person: Person, chosen: Choosing): Promise<Outcome<null, AllocateRefusal>> => {
  const policy = await policyInForce(work)
  const { allocatedBy } = policy.preparation
  if (!isDecider(allocatedBy, { roles: person.roles, leadsArea: true }))
    return refused('not-the-one-who-allocates', { who: deciderWords[allocatedBy] })

  const file = await lockFamily(work, chosen.family)
  if (file === null || !file.isAccepted) return refused('referral-not-accepted')
  const closed = await closureStandsInTheWay(work, chosen.family)
  if (closed !== null) return refused(closed)
  if ((await followUpStandsInTheWay(work, chosen.family)) !== null) return refused('no-follow-up-yet')
  if (!file.isAssessed) return refused('risk-not-assessed')
  if (file.workerId === chosen.workerId) return refused('already-their-worker')

  const [worker] = await workersOnRecord(work, { id: chosen.workerId })
  if (worker === undefined) return refused('no-such-worker')
  const [says] = gapsInWords(standingOf(worker, worker.checks, today(work.now), policy.staff), policy.staff)
  if (says !== undefined) return refused('worker-not-cleared', { name: worker.name, says })

  const wishes = await wishesOf(work, chosen.family, chosen.gender)
  const considered = await rankedWorkers(work, { family: chosen.family, wishes, rules: policy.staff })
  const whyNotFirst = chosen.whyNotFirst ?? ''
  const isAgainst = isAgainstFirst(
    considered.filter(({ id }) => id !== file.workerId),
    chosen.workerId,
  )
  if (policy.preparation.matchingOnRecord && whyNotFirst === '' && isAgainst)
    return refused('against-first-suggestion', { name: considered.find(({ id }) => id !== file.workerId)?.name ?? '' })
  await saveAllocation(work, { ...chosen, considered, whyNotFirst: isAgainst ? whyNotFirst : '' })
  await work.record({
    name: 'worker.allocated',
    about: chosen.workerId,
    family: chosen.family,
    facts: { place: placeIn(considered, chosen.workerId), isAgainstFirst: isAgainst },
  })
  await tellWorker(work, worker, chosen)
  return done(null)
}

const placeIn = (considered: readonly Match[], id: string): number => considered.findIndex((match) => match.id === id) + 1

const tellWorker = async (work: Work, worker: WorkerOnRecord, chosen: Choosing): Promise<void> => {
  if (worker.accountId === null) return
  await work.write({
    kind: 'worker-allocated',
    audience: 'worker',
    family: chosen.family,
    to: { name: worker.name, account: worker.accountId },
    subject: 'You have a new family',
    text: `You are now the worker of a family. Sign in to read the file and see what comes first:\n\n${chosen.publicUrl}/families/${chosen.family}`,
  })
}
