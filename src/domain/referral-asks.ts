import type { ReferrerKind } from './referrer-kind.ts'

/** The groups of questions that a service may put on its form beyond what every referral answers. REF-03 */
export const askWords = {
  'adult-details': 'each adult’s birth date, parental responsibility, background and disability',
  solicitors: 'each adult’s solicitor',
  'own-reference': 'the referrer’s own reference',
  'looked-after': 'each child’s number at the council and the day they became looked after, the review, and who acts for the child',
  placement: 'where the child lives now and how far the carer can travel',
  'care-plan': 'the care plan, the plan for a lasting home and the way out',
  'court-orders': 'court orders, injunctions and who decides at court',
  'police-history': 'what the police and children’s services know',
  'risk-signs': 'a list of risks to tick',
  barred: 'people who must stay away',
  handover: 'whether the parents meet and who hands over the child',
  'photos-and-food': 'photos and food',
  payment: 'who pays',
  'last-time': 'when the family last met and how it went',
  plan: 'when sessions start and end, and what comes next',
  siblings: 'whether brothers and sisters come together',
  recording: 'how much is written down and who reads it',
  transport: 'transport, and why the carer cannot bring the child',
} as const
export type Ask = keyof typeof askWords

/** What only a children's social worker can answer, and what only a professional with a file of their own has. */
const onlyFrom: Readonly<Partial<Record<Ask, readonly ReferrerKind[]>>> = {
  'own-reference': ['solicitor', 'family-mediator', 'cafcass-officer', 'court', 'other-professional'],
  'looked-after': ['social-worker'],
  placement: ['social-worker'],
  'care-plan': ['social-worker'],
  recording: ['social-worker', 'cafcass-officer', 'court'],
  transport: ['social-worker'],
}

/** A question is put only to somebody who can have the answer. REF-03 */
export const asksFor = (asks: readonly Ask[], kind: ReferrerKind | null): readonly Ask[] =>
  asks.filter((ask) => kind === null || (onlyFrom[ask]?.includes(kind) ?? true))
