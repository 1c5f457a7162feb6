export { countMeetings } from './meeting-store.ts'
