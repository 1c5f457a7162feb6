export type { SessionLine } from './session-line.ts'
export {
  aboutSession,
  type FamilySessions,
  nextSessionOf,
  sessionById,
  sessionsBetween,
  sessionsOfFamily,
  sessionsOn,
} from './session-query.ts'
