export { scopeOf } from './scope-query.ts'
export type { SessionLine } from './session-line.ts'
export { aboutSession, sessionById, sessionsOfFamily } from './session-query.ts'
