import { Temporal } from 'temporal-polyfill'
import { today } from '../../domain/civil-time.ts'
import { isObserved } from '../../domain/observation.ts'
import { isWatched, obstaclesToStart, type Readiness, type StartRefusal } from '../../domain/session.ts'
import { carerAt, gapsInCare, type Stay } from '../../domain/session-care.ts'
import type { Facts } from '../../domain/outcome.ts'
import type { BeforeFirstRefusal } from '../../domain/before-first-session.ts'
import type { FamilyId } from '../../domain/ids.ts'
import type { Policy } from '../../policies/policy.ts'
import type { Work } from '../../platform/work.ts'
import { agreementStandsInTheWay } from '../agreements/door.ts'
import { type AssessmentInTheWay, assessmentInTheWay } from '../assessment-agreements/door.ts'
import { missingBeforeFirstSession } from '../first-session/door.ts'
import { policyInForce } from '../policy/door.ts'
import { authorisedIn, careIn, peopleOf, type Authorised, type CareOf, type Present } from './presence-store.ts'
import { readSession, type DaySession } from './session-store.ts'

export type Obstacle = { readonly refusal: StartRefusal | BeforeFirstRefusal | AssessmentInTheWay; readonly facts: Facts }
export type ChildCare = { readonly child: Present; readonly carer: string | null; readonly gaps: readonly Stay[] }

/** Everything that staff see of one session on its day. */
export type SessionDay = {
  readonly session: DaySession
  readonly people: readonly Present[]
  readonly isWatched: boolean
  readonly isObserved: boolean
  readonly alone: Policy['day']['childLeftAlone']
  readonly authorised: readonly Authorised[]
  readonly care: readonly CareOf[]
  readonly childCare: readonly ChildCare[]
  readonly obstacles: readonly Obstacle[]
  readonly recordId: string | null
}

/** Where two workers are booked, both must be there. RISK-02 */
const isNamedWorker = ({ kind, isNamed }: Present): boolean => kind === 'worker' && isNamed

const isHere = ({ arrivedAt, leftAt }: Present): boolean => arrivedAt !== null && leftAt === null

export const sessionDay = async (work: Work, id: unknown): Promise<SessionDay | null> => {
  const session = await readSession(work, id)
  if (session === null) return null
  const policy = await policyInForce(work)
  const people = await peopleOf(work, [session.id])
  const care = await careIn(work, session.id)
  const record = await work.row<{
    id: string
  }>`select id from observation_record where tenant_id = ${work.tenant} and session_id = ${session.id}`
  return {
    session,
    people,
    isWatched: isWatched(session.kind, policy.day.responsibleAdult),
    isObserved: isObserved(session.kind, policy.record.observedKinds),
    alone: policy.day.childLeftAlone,
    authorised: await authorisedIn(work, session.id),
    care,
    childCare: childCareOf(people, care, work.now),
    obstacles: await obstaclesNow(work, { session, people, policy }),
    recordId: record?.id ?? null,
  }
}

const childCareOf = (people: readonly Present[], care: readonly CareOf[], now: Temporal.Instant): readonly ChildCare[] => {
  const stays = new Map(
    people.map(({ id, stays: each }) => [id, each.map(({ arrivedAt, leftAt }): Stay => ({ from: arrivedAt, until: leftAt }))]),
  )
  return people.flatMap((child) => {
    const own = stays.get(child.id) ?? []
    const last = own.at(-1)
    if (child.kind !== 'child' || last === undefined) return []
    const turns = care.filter((each) => each.child === child.id)
    const carer = turns.find(({ adult }) => adult === carerAt(turns, last.until ?? now))
    return [{ child, carer: carer?.adultName ?? null, gaps: own.flatMap((stay) => gapsInCare(stay, turns, stays)) }]
  })
}

/** What the family's file still lacks for a session to start, on whatever day: the first visit and letters, the agreement on an assessment. PRE-01, AGR-05, AGR-07 */
export const waitsFor = async (work: Work, family: FamilyId): Promise<readonly Obstacle[]> => {
  const assessment = await assessmentInTheWay(work, family)
  const first = await missingBeforeFirstSession(work, family)
  return assessment === null ? first : [...first, { refusal: assessment, facts: {} }]
}

/** Everything that a start would be refused for now, so that nobody clears one thing only to meet the next. DAY-05 */
const obstaclesNow = async (work: Work, asked: Asked): Promise<readonly Obstacle[]> => {
  const { session } = asked
  const today = obstaclesToStart(session.state, await readinessOf(work, asked)).map((refusal) => ({ refusal, facts: {} }))
  return session.state.status === 'planned' ? [...today, ...(await waitsFor(work, session.familyId))] : today
}

type Asked = { readonly session: DaySession; readonly people: readonly Present[]; readonly policy: Policy }

export const readinessOf = async (work: Work, { session, people, policy }: Asked): Promise<Readiness> => ({
  isItsDay: today(work.now).equals(session.onDay),
  isWatched: isWatched(session.kind, policy.day.responsibleAdult),
  isChildHere: people.some((person) => person.kind === 'child' && isHere(person)),
  isWorkerHere: people.some(isNamedWorker) && people.filter(isNamedWorker).every(isHere),
  isParentHere: people.some((person) => person.kind === 'party' && person.side !== 'connected-other' && isHere(person)),
  isAgreed: (await agreementStandsInTheWay(work, session.familyId, 'first-session', policy)) === null,
})
