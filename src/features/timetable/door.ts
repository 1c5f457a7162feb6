export type { SessionLine } from './session-line.ts'
export {
  aboutSession,
  nextSessionOf,
  sessionById,
  sessionsBetween,
  sessionsOfFamily,
  sessionsOn,
} from './session-query.ts'
