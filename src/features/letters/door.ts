export { sendLetterJob } from './send-letter.job.ts'
export { lettersHeld, type HeldLetter } from './held-letter-store.ts'
export { HeldLetters } from './held-letters.page.tsx'
