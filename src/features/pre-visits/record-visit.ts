import { Temporal } from 'temporal-polyfill'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { VisitContent } from '../../domain/pre-visit.ts'
import type { Work } from '../../platform/work.ts'
import { policyInForce } from '../policy/door.ts'
import { visitById } from './pre-visit-query.ts'
import { lockVisit, saveVisitRecord } from './pre-visit-store.ts'

export type RecordVisitRefusal =
  | 'no-such-visit'
  | 'visit-was-cancelled'
  | 'visit-recorded-already'
  | 'visit-not-yet'
  | 'not-of-this-visit'
  | 'complaints-not-explained'

type Said = { readonly id: string; readonly met: readonly string[]; readonly content: VisitContent }

/** What was seen, explained and said; who was not there is not counted as visited. PRE-01 */
export const recordVisit = async (work: Work, said: Said): Promise<Outcome<null, RecordVisitRefusal>> => {
  const standing = await lockVisit(work, said.id)
  const visit = await visitById(work, said.id)
  if (standing === null || visit === null) return refused('no-such-visit')
  if (standing.isCancelled) return refused('visit-was-cancelled')
  if (standing.isRecorded) return refused('visit-recorded-already')
  if (Temporal.Instant.compare(work.now, visit.startsAt) < 0) return refused('visit-not-yet')
  const invited = new Set(visit.people.map(({ id }) => id))
  if (!said.met.every((id) => invited.has(id))) return refused('not-of-this-visit')
  if (said.met.length > 0 && !said.content.steps.includes('complaints') && (await mustExplainComplaints(work)))
    return refused('complaints-not-explained')

  await saveVisitRecord(work, visit.id, said)
  await work.record({
    name: 'pre-visit.recorded',
    about: visit.id,
    family: visit.family,
    facts: { kind: visit.kind, met: said.met.length },
  })
  return done(null)
}

/** Where the service explains complaints first, a meeting without it is not the meeting it should be. PRE-01 */
const mustExplainComplaints = async (work: Work): Promise<boolean> => (await policyInForce(work)).dispute.complaintsExplainedFirst
