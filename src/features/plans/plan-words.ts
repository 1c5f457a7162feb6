import { Temporal } from 'temporal-polyfill'
import type { AgreeRefusal, ChildPlan, GiveRefusal, PlanRefusal, planParts } from '../../domain/child-plan.ts'
import type { Vocabulary } from '../../domain/refusal-words.ts'
import { dateInFull } from '../../domain/words-for-time.ts'

/** A part of the plan as it is read. */
export const planValue = (plan: ChildPlan, part: (typeof planParts)[number]): string =>
  part === 'endsOn' ? dateInFull(Temporal.PlainDate.from(plan.endsOn)) : plan[part]

export const planRefusals = {
  'no-such-child': { says: 'This child is not on the file.' },
  'ends-in-the-past': { says: 'The day until which the plan runs is past.', rule: 'AGR-08', clear: 'Choose a day that lies ahead.' },
  'long-term-missing': {
    says: ({ days }) => `The final hearing is less than ${days} days away, and the long-term arrangements are missing.`,
    rule: 'AGR-08',
    clear: 'Write what stays when the case is decided, so that it is ready for the final care plan.',
  },
} as const satisfies Vocabulary<PlanRefusal | 'no-such-child'>

export const agreeRefusals = {
  'no-plan': { says: 'There is no plan for this child yet.', rule: 'AGR-08' },
  'another-version': { says: 'The plan was changed while you were reading.', clear: 'Read the new version below, then agree it.' },
  'agreed-already': { says: 'This version is agreed already.' },
} as const satisfies Vocabulary<AgreeRefusal>

export const giveRefusals = {
  'no-plan': agreeRefusals['no-plan'],
  'not-agreed-yet': {
    says: 'This plan goes to court, and the team leader has not agreed it yet.',
    rule: 'AGR-06',
    clear: 'Ask the team leader of the area to read and agree it.',
  },
  'nobody-to-give-to': { says: 'No social worker is on this file.', clear: 'Put the social worker on the file first.' },
} as const satisfies Vocabulary<GiveRefusal>
