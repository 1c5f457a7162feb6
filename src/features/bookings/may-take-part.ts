import type { FamilyId } from '../../domain/ids.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { SessionKind } from '../../domain/session-kind.ts'
import type { Work } from '../../platform/work.ts'
import { childrenOf, partiesOf } from '../families/door.ts'
import { mustNotMeetAmong } from './file-query.ts'

export type PeopleRefusal = 'nobody-to-meet' | 'child-not-on-file' | 'adult-may-not-attend' | 'adults-must-not-meet'

type TakingPart = {
  readonly familyId: FamilyId
  readonly kind: SessionKind
  readonly children: readonly string[]
  readonly adults: readonly string[]
}

/** Only the family's own children, only adults who may attend, and nobody beside whom they must not meet. RISK-06 */
export const mayTakePart = async (work: Work, asked: TakingPart): Promise<Outcome<null, PeopleRefusal>> => {
  const isMeeting = asked.kind === 'siblings' ? asked.children.length >= 2 : asked.children.length > 0 && asked.adults.length > 0
  if (!isMeeting) return refused('nobody-to-meet')
  const children = new Set<string>((await childrenOf(work, asked.familyId)).map(({ id }) => id))
  if (!asked.children.every((id) => children.has(id))) return refused('child-not-on-file')
  const adults = new Set<string>((await partiesOf(work, asked.familyId)).filter(({ mayAttend }) => mayAttend).map(({ id }) => id))
  if (!asked.adults.every((id) => adults.has(id))) return refused('adult-may-not-attend')
  return (await mustNotMeetAmong(work, asked.familyId, asked.adults)) ? refused('adults-must-not-meet') : done(null)
}
