export { missingBeforeFirstSession, noticesAtBooking } from './before-query.ts'
export { mayArrangeSessions } from './may-arrange.ts'
