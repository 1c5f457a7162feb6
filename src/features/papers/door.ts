export { givePaper } from './give-paper.ts'
export { openPaperOfOrganisation, papersOfOrganisation } from './organisation-papers.ts'
export { papersForReader, papersHeld, papersOf, type HeldPaper, type PaperForReader } from './papers-query.ts'
export { leaksTo } from './release-gate.ts'
