import type { Temporal } from 'temporal-polyfill'
import { today } from '../../domain/civil-time.ts'
import type { FamilyId } from '../../domain/ids.ts'
import { type Outcome, refused } from '../../domain/outcome.ts'
import { sameSeal } from '../../domain/record-seal.ts'
import type { Signed } from '../../domain/signing.ts'
import type { Work } from '../../platform/work.ts'
import { versionsOf } from '../agreements/door.ts'
import { checkScan } from './check-scan.ts'
import { signAgreement } from './sign-agreement.ts'
import type { PaperRefusal } from './signature-refusals.ts'

type Paper = {
  readonly family: FamilyId
  readonly signatory: string
  readonly scan: Uint8Array
  readonly signedOn: Temporal.PlainDate
  readonly number: string
}

/** A signature on paper counts with its scan, its day, and the number that shows that the paper holds this very text. AGR-03 */
export const signOnPaper = async (
  work: Work,
  { family, signatory, scan, signedOn, number }: Paper,
): Promise<Outcome<Signed, PaperRefusal>> => {
  const version = (await versionsOf(work, family)).find((one) => one.signatories.some((named) => named.id === signatory))
  if (version === undefined || version.offeredAt === null) return refused('not-a-signatory')
  const read = await checkScan(scan)
  if (!read.ok) return read
  if (!sameSeal(version.hash, number)) return refused('paper-of-another-text')
  const [first, last] = [today(version.offeredAt), today(work.now)]
  if (signedOn.until(first).sign > 0 || last.until(signedOn).sign > 0) return refused('day-not-possible')
  return await signAgreement(work, {
    family,
    signatory,
    hash: version.hash,
    shown: '',
    way: 'paper',
    typedName: '',
    drawing: null,
    scan: read.value,
    signedOn,
    witness: work.actor.id,
  })
}
