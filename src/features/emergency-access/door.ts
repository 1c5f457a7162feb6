export { openManagers } from './emergency-store.ts'
