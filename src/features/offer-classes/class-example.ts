import { Temporal } from 'temporal-polyfill'
import type { ClassAnswers } from '../../domain/offer-class.ts'
import type { Classed } from './class-store.ts'

export const shown = {
  reference: 'R-2041',
  children: 'Ivy (6) and Rafe (4) Dunmore',
  asked: 'core-offer',
  action: '#',
  hidden: { csrf: 'example', once: 'example' },
} as const
export const answers: ClassAnswers = {
  isLookedAfter: true,
  isPermanencyAgreed: true,
  evidence: 'Two police call-outs in April.',
  noAlternative: '',
  otherOptions: 'An aunt was there twice, and was threatened.',
  endsOn: Temporal.PlainDate.from('2026-09-30'),
  reviewOn: Temporal.PlainDate.from('2026-07-15'),
}
export const classed: Classed = {
  offerClass: 'exceptional',
  answers,
  reason: 'The permanency plan was agreed on Monday.',
  byName: 'Lena East',
  at: Temporal.Instant.from('2026-05-21T08:40:00Z'),
}
