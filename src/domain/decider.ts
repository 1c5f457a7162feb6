/** Who in a service may take a named decision. A service's policy picks one for each. REF-17, PRE-06 */
export const deciderWords = {
  'team-leader-of-area': 'A team leader of the area',
  'team-leader': 'A team leader',
  coordinator: 'A coordinator',
  manager: 'The manager',
  'manager-or-coordinator': 'The manager or a coordinator',
} as const

export type Decider = keyof typeof deciderWords
