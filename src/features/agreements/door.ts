export { showAgreement } from './agreement.page.tsx'
export { exampleVersion } from './agreement-example.ts'
export { reachOfParty } from './agreement-letters.ts'
export {
  aboutAgreement,
  lockVersions,
  textOf,
  versionOf,
  versionsOf,
  type AgreementVersion,
  type SignatoryOnFile,
} from './agreement-query.ts'
export { saveCopy } from './agreement-store.ts'
export { ChangedText } from './changed-text.page.tsx'
export { AgreementWords, exampleClauses } from './agreement-words.page.tsx'
export { agreementState, agreementStandsInTheWay, agreementToSign } from './standing-query.ts'
export { waysOf } from './terms-of-policy.ts'
