export { namesNotConfirmed } from './confirmation-query.ts'
