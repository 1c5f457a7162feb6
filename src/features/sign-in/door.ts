export { identify, identifySystem } from './identity-query.ts'
export { relationsTo } from './relation-query.ts'
