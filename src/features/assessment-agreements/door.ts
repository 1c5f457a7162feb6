export { assessmentInTheWay } from './agree-assessment.ts'
export { assessmentWords } from './assessment-words.ts'
