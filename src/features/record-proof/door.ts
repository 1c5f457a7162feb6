export { verifyRecordCommand } from './verify-record.ts'
