import { today } from '../../domain/civil-time.ts'
import type { FamilyId, ReferralId } from '../../domain/ids.ts'
import { done, refused, type Outcome } from '../../domain/outcome.ts'
import { familyFrom } from '../../domain/referral-draft.ts'
import { maySubmit, type Sent, type SubmitRefusal } from '../../domain/referral-rules.ts'
import type { ReferralDraft } from '../../domain/referral.ts'
import type { Work } from '../../platform/work.ts'
import { openFamily } from '../families/door.ts'
import { policyInForce } from '../policy/door.ts'
import { areasOf, termsFrom } from './read-terms.ts'
import { receiveReferral } from './receive-referral.ts'
import { askTeamManagers } from './referral-letters.ts'
import { saveReferral } from './referral-store.ts'
import { partiesFrom, teamManagersOf, type Referrer } from './referrer-query.ts'

export type Submission = {
  readonly draft: ReferralDraft
  readonly referrer: Referrer
  readonly ownCopies?: Sent['ownCopies']
  readonly courtOrders?: Sent['courtOrders']
}
export type NotSubmitted = SubmitRefusal | 'no-team-manager'
export type Submitted = { readonly id: ReferralId; readonly familyId: FamilyId; readonly reference: string }

/**
 * A whole referral opens the family's file. Where the team manager approves first it waits for them, and only their
 * word starts the clock; elsewhere it counts as received at once. REF-01, REF-03, REF-05, REF-06, REF-10
 */
export const submitReferral = async (
  work: Work,
  { draft, referrer, ownCopies, courtOrders }: Submission,
): Promise<Outcome<Submitted, NotSubmitted>> => {
  const policy = await policyInForce(work)
  const terms = termsFrom(policy, await areasOf(work), referrer.kind)
  const whole = maySubmit(draft, terms, { kind: referrer.kind, on: today(work.now), ownCopies, courtOrders })
  if (!whole.ok || referrer.kind === null) return whole.ok ? refused('kind-of-referrer-not-taken') : whole
  const approvers = policy.referral.teamManagerApproves ? await teamManagersOf(work, referrer) : null
  if (approvers?.length === 0) return refused('no-team-manager')

  const answers = whole.value
  const opened = await openFamily(work, familyFrom(answers, await partiesFrom(work, referrer, policy)))
  const reference = `R-${opened.reference.split('-').at(-1) ?? ''}`
  const { accountId, organisationId, team, kind } = referrer
  const id = await saveReferral(work, { family: opened.familyId, reference, kind, accountId, organisationId, team, answers })
  await work.record({ name: 'referral.submitted', about: id, family: opened.familyId, facts: { reference } })

  if (approvers === null) await receiveReferral(work, id)
  else await askTeamManagers(work, id, approvers)
  return done({ id, familyId: opened.familyId, reference })
}
