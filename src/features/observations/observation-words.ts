import type { WriteRefusal } from '../../domain/observation.ts'
import type { Facts } from '../../domain/outcome.ts'
import type { MomentRefusal } from '../../domain/session-moment.ts'

type Said = { readonly says: string | ((facts: Facts) => string); readonly rule?: string; readonly clear?: string }
export type ObservationRefusal = WriteRefusal | MomentRefusal | 'no-such-session' | 'no-such-entry' | 'struck-already'

export const observationRefusals = {
  'nothing-is-observed': {
    says: 'Only times of arrival and departure are kept for this session.',
    rule: 'DAY-09, a supported session is not observed',
    clear: 'If somebody is at risk of harm, tell the manager at once.',
  },
  'sealed-already': {
    says: 'The record of this session is sealed.',
    rule: 'OBS-04, a sealed record is never changed',
    clear: 'Put an addition beside it, on the record’s own page.',
  },
  'session-not-begun': { says: 'This session has not started.', clear: 'Start the session first.' },
  'not-a-worker': {
    says: 'A record is written by the worker who was there.',
    rule: 'OBS-01, each session is recorded by its worker',
    clear: 'Ask the worker of this session to write it.',
  },
  'child-missing': { says: 'Say which child said it.', rule: 'OBS-03, a child’s words are kept apart', clear: 'Choose the child.' },
  'reason-missing': {
    says: 'Say why you stepped in.',
    rule: 'DAY-12, the worker steps in for a reason, and writes it down',
    clear: 'Choose the reason and add one sentence.',
  },
  'outside-the-session': {
    says: ({ hours }: Facts) => `Nobody was at this session then. People were here ${hours}.`,
    rule: 'OBS-03, an entry says what was seen or heard at the session',
    clear: 'Check the time. If it is right, put the times of arrival and leaving right first.',
  },
  'heading-missing': { says: 'Choose what this entry is about.' },
  'in-the-future': { says: 'This time has not come yet.', clear: 'Enter the time it happened.' },
  'time-needed': { says: 'Enter the time it happened.' },
  'no-such-time': { says: 'The clocks changed that night, so this time is not clear.', clear: 'Enter a time before or after that hour.' },
  'no-such-session': { says: 'This session is not here any more.' },
  'no-such-entry': { says: 'This entry is not here any more.' },
  'struck-already': { says: 'This entry is struck out already.' },
} as const satisfies Record<ObservationRefusal, Said>
