import type { Facts } from '../../domain/outcome.ts'
import type { SubmitRefusal } from '../../domain/record-view.ts'

type Said = { readonly says: string | ((facts: Facts) => string); readonly rule?: string; readonly clear?: string }
export type RecordRefusal = SubmitRefusal | 'no-such-session' | 'no-such-record' | 'mentions-protected' | 'seal-is-broken'

export const factKindWords = { address: 'address', phone: 'phone', email: 'e-mail', school: 'school' } as const

export const recordRefusals = {
  'nothing-is-observed': {
    says: 'Only times of arrival and departure are kept for this session.',
    rule: 'OBS-01, only supervised sessions have a record',
  },
  'sealed-already': {
    says: 'This record is sealed already.',
    rule: 'OBS-04, a sealed record is never changed',
    clear: 'Put an addition beside it, on the record’s own page.',
  },
  'session-not-ended': { says: 'The session has not ended.', clear: 'End the session first.' },
  'not-a-worker': {
    says: 'A record is sealed by the worker who was there.',
    rule: 'OBS-01, each session is recorded by its worker',
    clear: 'Ask the worker of this session to seal it.',
  },
  'nothing-written': {
    says: 'Nothing is written yet.',
    rule: 'OBS-14, every session has an entry',
    clear: 'Write at least how the session ended.',
  },
  'mentions-protected': {
    says: ({ where, whose, kind }: Facts) => `${where} gives away a confidential ${kind}: ${whose}’s.`,
    rule: 'RISK-07, a confidential address, phone or school never leaves',
    clear: 'Strike that entry out, or write it again without the detail.',
  },
  'seal-is-broken': {
    says: 'This record no longer matches its seal.',
    rule: 'OBS-04, any later change can be shown',
    clear: 'Do not rely on it. Tell the manager now.',
  },
  'no-such-session': { says: 'This session is not here any more.' },
  'no-such-record': { says: 'This record is not here any more.' },
} as const satisfies Record<RecordRefusal, Said>
