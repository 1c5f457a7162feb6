export { leaveClosedFile } from './end-wait.ts'
export { interimInWords, interimOf, interimOfFamily } from './interim-store.ts'
