export { giveAcknowledgement, giveDecision } from './give-referral-papers.ts'
export { PaperAsPage } from './letter.page.tsx'
export { readersOf, serviceNamed } from './readers-query.ts'
export { type DecisionOnPaper, decisionDocument, decisionPaper } from './referral-document.ts'
