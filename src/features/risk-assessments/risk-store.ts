import type { FamilyId, RiskAssessmentId } from '../../domain/ids.ts'
import type { CaseStage, OverallRisk, RiskContent } from '../../domain/risk.ts'
import type { SupervisionLevel } from '../../domain/supervision-level.ts'
import type { Work } from '../../platform/work.ts'

export type NewRisk = {
  readonly family: FamilyId
  readonly content: RiskContent
  readonly overall: OverallRisk
  readonly level: SupervisionLevel
  readonly workersNeeded: number
  readonly venueId: string | null
  readonly by: { readonly id: string; readonly name: string }
}

/** The family's row is the lock, so that two assessments never carry the same number. */
export const lockFamily = async (work: Work, family: FamilyId): Promise<void> => {
  await work.rows`select id from family where tenant_id = ${work.tenant} and id = ${family} for update`
}

export const saveRisk = async (work: Work, given: NewRisk): Promise<{ readonly id: RiskAssessmentId; readonly version: number }> => {
  const id = work.newId<RiskAssessmentId>()
  const saved = await work.row<{ version: number }>`
    insert into risk_assessment (tenant_id, id, family_id, version, content, overall, level, workers_needed, venue_id, by_account, by_name, at)
    values (${work.tenant}, ${id}, ${given.family},
            (select coalesce(max(version), 0) + 1 from risk_assessment where tenant_id = ${work.tenant} and family_id = ${given.family}),
            ${work.seal(JSON.stringify(given.content), { table: 'risk_assessment', row: id, column: 'content' })}, ${given.overall}, ${given.level},
            ${given.workersNeeded}, ${given.venueId}, ${given.by.id}, ${given.by.name}, ${work.now})
    returning version`
  return { id, version: saved?.version ?? 0 }
}

export const isAccepted = async (work: Work, family: FamilyId): Promise<boolean> =>
  (await work.row`
    select d.id from referral r join referral_decision d on d.tenant_id = r.tenant_id and d.referral_id = r.id
    where r.tenant_id = ${work.tenant} and r.family_id = ${family} and d.outcome = 'accepted' limit 1`) !== null

/** Before the court as the referral says it, until an assessment says otherwise. RISK-05 */
export const stageOnFile = async (work: Work, family: FamilyId): Promise<CaseStage> => {
  const found = await work.row<{ inProceedings: boolean }>`
    select in_proceedings as "inProceedings" from referral where tenant_id = ${work.tenant} and family_id = ${family}
    order by submitted_at desc, id desc limit 1`
  return found?.inProceedings === true ? 'court' : 'neither'
}

export const hasWorker = async (work: Work, family: FamilyId): Promise<boolean> =>
  (await work.row`
    select from allocation where tenant_id = ${work.tenant} and family_id = ${family} and ended_at is null limit 1`) !== null

/** The referral that opened or renewed this file last. */
export const lastReferralOf = async (work: Work, family: FamilyId): Promise<string | null> => {
  const found = await work.row<{ id: string }>`
    select id from referral where tenant_id = ${work.tenant} and family_id = ${family} order by submitted_at desc, id desc limit 1`
  return found?.id ?? null
}

export type VenueChoice = { readonly id: string; readonly name: string }

export const venuesOf = (work: Work): Promise<VenueChoice[]> => work.rows<VenueChoice>`
  select id, name from venue where tenant_id = ${work.tenant} order by name`
