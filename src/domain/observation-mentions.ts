export { mentionsIn, type Mention, type ProtectedValue } from './protected-words.ts'
