import { Temporal } from 'temporal-polyfill'
import type { AgreementText } from '../../domain/agreement.ts'
import { agreementPartWords, byPart } from '../../domain/agreement.ts'
import type { Block, PdfDocument, SealedText, SignatureOnPaper } from '../../domain/document.ts'
import { sealInGroups, sealNumber, sealText } from '../../domain/record-seal.ts'
import { signingWayWords } from '../../domain/signing.ts'
import { today, toLondon } from '../../domain/civil-time.ts'
import { dateInFull, dayWithYear, timeInWords } from '../../domain/words-for-time.ts'
import { sha256 } from '../../platform/crypto.ts'
import type { AgreementVersion, SignatoryOnFile } from '../agreements/door.ts'

/** `pictures` are the drawn signatures by signatory, as base64 PNG. */
export type ToPrint = {
  readonly version: Pick<AgreementVersion, 'hash' | 'state' | 'signatories' | 'version'>
  readonly text: AgreementText
  readonly canonical: string
  readonly pictures: ReadonlyMap<string, string>
  readonly printedOn: string
}

const wayOf = ({ way, witness, signedOn }: SignatoryOnFile): string => {
  if (way === null) return 'Not signed yet'
  const day = signedOn === null ? '' : `, dated ${dateInFull(signedOn)}`
  return `Signed ${signingWayWords[way]}${day}${witness === null ? '' : `. Taken by ${witness}`}`
}

const signatureOf = (signatory: SignatoryOnFile, picture: string | undefined): SignatureOnPaper => ({
  name: signatory.name,
  role: signatory.role,
  when:
    signatory.signedAt === null
      ? ''
      : `${dayWithYear(today(signatory.signedAt))}, ${timeInWords(toLondon(signatory.signedAt).toPlainTime())}`,
  way: wayOf(signatory),
  ...(picture === undefined ? {} : { picture: { format: 'png', base64: picture, alt: `Drawn signature of ${signatory.name}` } }),
})

/** Who signed, how and when, sealed behind the text itself, so that the signatures cannot be moved to another paper. AGR-04 */
const signaturesSealed = ({ version, pictures }: ToPrint): SealedText =>
  sealText(
    {
      form: 'kintime-agreement-signatures/1',
      record: version.hash,
      after: version.hash,
      signatures: version.signatories.map(({ name, role, way, typedName, witness, signedOn, signedAt, scan, id }) => ({
        name,
        role,
        way,
        typedName,
        witness,
        signedOn: signedOn?.toString() ?? null,
        signedAt: signedAt?.toString() ?? null,
        drawing: pictures.has(id) ? sha256(Buffer.from(pictures.get(id) ?? '', 'base64')) : null,
        hasScan: scan !== null,
      })),
    },
    sha256,
  )

const clausesOf = (text: AgreementText): readonly Block[] =>
  byPart(text.clauses).flatMap(({ part, clauses }): readonly Block[] => [
    { kind: 'heading', level: 1, text: agreementPartWords[part] },
    ...clauses.flatMap((clause): readonly Block[] => [
      { kind: 'heading', level: 2, text: clause.heading },
      { kind: 'paragraph', text: clause.text },
    ]),
  ])

const standing = ({ version }: ToPrint): Block =>
  version.state === 'signed'
    ? {
        kind: 'notice',
        title: 'Signed by everybody',
        text: 'This copy holds exactly what was signed. A change needs a new version that everybody signs again.',
      }
    : {
        kind: 'notice',
        title: 'Not signed by everybody yet',
        text: 'This is the text that is given out to sign. It counts when everybody named below has signed.',
      }

/** The agreement on paper, for reading, for signing by hand, and as the copy that everybody is given. AGR-04 */
export const agreementDocument = (printed: ToPrint): PdfDocument => {
  const { version, text, canonical, pictures } = printed
  return {
    kind: 'document',
    title: text.title,
    subtitle: `${text.children}. Version ${version.version}`,
    service: text.service,
    reference: text.reference,
    date: printed.printedOn,
    blocks: [
      standing(printed),
      {
        kind: 'facts',
        facts: [
          { label: 'About', value: text.children },
          { label: 'Version', value: `${version.version}, given out on ${dateInFull(Temporal.PlainDate.from(text.offeredOn))}` },
          { label: 'Signed by', value: text.signatories.map(({ name, role }) => `${name} (${role})`).join(', ') },
        ],
      },
      ...clausesOf(text),
      { kind: 'heading', level: 1, text: 'Signatures' },
      { kind: 'signatures', signatures: version.signatories.map((one) => signatureOf(one, pictures.get(one.id))) },
      { kind: 'heading', level: 1, text: 'How to check this paper' },
      {
        kind: 'paragraph',
        text: [
          { text: 'The text above was fixed before anybody signed it. Its check value is ' },
          { text: sealInGroups(version.hash), mark: 'code' },
          { text: '. The file itself carries the text, so that anybody can check it.' },
        ],
      },
    ],
    foot: { seal: sealNumber(version.hash) },
    sealed: {
      name: 'agreement',
      main: { canonical, seal: version.hash },
      additions: version.state === 'signed' ? [signaturesSealed(printed)] : [],
    },
  }
}
