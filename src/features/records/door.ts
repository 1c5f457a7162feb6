export { recordDocument } from './record-document.ts'
export { recordsOwed, type RecordOwed } from './record-lists-query.ts'
export { readRecord, type ReadRecord } from './record-query.ts'
export { sealedOnce } from './record-store.ts'
