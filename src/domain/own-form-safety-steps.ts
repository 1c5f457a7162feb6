import type { Step } from './own-form-question.ts'

const yesNoUnsure = { yes: 'Yes', no: 'No', unsure: 'I am not sure' } as const

/** Every known risk is asked for, in kind words, and “I would rather say it on the phone” is an answer. REF-04 */
export const courtAndSafety = [
  {
    key: 'court',
    title: 'Court',
    questions: {
      order: {
        kind: 'choice',
        label: 'Is there a court order about family time?',
        choices: yesNoUnsure,
        must: 'Choose about a court order',
      },
      proceedings: {
        kind: 'choice',
        label: 'Is a council asking a court about your children’s care?',
        choices: yesNoUnsure,
        must: 'Choose whether a council is asking a court',
      },
      courtCase: { kind: 'line', label: 'The case number, if you have one' },
      nextHearing: { kind: 'date', label: 'The next hearing, if there is one', hint: 'For example, 27 3 2027' },
      injunctions: { kind: 'text', label: 'Is there an order that somebody must stay away?', hint: 'Tell us who, and from whom.' },
      solicitor: { kind: 'text', label: 'Your solicitor, if you have one', hint: 'Their name, and how we can reach them.' },
    },
  },
  {
    key: 'afraid',
    title: 'Feeling safe',
    lead: 'The other parent never sees what you write here.',
    questions: {
      afraid: {
        kind: 'choice',
        label: 'Are you afraid of anybody?',
        choices: {
          no: 'No',
          'other-parent': 'Yes, of the other parent',
          somebody: 'Yes, of somebody else',
          unsaid: 'I would rather say it on the phone',
        },
        must: 'Choose one of the answers',
      },
      afraidWhy: { kind: 'text', label: 'Tell us what you want us to know' },
    },
  },
  {
    key: 'harm',
    title: 'Keeping the children safe',
    lead: 'If there is nothing, choose no.',
    questions: {
      hurt: {
        kind: 'choice',
        label: 'Has anybody hurt or scared the children?',
        choices: yesNoUnsure,
        must: 'Choose about being hurt or scared',
      },
      drink: {
        kind: 'choice',
        label: 'Does anybody’s drinking or drugs worry you?',
        choices: yesNoUnsure,
        must: 'Choose about drink and drugs',
      },
      taken: {
        kind: 'choice',
        label: 'Could anybody take the children away?',
        choices: yesNoUnsure,
        must: 'Choose about taking the children away',
      },
      mind: { kind: 'choice', label: 'Does anybody’s mental health worry you?', choices: yesNoUnsure, must: 'Choose about mental health' },
      staff: {
        kind: 'choice',
        label: 'Could anybody shout at or hurt our workers?',
        choices: yesNoUnsure,
        must: 'Choose about our workers',
      },
      harmWhat: { kind: 'text', label: 'Tell us more', hint: 'Police or social workers too, if they were called.' },
    },
  },
  {
    key: 'emergency',
    title: 'In an emergency',
    questions: {
      emergencyName: {
        kind: 'line',
        label: 'Whom should we call if we cannot reach you?',
        must: 'Enter whom we should call in an emergency',
      },
      emergencyRelation: { kind: 'line', label: 'Who are they to you?' },
      emergencyPhone: { kind: 'phone', label: 'Their mobile number', must: 'Enter their mobile number' },
    },
  },
] as const satisfies readonly Step[]

export const childStep = {
  key: 'child',
  title: 'About this child',
  questions: {
    givenName: { kind: 'line', label: 'First name', must: 'Enter the child’s first name' },
    familyName: { kind: 'line', label: 'Last name', must: 'Enter the child’s last name' },
    bornOn: { kind: 'date', label: 'Birth date', hint: 'For example, 27 3 2019', must: 'Enter the child’s birth date' },
    livesWith: {
      kind: 'choice',
      label: 'Who do they live with?',
      choices: { me: 'With me', other: 'With the other parent', both: 'With both of us in turn', somebody: 'With somebody else' },
      must: 'Choose who they live with',
    },
    school: { kind: 'line', label: 'School or nursery' },
    health: {
      kind: 'text',
      label: 'Illness, allergy or medicine',
      hint: 'Write “none” if there is nothing.',
      must: 'Tell us about their health, or write “none”',
    },
    needs: { kind: 'text', label: 'What helps them?', hint: 'Anything they find hard, or need from us.' },
    feelings: { kind: 'text', label: 'How do they feel about spending time together?' },
  },
} as const satisfies Step
