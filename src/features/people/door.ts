export { sayOwnWays } from './change-person.ts'
