import type { Temporal } from 'temporal-polyfill'
import type { FamilyId, ReferralId } from '../../domain/ids.ts'
import type { ReferralAnswers } from '../../domain/referral.ts'
import type { ReferrerKind } from '../../domain/referrer-kind.ts'
import type { Work } from '../../platform/work.ts'

export type NewReferral = {
  readonly family: FamilyId
  readonly reference: string
  readonly kind: ReferrerKind
  readonly accountId: string | null
  readonly organisationId: string | null
  readonly team: string | null
  readonly answers: ReferralAnswers
}

/** The answers as they were sent in, sealed to their own cell. */
export const saveReferral = async (work: Work, given: NewReferral): Promise<ReferralId> => {
  const id = work.newId<ReferralId>()
  const { answers } = given
  const sealed = work.seal(JSON.stringify(answers), { table: 'referral', row: id, column: 'answers' })
  await work.rows`
    insert into referral (tenant_id, id, family_id, reference, referrer_kind, referrer_account, organisation_id, team, answers, kind_asked,
                          is_urgent, in_proceedings, submitted_at)
    values (${work.tenant}, ${id}, ${given.family}, ${given.reference}, ${given.kind}, ${given.accountId}, ${given.organisationId}, ${given.team},
            ${sealed}, ${answers.kindAsked}, ${answers.isUrgent}, ${answers.inProceedings}, ${work.now})`
  return id
}

export const saveReceipt = async (work: Work, id: ReferralId, decideBy: Temporal.Instant | null): Promise<void> => {
  await work.rows`
    update referral set received_at = ${work.now}, decide_by = ${decideBy} where tenant_id = ${work.tenant} and id = ${id} and received_at is null`
}

export type NewApproval = {
  readonly referralId: ReferralId
  readonly isApproved: boolean
  readonly reason: string
  readonly by: { readonly id: string; readonly name: string }
}

export const saveApproval = async (work: Work, { referralId, isApproved, reason, by }: NewApproval): Promise<void> => {
  await work.rows`
    insert into referral_approval (tenant_id, id, referral_id, outcome, reason, by_account, by_name, at)
    values (${work.tenant}, ${work.newId()}, ${referralId}, ${isApproved ? 'approved' : 'not-approved'}, ${reason}, ${by.id}, ${by.name}, ${work.now})`
}

export const saveAnswer = async (work: Work, question: string, answer: string): Promise<void> => {
  await work.rows`
    update referral_question
    set answer = ${work.seal(answer, { table: 'referral_question', row: question, column: 'answer' })}, answered_by = ${work.actor.id}, answered_at = ${work.now}
    where tenant_id = ${work.tenant} and id = ${question} and answered_at is null`
}
