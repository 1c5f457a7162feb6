export { gapsInWords } from './checks-in-words.ts'
export { whenTaken } from './taken-query.ts'
export { type WorkerOnRecord, workersOnRecord } from './worker-query.ts'
