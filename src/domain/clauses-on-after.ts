import type { LibraryClause } from './clauses-shape.ts'

/** What follows: when it is not kept, what is written down, complaints and reviews. AGR-01 */
export const clausesOnAfter = [
  {
    id: 'not-kept',
    part: 'breaches',
    heading: 'We talk first',
    text: 'If somebody does not keep to this agreement, we talk with them and write it down. You can tell us your side.',
  },
  {
    id: 'ends-session',
    part: 'breaches',
    heading: 'On the day',
    when: ['breach-ends-session'],
    text: 'If a rule is broken during a session, the session ends. We tell the social worker the same day.',
  },
  {
    id: 'suspended',
    part: 'breaches',
    heading: 'If it happens again',
    when: ['breaches-suspend'],
    text: 'If the agreement is broken {suspendsAfter}, the next sessions are stopped for now. We tell the social worker at once.',
  },
  {
    id: 'serious',
    part: 'breaches',
    heading: 'Something serious',
    when: ['concern-suspends'],
    text: 'If something serious happens, we may stop the sessions at once to keep {children} safe.',
  },
  {
    id: 'meeting',
    part: 'breaches',
    heading: 'After a stop',
    when: ['meets-after-suspension'],
    text: 'Within {meetingWithin} we meet and talk about how to go on.',
  },
  {
    id: 'written-down',
    part: 'recording',
    heading: 'What is written down',
    when: ['observed'],
    text: 'Staff write down what they see and hear. The words of {children} are kept as they were said. The record is ready within {recordWithin}.',
  },
  {
    id: 'times-only',
    part: 'recording',
    heading: 'What is written down',
    when: ['not-observed'],
    text: 'We write down who came, when they came and when they left. We write nothing else, unless somebody could get hurt.',
  },
  {
    id: 'copies',
    part: 'recording',
    heading: 'Who reads it',
    when: ['copies-sent'],
    text: 'The record goes to: {recordCopiesTo}. A court may ask to see it.',
  },
  {
    id: 'shared',
    part: 'recording',
    heading: 'What you get',
    when: ['shared-with-parents'],
    text: 'Parents get the record within {sharedWithParentsWithin}. Private details of other people are taken out.',
  },
  {
    id: 'private',
    part: 'recording',
    heading: 'How we keep it',
    text: 'We keep what you tell us safe. We share it when the law says so, or when somebody could get hurt. You can ask to see what we hold about you.',
  },
  {
    id: 'complaints',
    part: 'complaints',
    heading: 'Tell us',
    text: 'Talk to staff, or call {helpPhone}. You can also write to us. We answer within {complaintWithin}. A complaint never stops a session.',
  },
  {
    id: 'reviews',
    part: 'reviews',
    heading: 'When we meet again',
    text: 'We look at this agreement together at least every {reviewEvery}. The first time is by {firstReviewBy}. You can ask for it sooner.',
  },
  {
    id: 'changes',
    part: 'reviews',
    heading: 'Changing it',
    text: 'If something changes, we write a new version. Everyone signs that one too. Until then this one counts.',
  },
] as const satisfies readonly LibraryClause[]
