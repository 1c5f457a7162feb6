import type { Temporal } from 'temporal-polyfill'
import type { ReferralId } from '../../domain/ids.ts'
import { dateInFull } from '../../domain/words-for-time.ts'
import type { Work } from '../../platform/work.ts'
import { answersOf } from '../referrals/door.ts'

export type Interim = {
  readonly arranged: string
  readonly arrangedBy: string | null
  readonly untilOn: Temporal.PlainDate | null
  /** Null when it stands as it came with the referral. */
  readonly byName: string | null
  readonly at: Temporal.Instant | null
}
type Row = {
  readonly id: string
  readonly arranged: Uint8Array
  readonly arrangedBy: string
  readonly untilOn: Temporal.PlainDate | null
  readonly byName: string
  readonly at: Temporal.Instant
}

/** What holds until our sessions start: the newest row, else what came with the referral. REF-15 */
export const interimOf = async (work: Work, referral: string): Promise<Interim | null> => {
  const row = await work.row<Row>`
    select id, arranged, arranged_by as "arrangedBy", until_on as "untilOn", by_name as "byName", at from interim_arrangement
    where tenant_id = ${work.tenant} and referral_id = ${referral} order by at desc, id desc limit 1`
  if (row !== null) return { ...row, arranged: work.open(row.arranged, { table: 'interim_arrangement', row: row.id, column: 'arranged' }) }
  const { interimArrangement } = await answersOf(work, referral)
  const arranged = (interimArrangement ?? '').trim()
  return arranged === '' ? null : { arranged, arrangedBy: null, untilOn: null, byName: null, at: null }
}

/** For the family's file: what holds by the newest referral that counts. REF-15 */
export const interimOfFamily = async (work: Work, family: string): Promise<(Interim & { readonly referralId: string }) | null> => {
  const found = await work.row<{ id: string }>`
    select r.id from referral r left join referral_decision d on d.tenant_id = r.tenant_id and d.referral_id = r.id
    where r.tenant_id = ${work.tenant} and r.family_id = ${family} and r.received_at is not null and d.outcome is distinct from 'refused'
    order by r.received_at desc, r.id desc limit 1`
  const interim = found === null ? null : await interimOf(work, found.id)
  return interim === null || found === null ? null : { ...interim, referralId: found.id }
}

export const interimInWords = ({ arranged, arrangedBy, untilOn }: Interim): string =>
  [
    arranged.replace(/\.?$/, '.'),
    arrangedBy === null ? 'As the referral says.' : `By ${arrangedBy}.`,
    ...(untilOn === null ? [] : [`Until ${dateInFull(untilOn)}.`]),
  ].join(' ')

type NewInterim = {
  readonly referral: ReferralId
  readonly arranged: string
  readonly arrangedBy: string
  readonly untilOn: Temporal.PlainDate | null
}

export const saveInterim = async (work: Work, { referral, arranged, arrangedBy, untilOn }: NewInterim): Promise<void> => {
  const id = work.newId()
  const sealed = work.seal(arranged, { table: 'interim_arrangement', row: id, column: 'arranged' })
  await work.rows`
    insert into interim_arrangement (tenant_id, id, referral_id, arranged, arranged_by, until_on, by_account, by_name, at)
    values (${work.tenant}, ${id}, ${referral}, ${sealed}, ${arrangedBy}, ${untilOn}, ${work.actor.id}, ${work.actor.name}, ${work.now})`
}
