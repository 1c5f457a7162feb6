export { areasLedBy, areasSeenBy, type AreasSeen } from './areas-query.ts'
export { rowsFor, waitingIds } from './queue-query.ts'
