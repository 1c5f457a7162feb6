export { ClosedPage } from './closed.page.tsx'
export { entriesOf, isSealed, writerIn, type Entry } from './observation-store.ts'
export { protectedMentions } from './protected-mentions.ts'
