import type { LegalStatus, MustNotMeet, NeedName, PartySide } from './referral.ts'

export type FactKind = 'address' | 'phone' | 'email' | 'school'
export type NewFact = { readonly kind: FactKind; readonly text: string; readonly isConfidential: boolean }

export type NewChild = {
  readonly givenName: string
  readonly familyName: string
  readonly bornOn: string
  readonly legalStatus: LegalStatus
  readonly livesWith: string
  readonly needs: Readonly<Record<NeedName, string>>
  readonly mayLeaveVenue: boolean
  readonly facts: readonly NewFact[]
}

/** Who stands on a file besides the children and the family's adults. */
export type PartyKind = PartySide | 'social-worker' | 'team-manager' | 'legal' | 'professional'

export type NewParty = {
  readonly name: string
  readonly side: PartyKind
  readonly relation: string
  readonly mayAttend: boolean
  readonly mustSign: boolean
  readonly language: string
  readonly needsInterpreter: boolean
  readonly accountId: string | null
  readonly facts: readonly NewFact[]
}

/** What a referral brings to open a family's file. REF-03 */
export type NewFamily = {
  readonly areaId: string | null
  readonly finalHearingOn: string | null
  readonly children: readonly NewChild[]
  readonly parties: readonly NewParty[]
  /** By place in `parties`. RISK-06 */
  readonly mustNotMeet: readonly MustNotMeet[]
}

export const partyKindWords = {
  visiting: 'Spends time with the children',
  resident: 'The children live with them',
  carer: 'Carer',
  'connected-other': 'Close to the children',
  'social-worker': 'Social worker',
  'team-manager': 'Team manager',
  legal: 'Legal services',
  professional: 'Professional',
} as const satisfies Record<PartyKind, string>

/** "Poppy (6) and Jude (4) Ashdown": the children by first name and age, as every page of the file calls them. */
export const childrenInWords = (
  children: readonly { readonly givenName: string; readonly familyName: string; readonly age: number }[],
): string => {
  const surnames = new Set(children.map((child) => child.familyName))
  const [shared] = surnames.size === 1 ? [...surnames] : ['']
  const each = children.map((child) => `${child.givenName} (${child.age})${shared === '' ? ` ${child.familyName}` : ''}`)
  const last = each.at(-1) ?? ''
  const list = each.length <= 1 ? last : `${each.slice(0, -1).join(', ')} and ${last}`
  return shared === '' ? list : `${list} ${shared}`
}
