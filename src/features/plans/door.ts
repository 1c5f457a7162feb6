export { childrenWithoutPlan } from './accepted-referral-query.ts'
