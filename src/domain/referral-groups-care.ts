/** What is asked about the court, the care plan and those who act for the children. */
export const careQuestions = {
  court: {
    page: 'court',
    ask: 'court-orders',
    heading: 'Orders',
    questions: {
      hasOrder: { kind: 'yes-no', label: 'Is there a court order about family time?' },
      judge: { kind: 'words', label: 'Court and judge' },
      officer: { kind: 'words', label: 'Cafcass officer or children’s guardian', hint: 'Name, and phone or e-mail' },
      injunctions: {
        kind: 'ticks',
        label: 'Orders that protect somebody',
        choices: {
          'non-molestation': 'Non-molestation order',
          occupation: 'Occupation order',
          'prohibited-steps': 'Prohibited steps order',
          other: 'Another order',
        },
      },
      injunctionDetails: { kind: 'words', label: 'Whom they protect, from whom, and until when' },
    },
  },
  carePlan: {
    page: 'court',
    ask: 'care-plan',
    heading: 'The care plan',
    questions: {
      interim: { kind: 'words', label: 'What do the order and the care plan say about family time?' },
      permanence: { kind: 'words', label: 'Plan for a lasting home' },
      exit: { kind: 'words', label: 'Way out: how and when will supervision no longer be needed?' },
    },
  },
  lookedAfter: {
    page: 'background',
    ask: 'looked-after',
    heading: 'Looked after children',
    questions: {
      reviewOfficer: { kind: 'words', label: 'Independent reviewing officer', hint: 'Name, and phone or e-mail' },
      solicitor: { kind: 'words', label: 'Children’s solicitor', hint: 'Name, and phone or e-mail' },
      nextReviewOn: { kind: 'day', expected: 'future', label: 'Next looked after review' },
    },
  },
  ownReference: {
    page: 'court',
    ask: 'own-reference',
    heading: 'Your file',
    questions: { reference: { kind: 'words', label: 'Your own reference' } },
  },
  lastTime: {
    page: 'background',
    ask: 'last-time',
    heading: 'The last time they met',
    questions: {
      on: { kind: 'day', expected: 'past', label: 'When did they last meet?', hint: 'About the day is fine' },
      how: { kind: 'words', label: 'How did it go?' },
    },
  },
  placement: {
    page: 'practical',
    ask: 'placement',
    heading: 'Where the children live now',
    questions: {
      carerNameShown: { kind: 'yes-no', label: 'May the parents know the carer’s name?' },
      travelLimits: { kind: 'words', label: 'How far, and when, can the carer travel?' },
    },
  },
} as const
