export { ComparedWords } from './compared-words.page.tsx'
export { libraryInForce } from './library-query.ts'
export { translationsIn } from './translation-store.ts'
