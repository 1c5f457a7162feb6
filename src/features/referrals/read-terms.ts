import type { ReferralTerms } from '../../domain/referral-gaps.ts'
import type { Policy } from '../../policies/policy.ts'
import type { Work } from '../../platform/work.ts'

export type AreaChoice = { readonly id: string; readonly name: string }

export const areasOf = (work: Work): Promise<AreaChoice[]> => work.rows<AreaChoice>`
  select id, name from area where tenant_id = ${work.tenant} order by name`

/** What this service asks of every referral, from its policy in force. */
export const termsFrom = ({ referral, timetable }: Policy, areas: readonly AreaChoice[]): ReferralTerms => ({
  whoMayRefer: referral.whoMayRefer,
  courtOrderAttached: referral.courtOrderAttached,
  riskAssessmentInForm: referral.riskAssessmentInForm,
  reasonForSupervision: referral.reasonForSupervision,
  onlyInProceedings: referral.onlyInProceedings,
  reasonForOtherVenue: referral.reasonForOtherVenue,
  interimArrangement: referral.interimArrangement,
  sessionKinds: timetable.sessionKinds,
  areaIds: areas.map((area) => area.id),
})
