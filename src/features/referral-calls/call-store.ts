import type { Temporal } from 'temporal-polyfill'
import type { Learnt } from '../../domain/follow-up.ts'
import type { ReferralId } from '../../domain/ids.ts'
import type { Work } from '../../platform/work.ts'

export type UrgentCall = {
  readonly calledAt: Temporal.Instant
  readonly caller: string
  readonly said: string
  readonly byName: string
  readonly at: Temporal.Instant
}
type SealedCall = Omit<UrgentCall, 'said'> & { readonly id: string; readonly said: Uint8Array }

export const callOf = async (work: Work, referral: string): Promise<UrgentCall | null> => {
  const found = await work.row<SealedCall>`
    select id, called_at as "calledAt", caller, said, by_name as "byName", at from referral_call
    where tenant_id = ${work.tenant} and referral_id = ${referral}`
  return found === null ? null : { ...found, said: work.open(found.said, { table: 'referral_call', row: found.id, column: 'said' }) }
}

export type NewCall = {
  readonly referral: ReferralId
  readonly calledAt: Temporal.Instant
  readonly caller: string
  readonly said: string
  readonly decideBy: Temporal.Instant | null
}

/** The call, and the deadline that runs from it. REF-08 */
export const saveCall = async (work: Work, given: NewCall): Promise<void> => {
  const id = work.newId()
  const said = work.seal(given.said, { table: 'referral_call', row: id, column: 'said' })
  await work.rows`
    insert into referral_call (tenant_id, id, referral_id, called_at, caller, said, by_account, by_name, at)
    values (${work.tenant}, ${id}, ${given.referral}, ${given.calledAt}, ${given.caller}, ${said}, ${work.actor.id}, ${work.actor.name}, ${work.now})`
  await work.rows`
    update referral set decide_by = ${given.decideBy} where tenant_id = ${work.tenant} and id = ${given.referral} and ended_at is null`
}

export type FollowUp = {
  readonly talkedTo: string
  readonly talkedAt: Temporal.Instant
  readonly learnt: Learnt
  readonly byName: string
  readonly at: Temporal.Instant
}
type SealedFollowUp = Omit<FollowUp, 'learnt'> & { readonly id: string; readonly learnt: Uint8Array }

/** The newest first: a later talk adds to an earlier one. */
export const followUpsOf = async (work: Work, referral: string): Promise<readonly FollowUp[]> => {
  const rows = await work.rows<SealedFollowUp>`
    select id, talked_to as "talkedTo", talked_at as "talkedAt", learnt, by_name as "byName", at from referral_follow_up
    where tenant_id = ${work.tenant} and referral_id = ${referral} order by at desc, id desc`
  return rows.map((row) => ({
    ...row,
    learnt: JSON.parse(work.open(row.learnt, { table: 'referral_follow_up', row: row.id, column: 'learnt' })) as Learnt,
  }))
}

export type NewFollowUp = {
  readonly referral: ReferralId
  readonly talkedTo: string
  readonly talkedAt: Temporal.Instant
  readonly learnt: Learnt
}

export const saveFollowUp = async (work: Work, { referral, talkedTo, talkedAt, learnt }: NewFollowUp): Promise<void> => {
  const id = work.newId()
  const sealed = work.seal(JSON.stringify(learnt), { table: 'referral_follow_up', row: id, column: 'learnt' })
  await work.rows`
    insert into referral_follow_up (tenant_id, id, referral_id, talked_to, talked_at, learnt, by_account, by_name, at)
    values (${work.tenant}, ${id}, ${referral}, ${talkedTo}, ${talkedAt}, ${sealed}, ${work.actor.id}, ${work.actor.name}, ${work.now})`
}

/** Talks since the family's newest accepted referral: an old file that comes back is followed up anew. REF-12, REF-14 */
export const talksAbout = async (work: Work, family: string): Promise<number> => {
  const found = await work.row<{ talks: number }>`
    select count(u.id)::int as talks from referral_follow_up u
    where u.tenant_id = ${work.tenant} and u.referral_id = (
      select r.id from referral r join referral_decision d on d.tenant_id = r.tenant_id and d.referral_id = r.id
      where r.tenant_id = ${work.tenant} and r.family_id = ${family} and d.outcome = 'accepted' order by d.at desc, r.id desc limit 1)`
  return found?.talks ?? 0
}
