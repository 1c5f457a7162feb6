export { givePaper } from './give-paper.ts'
export { openPaperOfOrganisation, papersOfOrganisation } from './organisation-papers.ts'
export { papersHeld, papersOf, type HeldPaper } from './papers-query.ts'
export { leaksTo } from './release-gate.ts'
