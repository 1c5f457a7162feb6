import { Temporal } from 'temporal-polyfill'
import type { KeptWording } from './clause-store.ts'

export const exampleWording: KeptWording = {
  clause: 'late',
  version: 1,
  wordedAs: 'worded',
  part: 'arrangements',
  heading: 'If you are late',
  text: 'Call us. We wait 30 minutes. After that {children} go home.',
  when: [],
  place: 12000,
  reason: 'Buses are slow here.',
  by: 'Mira Okafor',
  at: Temporal.Instant.from('2026-05-18T08:05:00Z'),
}
