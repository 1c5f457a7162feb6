import type { Temporal } from 'temporal-polyfill'
import type { FamilyId } from '../../domain/ids.ts'
import { done, refused } from '../../domain/outcome.ts'
import { sign, type Signed, type SigningWay } from '../../domain/signing.ts'
import type { Work } from '../../platform/work.ts'
import { completeAgreement } from '../agreement-papers/door.ts'
import { type AgreementVersion, lockVersions, textOf, waysOf } from '../agreements/door.ts'
import { type FixedTranslation, translationForParty } from '../clauses/door.ts'
import { policyInForce } from '../policy/door.ts'
import type { Scan } from './check-scan.ts'
import { saveShown, saveSignature } from './signature-store.ts'
import { endLinks } from './signing-link-store.ts'

export type GivenSignature = {
  readonly family: FamilyId
  readonly signatory: string
  /** The hash of the text that stood before the person. */
  readonly hash: string
  /** The hash of the translation that stood beside it, or empty. */
  readonly shown: string
  readonly way: SigningWay
  readonly typedName: string
  readonly drawing: Uint8Array | null
  readonly scan: Scan | null
  readonly signedOn: Temporal.PlainDate | null
  readonly witness: string | null
}

const keepDrawing = (work: Work, { drawing, family }: GivenSignature): Promise<string> | null =>
  drawing === null
    ? null
    : work.keep({ bytes: drawing, name: 'signature.png', mediaType: 'image/png', purpose: 'signature-drawing', family })

const keepScan = (work: Work, { scan, family }: GivenSignature): Promise<string> | null =>
  scan === null
    ? null
    : work.keep({ bytes: scan.bytes, name: `signed-paper.${scan.ending}`, mediaType: scan.mediaType, purpose: 'signature-scan', family })

/** What the person read beside the English; a translation that is not the one fixed with this version was never theirs to read. AGR-04 */
const translationShown = async (
  work: Work,
  version: AgreementVersion,
  { signatory, shown }: GivenSignature,
): Promise<FixedTranslation | null | 'another'> => {
  const party = version.signatories.find(({ id }) => id === signatory)?.party
  if (shown === '' || party === undefined) return null
  const found = await translationForParty(work, version.id, party)
  return found?.hash === shown ? found : 'another'
}

/** Puts one signature under the text that was given out; the last one completes the agreement, and everybody gets their copy. AGR-03, AGR-04 */
export const signAgreement = async (work: Work, given: GivenSignature) => {
  const versions = await lockVersions(work, given.family)
  const version = versions.find((one) => one.signatories.some((signatory) => signatory.id === given.signatory))
  if (version === undefined) return refused('not-a-signatory')

  const { signatory, hash, way, typedName, signedOn, witness } = given
  const signed = sign(
    version,
    { signatory, hash, way, typedName, hasMark: given.drawing !== null || given.scan !== null },
    waysOf(await policyInForce(work)),
  )
  if (!signed.ok) return signed

  if (!(await textOf(work, version.id)).isAsGivenOut) return refused('text-changed')
  const shown = await translationShown(work, version, given)
  if (shown === 'another') return refused('text-changed')
  const [drawing, scan] = [await keepDrawing(work, given), await keepScan(work, given)]
  await saveSignature(work, { agreement: version.id, signatory, hash, way, typedName, drawing, scan, witness, signedOn })
  if (shown !== null) await saveShown(work, signatory, shown)
  await endLinks(work, signatory)
  await work.record({
    name: 'agreement.signed',
    about: version.id,
    family: given.family,
    facts: {
      version: version.version,
      signatory,
      way,
      hash,
      ...(shown === null ? {} : { language: shown.language, translation: shown.hash }),
    },
  })
  if (signed.value.state === 'signed') await completeAgreement(work, version.id)
  return done<Signed>(signed.value)
}
