export { tellCaseSystemJob } from './tell-case-system.job.ts'
export { tellOfAgreement, tellOfReferral } from './tell-organisations.ts'
