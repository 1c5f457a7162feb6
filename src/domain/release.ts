import type { Leak, ProtectedValue } from './protected-words.ts'
import { folded } from './protected-text.ts'

export type Place = {
  readonly id: string
  readonly heading: string
  readonly text: string
  /** Only where one place is read on into the next: the same without the labels and times that stand in between, or by its columns. */
  readonly bare?: string
}
/** Where something was held back, and why: what it would tell of whom, that nobody could read it, or that no mail is safe. Never the words. */
export type HeldPlace = Leak | (Omit<Leak, 'kind'> & { readonly kind: 'unread' | 'not-by-mail' })
export type OwnedValue = ProtectedValue & { readonly partyId: string | null }

/**
 * Nobody is protected from their own address; everybody else's is kept from them, also what is on file for the child or the carer. RISK-07
 * The same address on file for two people who live together is the recipient's own too.
 */
export const keptFrom = (values: readonly OwnedValue[], recipient: string | null): readonly ProtectedValue[] => {
  const own = new Set(
    values.filter(({ partyId }) => recipient !== null && partyId === recipient).map(({ kind, text }) => `${kind} ${folded(text)}`),
  )
  return values.filter(({ kind, text }) => !own.has(`${kind} ${folded(text)}`))
}

/** What happened to a paper, as its rows tell it. */
export type PaperRows = {
  readonly isGiven: boolean
  readonly isDropped: boolean
  readonly isReleased: boolean
}
export type PaperState = 'given' | 'held' | 'released' | 'put-away'

export const paperState = ({ isGiven, isDropped, isReleased }: PaperRows): PaperState => {
  if (isDropped) return 'put-away'
  if (!isGiven) return 'held'
  return isReleased ? 'released' : 'given'
}

export const paperStateWords = {
  given: 'Given',
  held: 'Held back',
  released: 'Given after a manager’s decision',
  'put-away': 'Put away',
} as const satisfies Record<PaperState, string>

export const paperKindWords = {
  acknowledgement: 'Acknowledgement',
  decision: 'Decision',
  confirmation: 'Confirmation of the sessions',
  leaflet: 'Leaflet',
  agreement: 'Agreement',
  'child-agreement': 'Agreement for a child',
  risk: 'Risk assessment',
  plan: 'Family time plan',
  letter: 'Letter',
} as const satisfies Record<string, string>
export type PaperKind = keyof typeof paperKindWords

export const heldKindWords = { address: 'address', phone: 'phone', email: 'e-mail', school: 'school' } as const satisfies Record<
  Leak['kind'],
  string
>

/** "Rosa Ashdown’s address, in: Where to meet". */
export const heldPlaceInWords = ({ kind, whose, heading }: HeldPlace): string => {
  if (kind === 'not-by-mail') return `An e-mail is not safe for ${whose}`
  return kind === 'unread' ? `Nobody here could read: ${heading}` : `${whose}’s ${heldKindWords[kind]}, in: ${heading}`
}
