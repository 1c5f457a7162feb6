import type { RuleId } from '../../policies/entry.ts'
import type { PolicyGroup } from '../../policies/policy.ts'

export type AlwaysSo = { readonly group: PolicyGroup; readonly sentence: string; readonly rule: RuleId }

/** What holds in every service and cannot be set otherwise: no value stands behind these sentences. */
export const alwaysSo: readonly AlwaysSo[] = [
  {
    group: 'referral',
    sentence:
      'A referral says who the children and their family are, what has happened, what is asked for, what a court has said, the risks, who may attend, what each child needs and whom to call. Half a form can be saved. Only a whole one can be sent in.',
    rule: 'REF-03',
  },
  {
    group: 'decision',
    sentence: 'Before a referral is accepted we look for the same child in our records. Two records can be joined without losing anything.',
    rule: 'REF-16',
  },
  { group: 'risk', sentence: 'Nothing starts before its risks are assessed.', rule: 'RISK-01' },
  {
    group: 'risk',
    sentence:
      'The assessment names what could harm the child or staff, how likely and how serious it is, and what we do about it. It proposes the venue, the level of supervision, the staffing and the support.',
    rule: 'RISK-02',
  },
  {
    group: 'risk',
    sentence: 'A confidential address, phone number or school never reaches another party, on paper, on a screen or in a message.',
    rule: 'RISK-07',
  },
  {
    group: 'agreement',
    sentence:
      'Everyone who signs gets a copy of exactly what was signed. A signed agreement is never altered, only replaced by a new one with new signatures.',
    rule: 'AGR-04',
  },
  {
    group: 'record',
    sentence: 'Nobody can change a record once it is submitted. A correction is a dated addition, and tampering can be shown.',
    rule: 'OBS-04',
  },
  { group: 'money', sentence: 'Every penny can be traced. An entry is never changed, only reversed.', rule: 'FEE-13' },
]
