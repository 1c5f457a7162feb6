import type { Temporal } from 'temporal-polyfill'
import { type Outcome, refused } from '../../domain/outcome.ts'
import { momentOn } from '../../domain/session-moment.ts'
import type { Work } from '../../platform/work.ts'
import type { SessionRefusal } from './session-words.ts'
import { peopleOf } from './presence-store.ts'
import { lockSession } from './session-store.ts'
import { takeCare } from './take-care.ts'

type Asked = {
  readonly sessionId: unknown
  readonly children: readonly string[]
  readonly adult: string
  readonly at: Temporal.PlainTime | null
}

/** One adult hands children over to another, to a second worker for example; the moment and the name are kept. DAY-05 */
export const handOverCare = async (work: Work, { sessionId, children, adult, at }: Asked): Promise<Outcome<string, SessionRefusal>> => {
  const session = await lockSession(work, sessionId)
  if (session === null) return refused('no-such-session')
  const moment = momentOn(session.onDay, at, work.now)
  if (!moment.ok) return moment
  const here = (await peopleOf(work, [session.id])).filter(
    ({ kind, arrivedAt, leftAt }) => kind === 'child' && arrivedAt !== null && leftAt === null,
  )
  if (children.some((id) => here.every((child) => child.id !== id))) return refused('child-not-here')
  return await takeCare(work, { session, children, adult, at: moment.value })
}
