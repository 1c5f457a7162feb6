/** What is asked about the sessions themselves: whether they are core offer, how long they go on, what is written, who pays. */
export const sessionQuestions = {
  coreOffer: {
    page: 'asked',
    ask: 'core-offer',
    heading: 'Core offer or exceptional',
    questions: {
      classAsked: {
        kind: 'choice',
        isNeeded: true,
        label: 'Is this core offer or exceptional?',
        hint: 'Core offer is for children looked after by the council for whom a lasting home is not agreed yet',
        choices: { 'core-offer': 'Core offer', exceptional: 'Exceptional' },
      },
      evidence: {
        kind: 'story',
        isNeeded: true,
        label: 'What shows that there is significant risk now?',
        hint: 'Facts with their dates, and who says so',
      },
      noAlternative: {
        kind: 'story',
        isNeeded: true,
        label: 'Why is there no other suitable way for them to meet?',
        onlyIf: { name: 'classAsked', is: 'core-offer' },
      },
      otherOptions: {
        kind: 'story',
        isNeeded: true,
        label: 'What else was tried, and why did it not work?',
        onlyIf: { name: 'classAsked', is: 'exceptional' },
      },
      endsOn: {
        kind: 'day',
        expected: 'future',
        isNeeded: true,
        label: 'When do the sessions end?',
        onlyIf: { name: 'classAsked', is: 'exceptional' },
      },
      reviewOn: {
        kind: 'day',
        expected: 'future',
        isNeeded: true,
        label: 'When is this looked at again?',
        onlyIf: { name: 'classAsked', is: 'exceptional' },
      },
    },
  },
  plan: {
    page: 'asked',
    ask: 'plan',
    heading: 'From when, until when',
    questions: {
      startsOn: { kind: 'day', expected: 'future', label: 'First session wanted from' },
      endsOn: { kind: 'day', expected: 'future', label: 'Planned end', hint: 'Leave empty when it is open, or named above' },
      nextStep: { kind: 'words', label: 'What is planned after that?' },
      place: { kind: 'words', label: 'What does the place need to have?', hint: 'For example: a garden, step-free doors, a quiet room' },
    },
  },
  siblings: {
    page: 'asked',
    ask: 'siblings',
    heading: 'Brothers and sisters',
    questions: {
      together: {
        kind: 'choice',
        label: 'Do the children come together?',
        choices: { together: 'Together', apart: 'Each on their own', both: 'Some of each' },
      },
      why: { kind: 'words', label: 'Why is that right for them?' },
    },
  },
  recording: {
    page: 'asked',
    ask: 'recording',
    heading: 'What is written down',
    questions: {
      level: {
        kind: 'choice',
        label: 'How much is written down?',
        choices: { full: 'A full record, for court or assessment', short: 'A short record', times: 'Only who came, and when' },
      },
      audience: {
        kind: 'ticks',
        label: 'Who is the record for?',
        choices: { 'social-worker': 'Social worker', court: 'Court', guardian: 'Children’s guardian', parents: 'Parents' },
      },
    },
  },
  payment: {
    page: 'asked',
    ask: 'payment',
    heading: 'Payment',
    questions: {
      whoPays: { kind: 'words', label: 'Who pays for the sessions?' },
      feePaid: { kind: 'yes-no', label: 'Is the referral fee paid?' },
    },
  },
  handover: {
    page: 'practical',
    ask: 'handover',
    heading: 'Bringing and collecting',
    questions: {
      parentsMeet: { kind: 'yes-no', label: 'Do the parents meet each other?' },
      whoHandsOver: { kind: 'words', label: 'Who brings and who collects the children?' },
    },
  },
  customs: {
    page: 'practical',
    ask: 'photos-and-food',
    heading: 'Photos and food',
    questions: {
      photos: { kind: 'yes-no', label: 'May photos be taken?' },
      food: { kind: 'words', label: 'Food and drink', hint: 'What may be brought, and what must not' },
    },
  },
  transport: {
    page: 'practical',
    ask: 'transport',
    heading: 'Transport',
    questions: {
      asked: { kind: 'yes-no', label: 'Do you ask us for transport?' },
      evidence: {
        kind: 'words',
        isNeeded: true,
        label: 'Why can the carer not bring the children?',
        onlyIf: { name: 'asked', is: 'yes' },
      },
    },
  },
} as const
