/** The kind of place where a session happens. TIME-14, TIME-15 */
export const settingWords = {
  venue: 'One of our venues',
  community: 'A place in the community, such as a park',
  activity: 'An activity, such as swimming',
  hospital: 'A hospital ward',
  'agreed-place': 'A meeting point agreed for handovers',
} as const
