import type { Temporal } from 'temporal-polyfill'
import type { FamilyId, OrganisationId, ReferralId } from '../../domain/ids.ts'
import { openedAnswers } from '../../domain/referral-draft.ts'
import type { ReferralAnswers } from '../../domain/referral.ts'
import type { ReferralOutcome } from '../../domain/referral-state.ts'
import type { ReferrerKind } from '../../domain/referrer-kind.ts'
import type { SessionKind } from '../../domain/session-kind.ts'
import type { Work } from '../../platform/work.ts'

/** A referral as it stands: who sent it, where its clock is, what was decided. Its answers are opened separately. */
export type ReferralOnFile = ReferralOutcome & {
  readonly id: ReferralId
  readonly familyId: FamilyId
  readonly reference: string
  readonly familyReference: string
  readonly referrerKind: ReferrerKind
  readonly referrerAccount: string | null
  readonly referrerName: string | null
  readonly organisationId: OrganisationId | null
  readonly organisation: string | null
  readonly team: string | null
  readonly kindAsked: SessionKind
  readonly isUrgent: boolean
  readonly inProceedings: boolean
  readonly submittedAt: Temporal.Instant
  readonly decideBy: Temporal.Instant | null
  readonly decisionReason: string | null
  readonly decidedBy: string | null
  readonly decidedAt: Temporal.Instant | null
  readonly approvedBy: string | null
  readonly approvalReason: string | null
  readonly approvedAt: Temporal.Instant | null
}

export const referralOf = async (work: Work, id: string): Promise<ReferralOnFile | null> => (await referralsIn(work, [id]))[0] ?? null

/** In the order they were sent, newest first. */
export const referralsIn = (work: Work, ids: readonly string[]): Promise<ReferralOnFile[]> => work.rows<ReferralOnFile>`
  select r.id, r.family_id as "familyId", r.reference, f.reference as "familyReference", r.referrer_kind as "referrerKind",
         r.referrer_account as "referrerAccount", a.name as "referrerName", r.organisation_id as "organisationId", o.name as organisation, r.team,
         r.kind_asked as "kindAsked", r.is_urgent as "isUrgent", r.in_proceedings as "inProceedings",
         r.submitted_at as "submittedAt", r.received_at as "receivedAt", r.decide_by as "decideBy",
         d.outcome as decision, d.reason as "decisionReason", d.by_name as "decidedBy", d.at as "decidedAt",
         p.outcome as approval, p.by_name as "approvedBy", p.reason as "approvalReason", p.at as "approvedAt",
         exists (select from referral_question q where q.tenant_id = r.tenant_id and q.referral_id = r.id and q.answered_at is null) as "hasOpenQuestion"
  from referral r
  join family f on f.tenant_id = r.tenant_id and f.id = r.family_id
  left join account a on a.tenant_id = r.tenant_id and a.id = r.referrer_account
  left join organisation o on o.tenant_id = r.tenant_id and o.id = r.organisation_id
  left join referral_decision d on d.tenant_id = r.tenant_id and d.referral_id = r.id
  left join lateral (select * from referral_approval x where x.tenant_id = r.tenant_id and x.referral_id = r.id order by x.at desc limit 1) p on true
  where r.tenant_id = ${work.tenant} and r.id = any(${ids}::uuid[]) order by r.submitted_at desc, r.id desc`

/** What was sent in, addresses and all: only for those who may read the referral, and never for a party. RISK-07 */
export const answersOf = async (work: Work, id: string): Promise<ReferralAnswers> => {
  const found = await work.row<{ answers: Uint8Array }>`select answers from referral where tenant_id = ${work.tenant} and id = ${id}`
  if (found === null) throw new Error('There is no such referral.')
  return openedAnswers(JSON.parse(work.open(found.answers, { table: 'referral', row: id, column: 'answers' })) as ReferralAnswers)
}

/** So that two decisions on one referral wait for one another. */
export const lockReferral = async (work: Work, id: string): Promise<ReferralOnFile | null> => {
  const locked = await work.row`select id from referral where tenant_id = ${work.tenant} and id = ${id} for update`
  return locked === null ? null : await referralOf(work, id)
}

export type Question = {
  readonly id: string
  readonly question: string
  readonly askedBy: string
  readonly askedAt: Temporal.Instant
  readonly answer: string | null
  readonly answeredAt: Temporal.Instant | null
}

export const questionsOf = async (work: Work, referral: string): Promise<readonly Question[]> => {
  const rows = await work.rows<Omit<Question, 'answer'> & { readonly answer: Uint8Array | null }>`
    select id, question, asked_by_name as "askedBy", asked_at as "askedAt", answer, answered_at as "answeredAt"
    from referral_question where tenant_id = ${work.tenant} and referral_id = ${referral} order by asked_at, id`
  return rows.map((row) => ({
    ...row,
    answer: row.answer === null ? null : work.open(row.answer, { table: 'referral_question', row: row.id, column: 'answer' }),
  }))
}
