/** What is asked about danger: what is known already, what must be looked out for, and who has to stay away. */
export const safetyQuestions = {
  knownHistory: {
    page: 'background',
    ask: 'police-history',
    heading: 'What is known',
    questions: {
      police: { kind: 'story', label: 'Police', hint: 'Call-outs, charges and convictions, with dates' },
      protection: { kind: 'story', label: 'Children’s services', hint: 'Child protection plans and enquiries, with dates' },
    },
  },
  riskSigns: {
    page: 'risks',
    ask: 'risk-signs',
    heading: 'Risks to look out for',
    questions: {
      known: {
        kind: 'ticks',
        label: 'Which of these are known or feared?',
        choices: {
          violence: 'Violence at home',
          abuse: 'Harm or neglect of a child',
          abduction: 'A child being taken away',
          drugs: 'Drugs',
          alcohol: 'Alcohol',
          'mental-health': 'Mental health',
          'sexual-offence': 'A sexual offence, or an offence against a child (Schedule 1)',
          'threats-to-staff': 'Threats to staff',
        },
      },
      passport: {
        kind: 'choice',
        label: 'If a child might be taken away: where are the passports?',
        choices: { held: 'Held by a solicitor, the court or the police', 'not-held': 'Not held by anybody', unknown: 'Not known' },
      },
      details: { kind: 'words', label: 'What we need to know about what you ticked' },
    },
  },
  barred: {
    page: 'risks',
    ask: 'barred',
    heading: 'People who must stay away',
    questions: { who: { kind: 'words', label: 'Who must not come to the sessions, and why?', hint: 'Leave empty when there is nobody' } },
  },
} as const
