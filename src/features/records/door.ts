export { recordsOwed, type RecordOwed } from './record-lists-query.ts'
export { sealRecord } from './seal-record.ts'
export { verifyRecordCommand } from './verify-record.ts'
