/** How a person stands to the file in question; the database says which of these hold, the permission table what they allow. */
const relationMeaning = {
  service: 'works for this service, or is known to it',
  area: 'leads the area that the family belongs to',
  allocated: 'is the worker allocated to the family',
  rostered: 'is booked for a session of the family, from a week ago onwards',
  referred: 'made a referral of this family',
  'same-team': 'is the team manager of the team that referred',
  legal: 'is named on the file as legal services',
  party: 'is a party on the file, under their own name',
  emergency: 'holds emergency access that has not run out',
  own: 'owns this draft or account',
} as const

export type Relation = keyof typeof relationMeaning
export const relations = Object.keys(relationMeaning) as readonly Relation[]
