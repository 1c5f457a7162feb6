import { today } from '../../domain/civil-time.ts'
import type { Block, PdfDocument, Picture } from '../../domain/document.ts'
import { sealNumber } from '../../domain/record-seal.ts'
import { dateInFull } from '../../domain/words-for-time.ts'
import type { Work } from '../../platform/work.ts'
import { childTextOf, type ChildText, type ChildVersionOnFile } from './child-query.ts'

type Printed = ChildText & { readonly version: ChildVersionOnFile; readonly picture: Picture | null; readonly printedOn: string }

const signature = ({ version, text, picture }: Printed): readonly Block[] => {
  if (version.signedOn === null) return [{ kind: 'paragraph', text: `My name ${'_'.repeat(30)}   Today is ${'_'.repeat(16)}` }]
  const named = { name: text.child, role: '', when: `Signed on ${dateInFull(version.signedOn)}`, way: '' }
  return [{ kind: 'signatures', signatures: [picture === null ? named : { ...named, picture }] }]
}

/** A child’s own version on paper: short, to read aloud and to keep. AGR-03 */
export const childDocument = (printed: Printed): PdfDocument => ({
  kind: 'document',
  style: 'child',
  title: `For ${printed.text.child}`,
  subtitle: 'About seeing your family',
  service: printed.text.service,
  date: printed.printedOn,
  blocks: [
    ...printed.text.clauses.flatMap(({ heading, text }): readonly Block[] => [
      { kind: 'heading', level: 1, text: heading },
      { kind: 'paragraph', text },
    ]),
    { kind: 'heading', level: 1, text: 'My name' },
    { kind: 'paragraph', text: 'You can write your name or draw something. You do not have to.' },
    ...signature(printed),
    { kind: 'facts', facts: [{ label: 'Seal number', value: sealNumber(printed.version.hash) }] },
  ],
  foot: { seal: sealNumber(printed.version.hash) },
})

export const pictureOf = async (work: Work, { drawing, givenName }: ChildVersionOnFile): Promise<Picture | null> => {
  if (drawing === null) return null
  const file = await work.row<{ hash: string }>`select hash from stored_file where tenant_id = ${work.tenant} and id = ${drawing}`
  const bytes = file === null ? null : await work.files.get(file.hash)
  if (bytes === null) return null
  return { format: 'png', base64: Buffer.from(bytes).toString('base64'), alt: `Drawn by ${givenName}` }
}

/** Null when the words are not the ones that were written for this child any more. */
export const printForChild = async (work: Work, version: ChildVersionOnFile): Promise<Uint8Array | null> => {
  const found = await childTextOf(work, version)
  if (!found.isAsGivenOut) return null
  const printedOn = today(work.now).toString()
  return await work.print(childDocument({ ...found, version, picture: await pictureOf(work, version), printedOn }))
}
