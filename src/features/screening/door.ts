export { lateOrDueReferrals } from './late-or-due-query.ts'
export { restartClock } from './restart-clock.ts'
