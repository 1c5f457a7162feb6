import { Temporal } from 'temporal-polyfill'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import { refusalToAuthorise } from '../../domain/session-care.ts'
import type { Work } from '../../platform/work.ts'
import type { SessionRefusal } from './session-words.ts'
import { policyInForce } from '../policy/door.ts'
import { authorisedIn, peopleOf } from './presence-store.ts'
import { lockSession } from './session-store.ts'

/** The social worker allows one adult to be alone with the child, before the session and for this session only. DAY-05 */
export const authoriseAlone = async (
  work: Work,
  { sessionId, party }: { readonly sessionId: unknown; readonly party: string },
): Promise<Outcome<string, SessionRefusal>> => {
  const session = await lockSession(work, sessionId)
  if (session === null) return refused('no-such-session')
  const { day } = await policyInForce(work)
  const named = (await peopleOf(work, [session.id])).find(({ id, kind, isNamed }) => id === party && kind === 'party' && isNamed)
  const refusal = refusalToAuthorise({
    alone: day.childLeftAlone,
    hasBegun: session.state.status !== 'planned' || Temporal.Instant.compare(work.now, session.startsAt) >= 0,
    isNamed: named !== undefined,
    isAuthorised: (await authorisedIn(work, session.id)).some((each) => each.party === party),
  })
  if (refusal !== null) return refused(refusal)

  await work.rows`
    insert into alone_authorisation (tenant_id, id, session_id, party_id, authorised_by, authorised_by_name, at)
    values (${work.tenant}, ${work.newId()}, ${session.id}, ${party}, ${work.actor.id}, ${work.actor.name}, ${work.now})`
  await work.record({ name: 'care.alone-authorised', about: session.id, family: session.familyId, facts: { party } })
  return done(party)
}
