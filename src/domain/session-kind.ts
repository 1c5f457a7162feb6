/** What a family is offered: how closely a session is watched, and what it is for. The setting is a separate question. */
export const sessionKindWords = {
  supervised: 'Supervised session',
  community: 'Supervised session in the community',
  hospital: 'Supervised session in hospital',
  supported: 'Supported session',
  handover: 'Handover',
  siblings: 'Session between brothers and sisters',
} as const

export type SessionKind = keyof typeof sessionKindWords

export const sessionKinds = [
  'supervised',
  'community',
  'hospital',
  'supported',
  'handover',
  'siblings',
] as const satisfies readonly SessionKind[]
