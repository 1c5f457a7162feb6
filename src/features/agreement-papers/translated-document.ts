import { type AgreementPart, type AgreementText, agreementPartWords, byPart, type Clause } from '../../domain/agreement.ts'
import { languageName, written } from '../../domain/agreement-language.ts'
import { type AgreementTranslation, fixedWords } from '../../domain/agreement-translation.ts'
import type { Block, PdfDocument, Span, Words } from '../../domain/document.ts'
import { sealNumber } from '../../domain/record-seal.ts'

const inBold = (heading: string, text: string, more: Pick<Span, 'written'> = {}): readonly Span[] => [
  { text: `${heading}. `, mark: 'strong', ...more },
  { text, ...more },
]

const rowOf = (clause: Clause, { clauses, language }: AgreementTranslation): readonly (string | readonly Span[])[] => {
  const found = clauses.find(({ id }) => id === clause.id)
  const theirs =
    found === undefined
      ? 'In English only. Ask us, and somebody explains it.'
      : inBold(found.heading, found.text, { written: written(language) })
  return [theirs, inBold(clause.heading, clause.text)]
}

/** Headed in the reader’s own words where there are some; the English stands above the English column. */
const headingOf = (part: AgreementPart, { parts, language }: AgreementTranslation): Block => {
  const theirs = parts[part]
  return theirs === undefined
    ? { kind: 'heading', level: 1, text: agreementPartWords[part] }
    : { kind: 'heading', level: 1, text: theirs, written: written(language) }
}

const noteIn = ({ note, language }: AgreementTranslation): Words =>
  note === null ? 'Ask us about anything that is not clear.' : [{ text: note, written: written(language) }]

type Printed = { readonly seal: string; readonly date: string }

/** Each clause in somebody’s own language beside the English one, which is what is signed. AGR-03 */
export const translatedDocument = (text: AgreementText, translation: AgreementTranslation, { seal, date }: Printed): PdfDocument => ({
  kind: 'document',
  title: text.title,
  subtitle: `In ${languageName(translation.language)} beside the English`,
  service: text.service,
  reference: text.reference,
  date,
  blocks: [
    { kind: 'notice', title: fixedWords['fixed-note'], text: noteIn(translation) },
    ...byPart(text.clauses).flatMap(({ part, clauses }): readonly Block[] => [
      headingOf(part, translation),
      {
        kind: 'table',
        columns: [languageName(translation.language), `English: ${agreementPartWords[part]}`],
        rows: clauses.map((clause) => rowOf(clause, translation)),
      },
    ]),
    { kind: 'facts', facts: [{ label: 'Seal number of the English text', value: sealNumber(seal) }] },
  ],
  foot: { seal: sealNumber(seal) },
})
