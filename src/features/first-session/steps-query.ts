import type { BeforeFirst } from '../../domain/before-first-session.ts'
import { type Continuity, continuityOf } from '../../domain/continuity.ts'
import type { FamilyId } from '../../domain/ids.ts'
import type { Policy } from '../../policies/policy.ts'
import type { Work } from '../../platform/work.ts'
import { agreementState } from '../agreements/door.ts'
import { isIntroduced } from '../pre-visits/door.ts'

type Rows = { readonly isAssessed: boolean; readonly worker: string | null; readonly hasMeeting: boolean; readonly isBooked: boolean }

const rowsOf = (work: Work, family: FamilyId): Promise<Rows | null> => work.row<Rows>`
  select
    exists (select from risk_assessment a where a.tenant_id = f.tenant_id and a.family_id = f.id) as "isAssessed",
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

const listed = (names: readonly string[]): string => names.join(', ')

/** What comes before the first session in this service, with what is done read from its rows. PRE-01, PRE-06, AGR-07 */
export const stepsBefore = async (
  work: Work,
  family: FamilyId,
  given: { policy: Policy; before: BeforeFirst },
): Promise<readonly Step[]> => {
  const { policy, before } = given
  const { preparation, agreement } = policy
  const path = `/families/${family}`
  const rows = await rowsOf(work, family)
  const state = await agreementState(work, family)
  const worker = rows?.worker ?? 'the worker'
  const tasks = preparation.workerDoes ?? []
  const step = (words: string, place: string, isDone: boolean, more: Partial<Step> = {}): Step => ({
    words,
    href: `${path}${place}`,
    isDone,
    whose: null,
    hint: '',
    optional: null,
    ...more,
  })
  const by = (task: (typeof tasks)[number]): Partial<Step> => (tasks.includes(task) ? { whose: worker } : {})
  const meets = preparation.preVisit !== 'none' || tasks.includes('introduce')
  return [
    step('Assess the risks', '/risk', rows?.isAssessed === true),
    step('Choose the worker', '/worker', rows !== null && rows.worker !== null),
    step('Draft the agreement', '/agreement', state !== 'none', by('draft-agreement')),
    ...(agreement.meeting === 'none'
      ? []
      : [
          step('Hold the planning meeting', '/agreement', rows?.hasMeeting === true, {
            ...by('set-up-meeting'),
            optional: agreement.meeting === 'when-necessary' ? 'If needed' : null,
          }),
        ]),
    step('Everybody signs the agreement', '/agreement', state === 'signed'),
    ...(tasks.includes('introduce') ? [step('Meet the family', '/pre-visits/new', await isIntroduced(work, family), by('introduce'))] : []),
    ...(meets && preparation.preVisit !== 'none'
      ? [
          step(visitWords[preparation.preVisit], '/pre-visits/new', before.notVisited.length === 0, {
            hint: listed(before.notVisited),
            optional: optionalWords[preparation.preVisit],
          }),
        ]
      : []),
    step('Book the first session', '/sessions', rows?.isBooked === true),
    ...(agreement.confirmationLetter || tasks.includes('send-letters')
      ? [
          step('Send the letters', '/confirmations', rows?.isBooked === true && before.notConfirmed.length === 0, {
            ...by('send-letters'),
            hint: listed(before.notConfirmed),
          }),
        ]
      : []),
  ]
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
