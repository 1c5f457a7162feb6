import type { Temporal } from 'temporal-polyfill'
import type { FamilyId, RiskAssessmentId, VenueId } from '../../domain/ids.ts'
import { type KeptRisk, type OverallRisk, type RiskContent, wholeContent } from '../../domain/risk.ts'
import type { SupervisionLevel } from '../../domain/supervision-level.ts'
import type { Work } from '../../platform/work.ts'

/** One version of a family's risk assessment, without its text. */
export type RiskOnFile = {
  readonly id: RiskAssessmentId
  readonly version: number
  readonly overall: OverallRisk
  readonly level: SupervisionLevel
  readonly workersNeeded: number
  readonly venueId: VenueId | null
  readonly venue: string | null
  readonly byName: string
  readonly at: Temporal.Instant
}

/** Every version, the newest first: nothing that was assessed is ever lost. RISK-04 */
export const riskVersions = (work: Work, family: FamilyId): Promise<RiskOnFile[]> => work.rows<RiskOnFile>`
  select r.id, r.version, r.overall, r.level, r.workers_needed as "workersNeeded", r.venue_id as "venueId", v.name as venue, r.by_name as "byName", r.at
  from risk_assessment r left join venue v on v.tenant_id = r.tenant_id and v.id = r.venue_id
  where r.tenant_id = ${work.tenant} and r.family_id = ${family} order by r.version desc`

export const currentRisk = async (work: Work, family: FamilyId): Promise<RiskOnFile | null> => (await riskVersions(work, family))[0] ?? null

/** No arrangement starts before its risks are assessed. RISK-01 */
export const isRiskAssessed = async (work: Work, family: FamilyId): Promise<boolean> =>
  (await work.row`select id from risk_assessment where tenant_id = ${work.tenant} and family_id = ${family} limit 1`) !== null

export const riskContentOf = async (work: Work, id: RiskAssessmentId): Promise<RiskContent> => {
  const found = await work.row<{ content: Uint8Array }>`select content from risk_assessment where tenant_id = ${work.tenant} and id = ${id}`
  if (found === null) throw new Error('There is no such risk assessment.')
  return wholeContent(JSON.parse(work.open(found.content, { table: 'risk_assessment', row: id, column: 'content' })) as KeptRisk)
}
