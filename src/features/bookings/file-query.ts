import type { Temporal } from 'temporal-polyfill'
import type { FileAtBooking } from '../../domain/booking.ts'
import type { FamilyId } from '../../domain/ids.ts'
import type { SessionKind } from '../../domain/session-kind.ts'
import type { SupervisionLevel } from '../../domain/supervision-level.ts'
import type { Work } from '../../platform/work.ts'
import { agreementState } from '../agreements/door.ts'

type FileRow = {
  readonly isAccepted: boolean
  readonly finalHearingOn: Temporal.PlainDate | null
  readonly level: SupervisionLevel | null
  readonly workersNeeded: number | null
}

/** How far the family's file is, asked once and read as rows; the latest assessment counts. RISK-01, AGR-02, REF-10 */
export const fileAtBooking = async (work: Work, family: FamilyId): Promise<FileAtBooking> => {
  const found = await work.row<FileRow>`
    select f.final_hearing_on as "finalHearingOn",
      exists (select from referral r join referral_decision d on d.tenant_id = r.tenant_id and d.referral_id = r.id and d.outcome = 'accepted'
              where r.tenant_id = f.tenant_id and r.family_id = f.id) as "isAccepted",
      a.level, a.workers_needed as "workersNeeded"
    from family f
    left join lateral (select level, workers_needed from risk_assessment r where r.tenant_id = f.tenant_id and r.family_id = f.id order by version desc limit 1) a on true
    where f.tenant_id = ${work.tenant} and f.id = ${family}`
  if (found === null) return { isAccepted: false, assessed: null, agreement: 'none', finalHearingOn: null }
  const { level, workersNeeded } = found
  return {
    ...found,
    agreement: await agreementState(work, family),
    assessed: level === null || workersNeeded === null ? null : { level, workersNeeded },
  }
}

export type AskedFor = {
  readonly kind: SessionKind
  readonly workerId: string | null
  readonly referralId: string | null
  readonly venueId: string | null
}

/** What was asked for in the referral, who is the family’s worker, and which venue was agreed: where the form begins. */
export const askedFor = (work: Work, family: FamilyId): Promise<AskedFor | null> => work.row<AskedFor>`
  select r.kind_asked as kind, r.id as "referralId", a.worker_id as "workerId", x.venue_id as "venueId" from family f
  left join allocation a on a.tenant_id = f.tenant_id and a.family_id = f.id and a.ended_at is null
  left join lateral (select id, kind_asked from referral r where r.tenant_id = f.tenant_id and r.family_id = f.id order by submitted_at desc limit 1) r on true
  left join lateral (select venue_id from risk_assessment v where v.tenant_id = f.tenant_id and v.family_id = f.id order by version desc limit 1) x on true
  where f.tenant_id = ${work.tenant} and f.id = ${family}`

export const mustNotMeetAmong = async (work: Work, family: FamilyId, adults: readonly string[]): Promise<boolean> =>
  (await work.row`
    select m.id from must_not_meet m where m.tenant_id = ${work.tenant} and m.family_id = ${family}
      and m.one_party = any(${adults}::uuid[]) and m.other_party = any(${adults}::uuid[])
      and not exists (select from must_not_meet_end e where e.tenant_id = m.tenant_id and e.id = m.id)`) !== null

export const isAllocated = async (work: Work, family: FamilyId, account: string): Promise<boolean> =>
  (await work.row`
    select a.id from allocation a join worker w on w.tenant_id = a.tenant_id and w.id = a.worker_id
    where a.tenant_id = ${work.tenant} and a.family_id = ${family} and a.ended_at is null and w.account_id = ${account}`) !== null
