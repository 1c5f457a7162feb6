import type { Temporal } from 'temporal-polyfill'
import { bankHolidays } from './bank-holidays.ts'
import { today } from './civil-time.ts'
import { addWorkingDays } from './working-days.ts'

/** Emergency access is short, for one file, and never without a reason that a manager can judge. DATA-03 */
export const emergencyLimits = { minutes: 60, shortestReason: 15, reviewWorkingDays: 3 } as const

export const emergencyCategories = ['child-at-risk', 'covering', 'family-is-here', 'other'] as const
export type EmergencyCategory = (typeof emergencyCategories)[number]

/** A manager looks at each emergency access within three working days, while people still remember. DATA-03 */
export const emergencyReviewDueOn = (takenAt: Temporal.Instant): Temporal.PlainDate =>
  addWorkingDays(today(takenAt), emergencyLimits.reviewWorkingDays, bankHolidays)
