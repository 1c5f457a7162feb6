import { type AgreementText, agreementPartWords, byPart, type Clause } from '../../domain/agreement.ts'
import { languageName } from '../../domain/agreement-language.ts'
import { type AgreementTranslation, fixedWords } from '../../domain/agreement-translation.ts'
import type { Block, PdfDocument, Span } from '../../domain/document.ts'
import { sealNumber } from '../../domain/record-seal.ts'

const inBold = (heading: string, text: string): readonly Span[] => [{ text: `${heading}. `, mark: 'strong' }, { text }]

const rowOf = (clause: Clause, { clauses }: AgreementTranslation): readonly (string | readonly Span[])[] => {
  const found = clauses.find(({ id }) => id === clause.id)
  const theirs = found === undefined ? 'In English only. Ask us, and somebody explains it.' : inBold(found.heading, found.text)
  return [theirs, inBold(clause.heading, clause.text)]
}

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
    { kind: 'notice', title: fixedWords['fixed-note'], text: translation.note ?? 'Ask us about anything that is not clear.' },
    ...byPart(text.clauses).flatMap(({ part, clauses }): readonly Block[] => [
      {
        kind: 'heading',
        level: 1,
        text: [translation.parts[part], agreementPartWords[part]].filter((words) => words !== undefined).join(' · '),
      },
      {
        kind: 'table',
        columns: [languageName(translation.language), 'English'],
        rows: clauses.map((clause) => rowOf(clause, translation)),
      },
    ]),
    { kind: 'facts', facts: [{ label: 'Seal number of the English text', value: sealNumber(seal) }] },
  ],
  foot: { seal: sealNumber(seal) },
})
