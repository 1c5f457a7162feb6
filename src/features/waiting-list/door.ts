export { interimInWords, interimOf, interimOfFamily } from './interim-store.ts'
