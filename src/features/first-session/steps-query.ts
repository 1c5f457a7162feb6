import type { BeforeFirst } from '../../domain/before-first-session.ts'
import { type Continuity, continuityOf } from '../../domain/continuity.ts'
import type { AgreementState } from '../../domain/agreement-needed.ts'
import type { FamilyId } from '../../domain/ids.ts'
import type { Policy } from '../../policies/policy.ts'
import type { Work } from '../../platform/work.ts'
import { agreementState } from '../agreements/door.ts'
import { childrenWithoutPlan } from '../plans/door.ts'
import { isIntroduced } from '../pre-visits/door.ts'

type Rows = {
  readonly isAssessed: boolean
  readonly isAskedAnew: boolean
  readonly worker: string | null
  readonly hasMeeting: boolean
  readonly isBooked: boolean
}

const rowsOf = (work: Work, family: FamilyId): Promise<Rows | null> => work.row<Rows>`
  select
    exists (select from risk_assessment a where a.tenant_id = f.tenant_id and a.family_id = f.id) as "isAssessed",
    exists (select from risk_asked q where q.tenant_id = f.tenant_id and q.family_id = f.id
      and not exists (select from risk_assessment n where n.tenant_id = q.tenant_id and n.family_id = q.family_id and n.version > q.after_version)) as "isAskedAnew",
    (select w.name from allocation a join worker w on w.tenant_id = a.tenant_id and w.id = a.worker_id
      where a.tenant_id = f.tenant_id and a.family_id = f.id and a.ended_at is null) as worker,
    exists (select from planning_meeting m where m.tenant_id = f.tenant_id and m.family_id = f.id) as "hasMeeting",
    exists (select from session s where s.tenant_id = f.tenant_id and s.family_id = f.id and s.released_at is null) as "isBooked"
  from family f where f.tenant_id = ${work.tenant} and f.id = ${family}`

export type Step = {
  readonly words: string
  readonly href: string
  readonly isDone: boolean
  /** Whose task it is by policy; null when it is nobody's in particular. PRE-06 */
  readonly whose: string | null
  readonly hint: string
  /** Said instead of "To do" where the session does not wait for it; null where it does. */
  readonly optional: string | null
}

type Told = {
  readonly path: string
  readonly rows: Rows
  readonly state: AgreementState
  readonly policy: Policy
  readonly before: BeforeFirst
  readonly isIntroduced: boolean
  /** First names; empty where the service asks for no plan of each child. AGR-08 */
  readonly withoutPlan: readonly string[]
}
type Task = NonNullable<Policy['preparation']['workerDoes']>[number]

const stepIn =
  ({ path, policy, rows }: Told) =>
  (words: string, place: string, given: { isDone: boolean; task?: Task; hint?: string; optional?: string | null }): Step => ({
    words,
    href: `${path}${place}`,
    isDone: given.isDone,
    whose: given.task !== undefined && does(policy, given.task) ? (rows.worker ?? 'the worker') : null,
    hint: given.hint ?? '',
    optional: given.optional ?? null,
  })

const does = ({ preparation }: Policy, task: Task): boolean => (preparation.workerDoes ?? []).includes(task)

const agreementSteps = (told: Told): readonly Step[] => {
  const { meeting } = told.policy.agreement
  const step = stepIn(told)
  const optional = meeting === 'when-necessary' ? 'If needed' : null
  return [
    told.rows.isAskedAnew
      ? step('Assess the risks again', '/risk', { isDone: false, hint: 'a fresh assessment is asked for' })
      : step('Assess the risks', '/risk', { isDone: told.rows.isAssessed }),
    step('Choose the worker', '/worker', { isDone: told.rows.worker !== null }),
    step('Draft the agreement', '/agreement', { isDone: told.state !== 'none', task: 'draft-agreement' }),
    ...(told.policy.agreement.planForEachChild
      ? [step('Write a plan for each child', '/plans', { isDone: told.withoutPlan.length === 0, hint: told.withoutPlan.join(', ') })]
      : []),
    ...(meeting === 'none'
      ? []
      : [step('Hold the planning meeting', '/agreement', { isDone: told.rows.hasMeeting, task: 'set-up-meeting', optional })]),
    step('Everybody signs the agreement', '/agreement', { isDone: told.state === 'signed' }),
  ]
}

const visitSteps = (told: Told): readonly Step[] => {
  const { preVisit } = told.policy.preparation
  const { notVisited } = told.before
  const step = stepIn(told)
  return [
    ...(does(told.policy, 'introduce')
      ? [step('Meet the family', '/pre-visits/new', { isDone: told.isIntroduced, task: 'introduce' })]
      : []),
    ...(preVisit === 'none'
      ? []
      : [
          step(visitWords[preVisit], '/pre-visits/new', {
            isDone: notVisited.length === 0,
            hint: notVisited.join(', '),
            optional: optionalWords[preVisit],
          }),
        ]),
  ]
}

const bookingSteps = (told: Told): readonly Step[] => {
  const { isBooked } = told.rows
  const { notConfirmed } = told.before
  const step = stepIn(told)
  const sendsLetters = told.policy.agreement.confirmationLetter || does(told.policy, 'send-letters')
  return [
    step('Book the first session', '/sessions', { isDone: isBooked }),
    ...(sendsLetters
      ? [
          step('Send the letters', '/confirmations', {
            isDone: isBooked && notConfirmed.length === 0,
            task: 'send-letters',
            hint: notConfirmed.join(', '),
          }),
        ]
      : []),
  ]
}

/** What comes before the first session in this service, with what is done read from its rows. PRE-01, PRE-06, AGR-07 */
export const stepsBefore = async (
  work: Work,
  family: FamilyId,
  given: { policy: Policy; before: BeforeFirst },
): Promise<readonly Step[]> => {
  const rows = (await rowsOf(work, family)) ?? { isAssessed: false, isAskedAnew: false, worker: null, hasMeeting: false, isBooked: false }
  const told: Told = {
    ...given,
    rows,
    path: `/families/${family}`,
    withoutPlan: given.policy.agreement.planForEachChild ? await childrenWithoutPlan(work, family) : [],
    state: await agreementState(work, family),
    isIntroduced: await isIntroduced(work, family),
  }
  return [...agreementSteps(told), ...visitSteps(told), ...bookingSteps(told)]
}

const visitWords = {
  required: 'A visit by parents and children',
  advised: 'A visit by parents and children',
  'whenever-possible': 'The worker meets parents and children',
} as const

const optionalWords = { required: null, advised: 'Advised', 'whenever-possible': 'If possible' } as const

/** The same face: how many of this family's sessions were with one worker. PRE-03 */
export const continuityOfFamily = async (work: Work, family: FamilyId): Promise<(Continuity & { readonly name: string }) | null> => {
  const held = await work.rows<{ worker: string; name: string }>`
    select b.worker_id as worker, w.name from session s
    join session_start b on b.tenant_id = s.tenant_id and b.session_id = s.id
    join worker w on w.tenant_id = b.tenant_id and w.id = b.worker_id
    where s.tenant_id = ${work.tenant} and s.family_id = ${family} order by s.starts_at`
  const measured = continuityOf(held)
  return measured === null ? null : { ...measured, name: held.find(({ worker }) => worker === measured.most)?.name ?? '' }
}
