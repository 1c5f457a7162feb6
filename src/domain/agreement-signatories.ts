import { type PartyKind, partyKindWords } from './family.ts'

export type SigningGroup = 'family' | 'social-worker' | 'carer' | 'other-participants' | 'agencies'

type Person = {
  readonly id: string
  readonly name: string
  readonly side: PartyKind
  readonly mayAttend: boolean
  readonly mustSign: boolean
}

const groupOf = {
  visiting: 'family',
  resident: 'family',
  carer: 'carer',
  'connected-other': 'other-participants',
  'social-worker': 'social-worker',
  professional: 'agencies',
  legal: 'agencies',
  'team-manager': 'agencies',
} as const satisfies Record<PartyKind, SigningGroup>

/** Somebody close to the family signs when they take part; an agency's people sign when the file names them as signing. */
const takesPart = (person: Person): boolean => {
  const group = groupOf[person.side]
  if (group === 'other-participants') return person.mayAttend
  return group !== 'agencies' || person.side === 'professional'
}

export type ProposedSignatory = { readonly party: string; readonly name: string; readonly role: string; readonly mustSign: boolean }

/**
 * All whom the policy names sign, and all whom the referral says must; the rest of the file may be asked as well. AGR-03
 * What they are is said in our own words: the file's free words about them may hold a confidential fact. RISK-07
 */
export const proposedSignatories = (people: readonly Person[], signedBy: readonly SigningGroup[]): readonly ProposedSignatory[] =>
  people.map((person) => ({
    party: person.id,
    name: person.name,
    role: partyKindWords[person.side],
    mustSign: person.mustSign || (signedBy.includes(groupOf[person.side]) && takesPart(person)),
  }))

/** Who must sign and is not among those asked: an agreement that leaves somebody out is not everybody's. AGR-03 */
export const leftOut = (proposed: readonly ProposedSignatory[], asked: readonly string[]): readonly ProposedSignatory[] =>
  proposed.filter((one) => one.mustSign && !asked.includes(one.party))
