import { agreementPartWords, agreementParts, type AgreementDraft, type AgreementPart, type DraftClause } from './agreement.ts'
import { filled } from './agreement-draft.ts'
import { unknownBraces } from './clauses-words.ts'

/** What stands on the paper beside the clauses themselves. */
export const fixedWords = {
  'fixed-note': 'This is a translation. The English text is the one that is signed.',
  'fixed-title': 'Our agreement',
  'fixed-agree': 'I have read this, and I agree',
  ...(Object.fromEntries(agreementParts.map((part) => [`fixed-${part}`, agreementPartWords[part]])) as Record<
    `fixed-${AgreementPart}`,
    string
  >),
} as const

/** A clause or a fixed word as it was put on file in a language; it counts for the very English words it was made from. AGR-03 */
export type TranslationOnFile = { readonly subject: string; readonly ofWords: string; readonly heading: string; readonly text: string }

export type TranslatedClause = { readonly id: string; readonly heading: string; readonly text: string }

/** What somebody reads beside the English words of one version: fixed with it, and kept with their signature. */
export type AgreementTranslation = {
  readonly form: 'kintime-agreement-translation/1'
  readonly language: string
  readonly note: string | null
  readonly title: string | null
  readonly agree: string | null
  readonly parts: Readonly<Partial<Record<AgreementPart, string>>>
  readonly clauses: readonly TranslatedClause[]
  /** The headings of what is shown in English only. */
  readonly lacks: readonly string[]
}

/** The English words that a translation is made from, in one spelling. */
export const wordsToTranslate = (heading: string, template: string): string => `${heading}\n${template}`

const clauseIn = (clause: DraftClause, words: Readonly<Record<string, string>>, onFile: readonly TranslationOnFile[]) => {
  if (clause.template === undefined || clause.text !== clause.asDrafted) return null
  const ofWords = wordsToTranslate(clause.heading, clause.template)
  const found = onFile.find((one) => one.subject === clause.id && one.ofWords === ofWords)
  if (found === undefined || unknownBraces(found.text).length > 0) return null
  return { id: clause.id, heading: found.heading, text: filled(found.text, words) }
}

const fixedIn = (onFile: readonly TranslationOnFile[], subject: keyof typeof fixedWords): string | null =>
  onFile.find((one) => one.subject === subject && one.ofWords === wordsToTranslate('', fixedWords[subject]))?.text ?? null

/** A clause that was changed for one family, or reworded since it was translated, is shown in English: half a translation misleads. AGR-03 */
export const translate = (draft: AgreementDraft, language: string, onFile: readonly TranslationOnFile[]): AgreementTranslation => {
  const said = draft.clauses.filter((clause) => clause.text.trim() !== '')
  const clauses = said.map((clause) => ({ clause, found: clauseIn(clause, draft.words ?? {}, onFile) }))
  const parts = agreementParts.flatMap((part) => {
    const found = fixedIn(onFile, `fixed-${part}`)
    return found === null ? [] : [[part, found] as const]
  })
  return {
    form: 'kintime-agreement-translation/1',
    language,
    note: fixedIn(onFile, 'fixed-note'),
    title: fixedIn(onFile, 'fixed-title'),
    agree: fixedIn(onFile, 'fixed-agree'),
    parts: Object.fromEntries(parts),
    clauses: clauses.flatMap(({ found }) => (found === null ? [] : [found])),
    lacks: clauses.flatMap(({ clause, found }) => (found === null ? [clause.heading] : [])),
  }
}
