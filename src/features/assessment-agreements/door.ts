export { assessmentInTheWay } from './agree-assessment.ts'
export { type AssessmentInTheWay, assessmentWords } from './assessment-words.ts'
