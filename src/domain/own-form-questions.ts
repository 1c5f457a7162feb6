import type { OwnAnswers, OwnFormKind } from './own-form.ts'

const yesNo = { yes: 'Yes', no: 'No' } as const
const yesNoUnsure = { ...yesNo, unsure: 'I am not sure' } as const

/** One question to a parent. `must` is what is said when it is left out; without it the question may stay empty. */
export type Question = {
  readonly label: string
  readonly kind: 'line' | 'text' | 'date' | 'choice' | 'phone'
  readonly hint?: string
  readonly choices?: Readonly<Record<string, string>>
  readonly must?: string
}
export type Questions = Readonly<Record<string, Question>>

/** One page of the form: one thing at a time, in words for somebody with a lot on their mind. */
export type Step = {
  readonly key: string
  readonly title: string
  readonly lead?: string
  readonly questions: Questions
  /** Only on the copy of whoever asked first: nobody is asked twice who the other parent is. */
  readonly isForFirst?: true
}

/** How one parent may be reached without anybody coming to harm is asked before anything else. REF-02, RISK-07 */
const aboutYou = [
  {
    key: 'language',
    title: 'Your language',
    questions: {
      language: { kind: 'line', label: 'Which language do you speak best?', must: 'Enter the language you speak best' },
      interpreter: {
        kind: 'choice',
        label: 'Would you like an interpreter when we talk?',
        hint: 'It is free.',
        choices: yesNo,
        must: 'Choose whether you would like an interpreter',
      },
    },
  },
  {
    key: 'reach',
    title: 'How we may reach you',
    lead: 'We only call or write in the way you say here.',
    questions: {
      reachBy: {
        kind: 'choice',
        label: 'What is the safest way?',
        choices: { call: 'Call me', text: 'Send me a text first', email: 'Write an e-mail' },
        must: 'Choose the safest way to reach you',
      },
      reachWhen: { kind: 'line', label: 'When is a good time?', hint: 'For example: weekdays, 10am to 2pm' },
      reachNever: { kind: 'text', label: 'Is there anything we must not do?', hint: 'For example: leave a message, or say who we are' },
    },
  },
  {
    key: 'you',
    title: 'About you',
    questions: {
      bornOn: { kind: 'date', label: 'When were you born?', hint: 'For example, 27 3 1990', must: 'Enter your birth date' },
      relation: {
        kind: 'choice',
        label: 'Who are you to the children?',
        choices: { mother: 'Their mother', father: 'Their father', other: 'Somebody else who brings them up' },
        must: 'Choose who you are to the children',
      },
      responsibility: {
        kind: 'choice',
        label: 'Do you have parental responsibility?',
        hint: 'That means the law lets you help decide about their lives.',
        choices: yesNoUnsure,
        must: 'Choose whether you have parental responsibility',
      },
    },
  },
  {
    key: 'home',
    title: 'Where you live',
    lead: 'The other parent never sees this.',
    questions: {
      address: { kind: 'text', label: 'Your address', must: 'Enter your address' },
      phone: { kind: 'phone', label: 'Your phone number', must: 'Enter your phone number' },
      secondPhone: { kind: 'phone', label: 'A second number, if you have one' },
    },
  },
  {
    key: 'background',
    title: 'What we should know about you',
    lead: 'You do not have to answer this page.',
    questions: {
      ethnicity: { kind: 'line', label: 'Your ethnic background' },
      religion: { kind: 'line', label: 'Your religion or belief' },
      disability: { kind: 'text', label: 'Do you have a disability or an illness we should plan for?' },
    },
  },
  {
    key: 'other-parent',
    title: 'The other parent',
    lead: 'We decide if and how to write to them. We never tell them what you wrote.',
    isForFirst: true,
    questions: {
      otherName: { kind: 'line', label: 'Their full name', must: 'Enter the other parent’s name' },
      otherPhone: { kind: 'phone', label: 'Their phone number, if you know it' },
      otherReach: { kind: 'text', label: 'Is there another way to reach them?' },
      otherSafe: { kind: 'text', label: 'Is there a risk to you if we write to them?' },
    },
  },
] as const satisfies readonly Step[]

const familyTime = [
  {
    key: 'who',
    title: 'Time together',
    questions: {
      visits: {
        kind: 'choice',
        label: 'Who would come here to spend time with the children?',
        choices: { me: 'I would', other: 'The other parent would' },
        must: 'Choose who would spend time with the children',
      },
      watched: {
        kind: 'choice',
        label: 'Should one of our workers stay with them all the time?',
        choices: { yes: 'Yes, all the time', no: 'No, it is enough to have workers near by', unsure: 'I am not sure' },
        must: 'Choose whether a worker should stay with them',
      },
      purpose: { kind: 'text', label: 'What do you hope for?', must: 'Tell us what you hope for' },
    },
  },
  {
    key: 'last-time',
    title: 'The last time',
    questions: {
      lastTime: { kind: 'line', label: 'When did they last spend time together?', must: 'Tell us when, or that you do not know' },
      lastTimeWent: { kind: 'text', label: 'How did it go?', must: 'Tell us how it went' },
    },
  },
  {
    key: 'when',
    title: 'Days and times',
    questions: {
      frequency: {
        kind: 'choice',
        label: 'How often would be good?',
        choices: { weekly: 'Every week', fortnightly: 'Every two weeks', monthly: 'Every month' },
        must: 'Choose how often',
      },
      day: {
        kind: 'choice',
        label: 'Which day is best?',
        choices: { weekday: 'A weekday after school', saturday: 'Saturday', sunday: 'Sunday', any: 'Any day' },
        must: 'Choose the best day',
      },
      minutes: {
        kind: 'choice',
        label: 'How long each time?',
        choices: { 60: '1 hour', 90: '1 hour 30', 120: '2 hours', 180: '3 hours' },
        must: 'Choose how long',
      },
    },
  },
  {
    key: 'here',
    title: 'While they are here',
    questions: {
      mayLeave: { kind: 'choice', label: 'May the children be taken out of the centre?', choices: yesNo, must: 'Choose yes or no' },
      photos: { kind: 'choice', label: 'May photos be taken?', choices: yesNo, must: 'Choose whether photos may be taken' },
      food: { kind: 'line', label: 'Is there any food they must not have?' },
      others: { kind: 'text', label: 'Who else may come?', hint: 'Their names, and who they are to the children.' },
    },
  },
  {
    key: 'handing-over',
    title: 'Bringing the children',
    questions: {
      handsOver: { kind: 'line', label: 'Who would bring and fetch the children?', must: 'Tell us who would bring and fetch them' },
      meet: {
        kind: 'choice',
        label: 'Can you and the other parent be in the same place?',
        choices: { yes: 'Yes', 'rather-not': 'I would rather not', no: 'No, it is not safe' },
        must: 'Choose whether you can be in the same place',
      },
      pays: {
        kind: 'choice',
        label: 'Who would pay, if there is a fee?',
        choices: { me: 'I would', other: 'The other parent', both: 'We would share it', help: 'I need help to pay' },
        must: 'Choose who would pay',
      },
    },
  },
] as const satisfies readonly Step[]

const courtAndSafety = [
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
        must: 'Choose yes, no or not sure',
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
      emergencyName: { kind: 'line', label: 'Whom should we call if we cannot reach you?', must: 'Enter a name' },
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

export const ownSteps: readonly Step[] = [...aboutYou, ...familyTime, ...courtAndSafety]

/** The steps that this copy is asked. Whoever asks for a family alone names the other parent too. */
export const stepsFor = ({ place }: { readonly place: number; readonly kind?: OwnFormKind }): readonly Step[] =>
  ownSteps.filter((step) => step.isForFirst !== true || place === 1)

const isAnswered = (given: string | undefined): boolean => given !== undefined && given.trim() !== ''

export const isStepDone = ({ questions }: Step, given: Readonly<Record<string, string | undefined>>): boolean =>
  Object.entries(questions).every(([name, { must }]) => must === undefined || isAnswered(given[name]))

/** What keeps a half-filled form from being finished: the page, and what to do there. REF-03 */
export type Missing = { readonly step: string; readonly place?: number; readonly says: string }

export const missingIn = (answers: OwnAnswers, copy: { readonly place: number }): readonly Missing[] => [
  ...stepsFor(copy).flatMap((step) => missingFrom(step, answers.own)),
  ...(answers.children.length === 0 ? [{ step: 'children', says: 'Name at least one child' }] : []),
  ...answers.children.flatMap((child, place) => missingFrom(childStep, child).map((missing) => ({ ...missing, place }))),
]

const missingFrom = ({ key, questions }: Step, given: Readonly<Record<string, string | undefined>>): readonly Missing[] =>
  Object.entries(questions).flatMap(([name, { must }]) =>
    must === undefined || isAnswered(given[name]) ? [] : [{ step: key, says: must }],
  )
