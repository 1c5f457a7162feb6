export { isFileCheck, verifyFile, verifyRecordCommand } from './verify-record.ts'
