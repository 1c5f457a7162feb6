/** Who in a service may take a named decision. A service's policy picks one for each. REF-17, PRE-06 */
export const deciderWords = {
  'team-leader-of-area': 'a team leader of the area',
  'team-leader': 'a team leader',
  coordinator: 'a coordinator',
  manager: 'the manager',
  'manager-or-coordinator': 'the manager or a coordinator',
} as const
