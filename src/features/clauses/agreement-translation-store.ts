import type { AgreementDraft } from '../../domain/agreement.ts'
import { isEnglish, languageKey } from '../../domain/agreement-language.ts'
import { type AgreementTranslation, translate } from '../../domain/agreement-translation.ts'
import { type Canonical, canonicalJson } from '../../domain/canonical.ts'
import type { AgreementId } from '../../domain/ids.ts'
import { sha256 } from '../../platform/crypto.ts'
import type { Work } from '../../platform/work.ts'
import { translationsIn } from './translation-store.ts'

export type FixedTranslation = {
  readonly id: string
  readonly language: string
  readonly hash: string
  readonly translation: AgreementTranslation
}
type Row = Omit<FixedTranslation, 'translation'> & { readonly content: Uint8Array }

const place = (id: string) => ({ table: 'agreement_translation', row: id, column: 'content' }) as const

/** Only a translation whose words are still those that were fixed is shown to anybody. AGR-04 */
const opened = (work: Work, { content, ...row }: Row): FixedTranslation | null => {
  const canonical = work.open(content, place(row.id))
  return sha256(canonical) === row.hash ? { ...row, translation: JSON.parse(canonical) as AgreementTranslation } : null
}

/** What this version reads in a language, or null when nothing of it is on file. */
export const translationIn = async (work: Work, agreement: AgreementId, language: string): Promise<FixedTranslation | null> => {
  const row = await work.row<Row>`
    select id, language, hash, content from agreement_translation
    where tenant_id = ${work.tenant} and agreement_id = ${agreement} and language = ${languageKey(language)}`
  return row === null ? null : opened(work, row)
}

/** Every language that this version was fixed in beside English, and how much of it lacks. */
export const translationsOfVersion = (work: Work, agreement: AgreementId): Promise<{ language: string; lacks: number }[]> => work.rows<{
  language: string
  lacks: number
}>`
  select language, lacks from agreement_translation where tenant_id = ${work.tenant} and agreement_id = ${agreement} order by language`

/** In the language that the file names for this party. AGR-03 */
export const translationForParty = async (work: Work, agreement: AgreementId, party: string): Promise<FixedTranslation | null> => {
  const found = await work.row<{ language: string }>`select language from party where tenant_id = ${work.tenant} and id = ${party}`
  return found === null || isEnglish(languageKey(found.language)) ? null : await translationIn(work, agreement, found.language)
}

/** The languages of those who sign, other than English, each once. */
export const languagesOf = (people: readonly { readonly language: string }[]): readonly string[] =>
  [...new Set(people.map(({ language }) => languageKey(language)))].filter((language) => !isEnglish(language)).toSorted()

export type LanguageOfDraft = { readonly language: string; readonly translation: AgreementTranslation }

/** The draft in each of these languages as far as translations are on file. AGR-03 */
export const inLanguages = async (work: Work, draft: AgreementDraft, languages: readonly string[]): Promise<readonly LanguageOfDraft[]> => {
  const found: LanguageOfDraft[] = []
  for (const language of languages) found.push({ language, translation: translate(draft, language, await translationsIn(work, language)) })
  return found
}

/** Fixed beside the English words at the moment they are given out; a language of which nothing is on file is shown in English. AGR-04 */
export const saveTranslations = async (work: Work, agreement: AgreementId, found: readonly LanguageOfDraft[]): Promise<void> => {
  for (const { language, translation } of found.filter((one) => one.translation.clauses.length > 0)) {
    const id = work.newId()
    const canonical = canonicalJson(translation as unknown as Canonical)
    await work.rows`
      insert into agreement_translation (tenant_id, id, agreement_id, language, content, hash, lacks, at)
      values (${work.tenant}, ${id}, ${agreement}, ${language}, ${work.seal(canonical, place(id))}, ${sha256(canonical)}, ${translation.lacks.length}, ${work.now})`
  }
}
