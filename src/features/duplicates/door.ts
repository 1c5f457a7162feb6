export { continuedIn } from './join-query.ts'
export { likelySame, type LikelySame } from './likely-same-query.ts'
