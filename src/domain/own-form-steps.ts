import type { Step } from './own-form-question.ts'

const yesNo = { yes: 'Yes', no: 'No' } as const
const yesNoUnsure = { ...yesNo, unsure: 'I am not sure' } as const

/** How one parent may be reached without anybody coming to harm is asked before anything else. REF-02, RISK-07 */
export const aboutYou = [
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
    lead: 'We call or write only in this way. Mails about this form never say what is in it.',
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

/** What the parents ask for; shared questions, so that staff see where the two differ. REF-03 */
export const familyTime = [
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
      mayLeave: {
        kind: 'choice',
        label: 'May the children be taken out of the centre?',
        choices: yesNo,
        must: 'Choose whether the children may be taken out of the centre',
      },
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
