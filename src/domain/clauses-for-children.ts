import type { LibraryClause } from './clauses-shape.ts'

/** What a child signs, in words for a child: short, warm, and nothing that a child would have to promise for an adult. AGR-03 */
export const clausesForChildren = [
  {
    id: 'child-what',
    part: 'for-children',
    heading: 'What this is',
    text: 'This is about {familyTime}: the time you spend with people in your family. It says what will happen, so there are no surprises.',
  },
  {
    id: 'child-who',
    part: 'for-children',
    heading: 'Who you will see',
    text: 'You will see {people}. Nobody else comes unless we ask you first.',
  },
  {
    id: 'child-where',
    part: 'for-children',
    heading: 'Where and when',
    when: ['not-handover'],
    text: 'You meet at {venue}, {howOften}. It lasts {minutes}.',
  },
  {
    id: 'child-worker',
    part: 'for-children',
    heading: 'Who looks after you',
    when: ['watched'],
    text: 'A grown-up who works here is with you all the time. Their job is to keep you safe.',
  },
  {
    id: 'child-staff-near',
    part: 'for-children',
    heading: 'Who looks after you',
    when: ['helped-by-staff'],
    text: 'Grown-ups who work here are near. You can go to them at any time.',
  },
  {
    id: 'child-notes',
    part: 'for-children',
    heading: 'What is written down',
    when: ['observed'],
    text: 'The worker writes down what happens and what you say, in your own words. You can ask what is written about you.',
  },
  {
    id: 'child-say',
    part: 'for-children',
    heading: 'You can always say',
    text: 'You can say stop. You can say you want a break. You can say you want to go home. Nobody will be cross with you.',
  },
  {
    id: 'child-hug',
    part: 'for-children',
    heading: 'Hugs',
    text: 'You choose about hugs and kisses. You can say no.',
  },
  {
    id: 'child-secrets',
    part: 'for-children',
    heading: 'No secrets, no hard questions',
    text: 'Nobody should ask you to keep a secret, or to carry a message. Nobody should ask you about the court.',
  },
  {
    id: 'child-unhappy',
    part: 'for-children',
    heading: 'If something is not right',
    text: 'Tell the worker, or somebody you trust, or call {helpPhone}. Telling us is always all right.',
  },
  {
    id: 'child-change',
    part: 'for-children',
    heading: 'Changing your mind',
    text: 'You do not have to sign this. You can tell us later if you want something to be different.',
  },
] as const satisfies readonly LibraryClause[]
