import type { Vocabulary } from '../../domain/refusal-words.ts'
import { closedFileWords } from '../closures/door.ts'

export const riskRefusals = {
  ...closedFileWords,
  'not-accepted': {
    says: 'This family has not been accepted yet',
    rule: 'RISK-01, risks are assessed for a family that is accepted',
    clear: 'Decide on the referral first.',
  },
  'hazard-not-whole': {
    says: ({ hazard }) => `Something is missing about the hazard “${hazard}”`,
    rule: 'RISK-02, each hazard has its likelihood, its harm and a measure',
    clear: 'Say how likely and how harmful it is, what is done about it and who sees to it.',
  },
  'heavier-with-measure': {
    says: ({ hazard }) => `The hazard “${hazard}” is heavier with its measure than without it`,
    rule: 'RISK-02, likelihood and harm are weighed before and after the measure',
    clear: 'Look at both pairs of answers again. A measure that makes things worse is not a measure.',
  },
  'evidence-in-future': {
    says: ({ hazard }) => `The evidence about “${hazard}” has a date that is still to come`,
    rule: 'RISK-02, each hazard has its evidence and the day it is from',
    clear: 'Check the date of the evidence.',
  },
  'due-in-past': {
    says: ({ hazard }) => `The measure against “${hazard}” was due on a day that has passed`,
    rule: 'RISK-02, each measure has somebody who sees to it and a day',
    clear: 'Enter today or a later day, or leave it empty for every session.',
  },
  'level-not-said': {
    says: 'You have not said which level is safe',
    rule: 'RISK-03, the lowest safe level is chosen',
    clear: 'Go from the lowest level up, until one is safe.',
  },
  'no-safe-level': {
    says: 'No level is safe',
    rule: 'RISK-03, sessions take place only at a safe level',
    clear: 'Talk to your team leader: without a safe level no session can be offered.',
  },
  'no-reason-against-lower': {
    says: ({ missing }) =>
      missing === 1 ? 'One lower level has no reason against it' : `${missing} lower levels have no reason against them`,
    rule: 'RISK-03, each choice above the lowest needs the reason',
    clear: 'Write why each lower level is not safe.',
  },
  'carer-during-court': {
    says: 'The carer cannot be asked to supervise while the case is before the court',
    rule: 'RISK-05, foster carers are not asked to supervise while a case is in the court arena',
    clear: 'Choose a higher level, or say that the case is no longer before the court.',
  },
  'carer-takes-over': {
    says: 'The permanency plan is agreed, so the carer brings the child and supervises',
    rule: 'RISK-05, once permanency is agreed a higher level needs an exceptional reason on record',
    clear: 'Choose supervision by the carer, or write the exceptional reason.',
  },
  'too-few-workers': {
    says: ({ least }) => `This level needs at least ${least} worker${least === 1 ? '' : 's'}`,
    rule: 'RISK-02, the assessment proposes the staffing',
    clear: 'Choose more workers, or a lower level that is safe.',
  },
  'overall-too-low': {
    says: ({ hazard }) => `The risk cannot be low as a whole with the hazard “${hazard}”`,
    rule: 'RISK-02, likelihood and harm are weighed',
    clear: 'Choose medium or high, or look at that hazard again.',
  },
  'no-such-venue': { says: 'This venue is not one of ours', clear: 'Choose another venue.' },
} as const satisfies Vocabulary
