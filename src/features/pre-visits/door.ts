export { isIntroduced, namesNotVisited, visitsOf, type PreVisit } from './pre-visit-query.ts'
