import type { Group } from '../entry.ts'

export const life = {
  suggestsActivities: {
    label: 'Activities and games',
    meaning: 'Whether activities and games by age and need are suggested and planned into sessions.',
    kind: 'flag',
    yes: 'Staff suggest activities and games by age and need, and plan them into sessions.',
    no: 'Activities are left to the family.',
    rules: ['LIFE-01'],
  },
  keepsMemoryBox: {
    label: 'Memory box',
    meaning: 'Whether life-story work and a memory box are kept for the child and given as a keepsake.',
    kind: 'flag',
    yes: 'Life-story work and a memory box are kept for the child, and given as a keepsake when family time ends.',
    no: 'No memory box is kept.',
    rules: ['LIFE-02'],
  },
  supportsParenting: {
    label: 'Parenting support',
    meaning: 'Whether goals and strategies are agreed with the parent, and progress noted.',
    kind: 'flag',
    yes: 'Goals and strategies are agreed with the parent, and progress is noted.',
    no: 'Parenting support is not part of the service.',
    rules: ['LIFE-03'],
  },
  keepsSiblingsTogether: {
    label: 'Brothers and sisters together',
    meaning: 'Whether sessions between brothers and sisters are planned as their own kind and keep them together.',
    kind: 'flag',
    yes: 'Sessions between brothers and sisters are arranged in their own right, and keep them together.',
    no: 'Brothers and sisters meet as part of other sessions.',
    rules: ['LIFE-04', 'LIFE-06'],
  },
  listsEquipment: {
    label: 'Refreshments and equipment',
    meaning: 'Whether each venue’s refreshments and equipment are listed and kept ready.',
    kind: 'flag',
    yes: 'Each venue’s refreshments and equipment are listed and kept ready.',
    no: 'Refreshments and equipment are not listed.',
    rules: ['LIFE-05'],
  },
} as const satisfies Group
