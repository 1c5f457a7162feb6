import { Temporal } from 'temporal-polyfill'
import type { AgreementText } from '../../domain/agreement.ts'
import { agreementPartWords, byPart } from '../../domain/agreement.ts'
import type { Block, PdfDocument, SealedText, SignatureOnPaper } from '../../domain/document.ts'
import { sealInGroups, sealNumber, sealText } from '../../domain/record-seal.ts'
import { today } from '../../domain/civil-time.ts'
import { dateInFull } from '../../domain/words-for-time.ts'
import { sha256 } from '../../platform/crypto.ts'
import type { AgreementVersion, SignatoryOnFile } from '../agreements/door.ts'

/** `pictures` are the drawn signatures by signatory, as base64 PNG; `drawn` those of them that are printed. */
export type ToPrint = {
  readonly version: Pick<AgreementVersion, 'hash' | 'state' | 'signatories' | 'version'>
  readonly text: AgreementText
  readonly canonical: string
  readonly pictures: ReadonlyMap<string, string>
  readonly drawn: ReadonlyMap<string, string>
  readonly printedOn: string
}

/** The day by the person's own hand on paper, else the day on which it came in: everybody's copy tells no hour, no way and no witness. RISK-07 */
const dayOf = ({ signedOn, signedAt }: SignatoryOnFile): Temporal.PlainDate | null =>
  signedOn ?? (signedAt === null ? null : today(signedAt))

const signatureOf = (signatory: SignatoryOnFile, picture: string | undefined): SignatureOnPaper => {
  const day = dayOf(signatory)
  return {
    name: signatory.name,
    role: signatory.role,
    when: day === null ? '' : `Signed on ${dateInFull(day)}`,
    way: '',
    ...(picture === undefined ? {} : { picture: { format: 'png', base64: picture, alt: `Drawn signature of ${signatory.name}` } }),
  }
}

const linesToSign = (signatory: SignatoryOnFile): readonly Block[] => [
  { kind: 'paragraph', text: `${signatory.name}, ${signatory.role}` },
  { kind: 'paragraph', text: `Signature ${'_'.repeat(34)}   Date ${'_'.repeat(16)}` },
]

/** Signatures as they stand, and an empty line for everybody who has not signed: no name looks signed before it is. AGR-03 */
const signatureBlocks = ({ version, drawn }: ToPrint): readonly Block[] => {
  const signed = version.signatories.filter((one) => one.signedAt !== null)
  const signatures: Block = { kind: 'signatures', signatures: signed.map((one) => signatureOf(one, drawn.get(one.id))) }
  return [...(signed.length === 0 ? [] : [signatures]), ...version.signatories.filter((one) => one.signedAt === null).flatMap(linesToSign)]
}

/** Who signed and on which day, sealed behind the text itself, so that the signatures cannot be moved to another paper. AGR-04 */
const signaturesSealed = ({ version, pictures }: ToPrint): SealedText =>
  sealText(
    {
      form: 'kintime-agreement-signatures/1',
      record: version.hash,
      after: version.hash,
      signatures: version.signatories.map((one) => ({
        name: one.name,
        role: one.role,
        signedOn: dayOf(one)?.toString() ?? null,
        drawing: pictures.has(one.id) ? sha256(Buffer.from(pictures.get(one.id) ?? '', 'base64')) : null,
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
  const { version, text, canonical } = printed
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
      ...signatureBlocks(printed),
      { kind: 'facts', facts: [{ label: 'Seal number', value: sealNumber(version.hash) }] },
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
