import type { Temporal } from 'temporal-polyfill'
import type { ReferralId } from '../../domain/ids.ts'
import type { Work } from '../../platform/work.ts'

type By = { readonly id: string; readonly name: string }
type NewDecision = { readonly referralId: ReferralId; readonly outcome: 'accepted' | 'refused'; readonly reason: string; readonly by: By }

export const saveDecision = async (work: Work, { referralId, outcome, reason, by }: NewDecision): Promise<void> => {
  await work.rows`
    insert into referral_decision (tenant_id, id, referral_id, outcome, reason, by_account, by_name, at)
    values (${work.tenant}, ${work.newId()}, ${referralId}, ${outcome}, ${reason}, ${by.id}, ${by.name}, ${work.now})`
}

type NewQuestion = { readonly referralId: ReferralId; readonly question: string; readonly by: By }

export const saveQuestion = async (work: Work, { referralId, question, by }: NewQuestion): Promise<void> => {
  await work.rows`
    insert into referral_question (tenant_id, id, referral_id, question, asked_by, asked_by_name, asked_at)
    values (${work.tenant}, ${work.newId()}, ${referralId}, ${question}, ${by.id}, ${by.name}, ${work.now})`
}

export const moveDeadline = async (work: Work, id: ReferralId, decideBy: Temporal.Instant): Promise<void> => {
  await work.rows`update referral set decide_by = ${decideBy} where tenant_id = ${work.tenant} and id = ${id} and ended_at is null`
}

export const finalHearingOf = async (work: Work, family: string): Promise<Temporal.PlainDate | null> => {
  const found = await work.row<{ heard: Temporal.PlainDate | null }>`
    select final_hearing_on as heard from family where tenant_id = ${work.tenant} and id = ${family}`
  return found?.heard ?? null
}

/** Where a letter reaches whoever referred: their account, else the social worker's e-mail on the file. */
export const mailOfReferrer = async (work: Work, family: string): Promise<{ readonly fact: string; readonly name: string } | null> =>
  work.row<{ fact: string; name: string }>`
    select x.id as fact, p.name from party p
    join protected_fact x on x.tenant_id = p.tenant_id and x.party_id = p.id and x.kind = 'email' and x.ended_at is null
    where p.tenant_id = ${work.tenant} and p.family_id = ${family} and p.side = 'social-worker' order by x.recorded_at desc limit 1`
