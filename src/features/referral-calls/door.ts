export { callOf, followUpsOf, type FollowUp, type UrgentCall } from './call-store.ts'
export { followUpStandsInTheWay } from './follow-up-in-the-way.ts'
export { followUpRefusals } from './referral-calls-words.ts'
