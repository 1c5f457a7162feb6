import type { Vocabulary } from '../../domain/refusal-words.ts'

export type MeetingRefusal = 'meeting-to-come'

export const meetingRefusals = {
  'meeting-to-come': { says: 'This meeting is still to come', clear: 'Put it on record when it has been held.' },
} as const satisfies Vocabulary<MeetingRefusal>
