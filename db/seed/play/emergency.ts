import type { Temporal } from 'temporal-polyfill'
import type { Person } from '../../../src/domain/actor.ts'
import { endSessions, identify, openSession } from '../../../src/features/sign-in/door.ts'
import { reviewEmergency } from '../../../src/features/emergency-access/review-emergency.ts'
import { takeEmergencyAccess } from '../../../src/features/emergency-access/take-emergency-access.ts'
import type { EmergencyCategory } from '../../../src/domain/emergency-access.ts'
import type { FamilyId } from '../../../src/domain/ids.ts'
import { house, moment, must } from '../stage.ts'
import { holderOf, type Play } from './play.ts'

type Need = { readonly at: Temporal.Instant; readonly category: EmergencyCategory; readonly reason: string }

/** Somebody opens a file that is not theirs, for an hour and with a reason; their second factor was asked a moment before. DATA-03 */
export const takeEmergency = async (play: Play, person: Person, { at, category, reason }: Need): Promise<void> => {
  const words = play.pen(play.spec.families[0] ?? never())('reason for emergency access', reason)
  await play.stage.at(at, house, async (work) => {
    const family = await work.row<{ id: FamilyId }>`select id from family where tenant_id = ${work.tenant} order by reference limit 1`
    const secret = await openSession(work, person.id, { agent: 'Desk at reception', way: 'password' })
    const found = secret === null ? null : await identify(work, secret)
    if (found === null || family === null) throw new Error('Nobody could sign in for emergency access.')
    await must('Emergency access', takeEmergencyAccess(work.as(found.person), found.person, { family: family.id, category, reason: words }))
    await endSessions(work, person.id)
  })
}

const never = (): never => {
  throw new Error('A service without families has no emergencies.')
}

/** One that a manager has looked at, and one that waits for it. */
export const takeEmergencies = async (play: Play): Promise<void> => {
  const person = [...play.settled.hands].at(-1)?.person ?? holderOf(play, ['worker', 'volunteer'])
  const manager = holderOf(play, ['manager'])
  await takeEmergency(play, person, {
    at: moment(play.stage, -12, '09:25'),
    category: 'covering',
    reason: 'Their worker is ill and the session begins in twenty minutes.',
  })
  await play.stage.at(moment(play.stage, -11, '10:05'), manager, async (work) => {
    const open = await work.row<{
      id: string
    }>`select id from emergency_access where tenant_id = ${work.tenant} and reviewed_at is null limit 1`
    return must(
      'Review',
      reviewEmergency(work, manager, { id: open?.id ?? '', words: 'Right to do; I have put a second worker on the file.' }),
    )
  })
  await takeEmergency(play, person, {
    at: moment(play.stage, -1, '09:25'),
    category: 'child-at-risk',
    reason: 'A neighbour rang, worried about the children, and nobody of the team was in.',
  })
}
