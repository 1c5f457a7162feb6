export { type Interim, interimInWords, interimOf, interimOfFamily } from './interim-store.ts'
