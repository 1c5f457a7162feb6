export { policyInForce } from './policy-query.ts'
