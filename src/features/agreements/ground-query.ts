import { today } from '../../domain/civil-time.ts'
import type { AgreementGround, IsProtected } from '../../domain/agreement-ground.ts'
import { holdsValue } from '../../domain/protected-words.ts'
import type { FamilyId, ReferralId } from '../../domain/ids.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import { lastDayOf } from '../../domain/period.ts'
import { dateInFull } from '../../domain/words-for-time.ts'
import type { Policy } from '../../policies/policy.ts'
import type { Work } from '../../platform/work.ts'
import { childrenOf, partiesOf, protectedValuesOf } from '../families/door.ts'
import { answersOf } from '../referrals/door.ts'
import { currentRisk } from '../risk-assessments/door.ts'
import { termsOf } from './terms-of-policy.ts'

export type NoGround = 'referral-not-accepted' | 'risks-not-assessed'

type Accepted = { readonly id: ReferralId; readonly reference: string }

const acceptedReferral = (work: Work, family: FamilyId): Promise<Accepted | null> => work.row<Accepted>`
  select r.id, f.reference from referral r
  join family f on f.tenant_id = r.tenant_id and f.id = r.family_id
  join referral_decision d on d.tenant_id = r.tenant_id and d.referral_id = r.id and d.outcome = 'accepted'
  where r.tenant_id = ${work.tenant} and r.family_id = ${family} order by d.at desc limit 1`

const serviceOf = (work: Work): Promise<{ readonly name: string; readonly helpPhone: string } | null> => work.row<{
  readonly name: string
  readonly helpPhone: string
}>`
  select name, help_phone as "helpPhone" from tenant where tenant_id = ${work.tenant}`

/** A pair that may meet again is kept apart no longer. RISK-06 */
const pairKeptApart = (work: Work, family: FamilyId) => work.row`
  select m.id from must_not_meet m where m.tenant_id = ${work.tenant} and m.family_id = ${family}
    and not exists (select from must_not_meet_end e where e.tenant_id = m.tenant_id and e.id = m.id) limit 1`

/** Everything a draft is made from; nothing is drafted before the family was accepted and its risks assessed. AGR-01, RISK-01 */
export const groundOf = async (work: Work, family: FamilyId, policy: Policy): Promise<Outcome<AgreementGround, NoGround>> => {
  const accepted = await acceptedReferral(work, family)
  if (accepted === null) return refused('referral-not-accepted')
  const risk = await currentRisk(work, family)
  if (risk === null) return refused('risks-not-assessed')

  const people = await partiesOf(work, family)
  const apart = await pairKeptApart(work, family)
  const firstReview = lastDayOf(work.now, policy.review.atLeastEvery) ?? today(work.now)
  return done({
    referral: await answersOf(work, accepted.id),
    risk: { level: risk.level, workersNeeded: risk.workersNeeded, venue: risk.venue },
    terms: termsOf(policy),
    children: (await childrenOf(work, family)).map((child) => child.givenName),
    people: people.filter((person) => person.mayAttend).map((person) => person.name),
    anybodyKeptApart: apart !== null,
    service: (await serviceOf(work)) ?? { name: '', helpPhone: '' },
    reference: accepted.reference,
    firstReviewBy: dateInFull(firstReview),
  })
}

/** Tells whether a text would give away a confidential fact of this file. RISK-07 */
export const protectedIn = async (work: Work, family: FamilyId): Promise<IsProtected> => {
  const values = await protectedValuesOf(work, family)
  return (text) => values.some((value) => holdsValue(text, value))
}
