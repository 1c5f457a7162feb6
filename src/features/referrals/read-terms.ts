import { asksFor } from '../../domain/referral-asks.ts'
import type { ReferralTerms } from '../../domain/referral-gaps.ts'
import type { ReferrerKind } from '../../domain/referrer-kind.ts'
import type { Policy } from '../../policies/policy.ts'
import type { Work } from '../../platform/work.ts'

export type AreaChoice = { readonly id: string; readonly name: string }

export const areasOf = (work: Work): Promise<AreaChoice[]> => work.rows<AreaChoice>`
  select id, name from area where tenant_id = ${work.tenant} order by name`

/** What this service asks of every referral, from its policy in force, and of this kind of referrer. */
export const termsFrom = (
  { referral, timetable }: Policy,
  areas: readonly AreaChoice[],
  kind: ReferrerKind | null = null,
): ReferralTerms => ({
  whoMayRefer: referral.whoMayRefer,
  courtOrderAttached: referral.courtOrderAttached,
  asks: asksFor(referral.asks, kind),
  classesCoreOffer: referral.classesCoreOffer,
  phonesNeeded: referral.phonesNeeded,
  riskAssessmentInForm: referral.riskAssessmentInForm,
  reasonForSupervision: referral.reasonForSupervision,
  onlyInProceedings: referral.onlyInProceedings,
  reasonForOtherVenue: referral.reasonForOtherVenue,
  interimArrangement: referral.interimArrangement,
  sessionKinds: timetable.sessionKinds,
  areaIds: areas.map((area) => area.id),
})
