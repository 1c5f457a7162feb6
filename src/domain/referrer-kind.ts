/** Who can ask a service for family time. Each service says which of these it takes. REF-01 */
export const referrerKindWords = {
  'social-worker': 'Social worker',
  solicitor: 'Solicitor',
  'family-mediator': 'Family mediator',
  'cafcass-officer': 'Cafcass officer',
  court: 'Court',
  family: 'A family itself',
  'both-parents': 'Both parents, each on their own form',
  'other-professional': 'Another professional',
} as const

export type ReferrerKind = keyof typeof referrerKindWords

export const referrerKinds = [
  'social-worker',
  'solicitor',
  'family-mediator',
  'cafcass-officer',
  'court',
  'family',
  'both-parents',
  'other-professional',
] as const satisfies readonly ReferrerKind[]
