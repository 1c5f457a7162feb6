import type { AgreementId } from '../../domain/ids.ts'
import { sha256 } from '../../platform/crypto.ts'
import type { Work } from '../../platform/work.ts'
import { saveCopy, textOf, versionOf } from '../agreements/door.ts'
import { printAgreement } from './print-agreement.ts'
import { sendCopies } from './send-copies.ts'

/** When the last one has signed: one paper is made and kept, and everybody gets that very paper. AGR-04 */
export const completeAgreement = async (work: Work, id: AgreementId): Promise<void> => {
  const version = await versionOf(work, id)
  if (version?.state !== 'signed' || version.copyFile !== null) return
  const { canonical } = await textOf(work, id)
  if (sha256(canonical) !== version.hash) throw new Error('The text of an agreement is not the one that was given out.')

  const bytes = await printAgreement(work, version)
  const file = await work.keep({
    bytes,
    name: `agreement-version-${version.version}.pdf`,
    mediaType: 'application/pdf',
    purpose: 'agreement-copy',
    family: version.family,
  })
  await saveCopy(work, id, { file, seal: version.hash })
  await work.record({
    name: 'agreement.completed',
    about: id,
    family: version.family,
    facts: { version: version.version, hash: version.hash },
  })
  await sendCopies(work, { family: version.family, file, signatories: version.signatories })
}
