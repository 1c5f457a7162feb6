export { callOf, followUpsOf } from './call-store.ts'
export { followUpStandsInTheWay } from './follow-up-in-the-way.ts'
