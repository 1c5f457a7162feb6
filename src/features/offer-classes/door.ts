export { classReferral } from './class-referral.ts'
export { classInWords } from './class.page.tsx'
export { type Classed, classedOf } from './class-store.ts'
