export { sendLetterJob } from './send-letter.job.ts'
