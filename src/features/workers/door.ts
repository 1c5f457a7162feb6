export { gapsInWords } from './checks-in-words.ts'
export { type WorkerOnRecord, workersOnRecord } from './worker-query.ts'
