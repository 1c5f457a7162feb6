export { completeAgreement } from './complete-agreement.ts'
export { showVersion } from './read-agreement.page.tsx'
