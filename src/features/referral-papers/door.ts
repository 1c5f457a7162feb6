export { giveAcknowledgement, giveDecision } from './give-referral-papers.ts'
export { PaperAsPage } from './paper-as-page.tsx'
export { readersOf, serviceNamed } from './readers-query.ts'
export { type DecisionOnPaper, decisionDocument } from './referral-document.ts'
