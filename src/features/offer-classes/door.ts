export { classInWords } from './class.page.tsx'
export { classedOf } from './class-store.ts'
