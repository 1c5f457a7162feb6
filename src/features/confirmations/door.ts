export { lettersSent, namesNotConfirmed } from './confirmation-query.ts'
