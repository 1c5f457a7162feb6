export { beforeFirstSession, isFirstStillAhead, noticesAtBooking } from './before-query.ts'
