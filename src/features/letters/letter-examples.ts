import { Temporal } from 'temporal-polyfill'
import { letterTroubles } from '../../domain/letter.ts'
import type { LetterThatDidNotGo } from './unsent-letters-query.ts'

/** Two invented letters, for looking at the pages. */
export const exampleLetters = [
  {
    id: '019e0000-0000-7000-8000-000000000011',
    to: 'Joanne Firth',
    subject: 'A record is ready for you',
    family: 'NM-0042',
    familyId: '019e0000-0000-7000-8000-000000000042',
    failedAt: Temporal.Instant.from('2026-05-21T09:05:00Z'),
    tries: 8,
    says: letterTroubles['post-away'].says,
    opensADoor: false,
  },
  {
    id: '019e0000-0000-7000-8000-000000000012',
    to: 'Peter Lang',
    subject: 'You are invited to sign in',
    family: null,
    familyId: null,
    failedAt: Temporal.Instant.from('2026-05-20T15:30:00Z'),
    tries: 1,
    says: letterTroubles['address-refused'].says,
    opensADoor: true,
  },
] as const satisfies readonly LetterThatDidNotGo[]
