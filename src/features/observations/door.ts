export { entriesOf, isSealed, writerIn, type Entry } from './observation-store.ts'
export { protectedMentions } from './protected-mentions.ts'
