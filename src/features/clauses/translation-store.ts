import type { Temporal } from 'temporal-polyfill'
import type { TranslationOnFile } from '../../domain/agreement-translation.ts'
import type { Work } from '../../platform/work.ts'

export type KeptTranslation = TranslationOnFile & {
  readonly translatedBy: string
  readonly translatedOn: Temporal.PlainDate
  readonly checkedBy: string
  readonly by: string
  readonly at: Temporal.Instant
}

/** The newest translation of each text in one language; older ones stay on file behind it. AGR-03 */
export const translationsIn = (work: Work, language: string): Promise<KeptTranslation[]> => work.rows<KeptTranslation>`
  select distinct on (subject) subject, of_words as "ofWords", heading, text, translated_by as "translatedBy", translated_on as "translatedOn",
         checked_by as "checkedBy", by_name as by, at
  from clause_translation where tenant_id = ${work.tenant} and language = ${language} order by subject, at desc, id desc`

type NewTranslation = Omit<KeptTranslation, 'by' | 'at'> & { readonly language: string }

export const saveTranslation = async (work: Work, given: NewTranslation): Promise<void> => {
  const by = work.actor.kind === 'person' ? work.actor.id : null
  await work.rows`
    insert into clause_translation (tenant_id, id, subject, language, of_words, heading, text, translated_by, translated_on, checked_by, by_account, by_name, at)
    values (${work.tenant}, ${work.newId()}, ${given.subject}, ${given.language}, ${given.ofWords}, ${given.heading}, ${given.text}, ${given.translatedBy},
            ${given.translatedOn}, ${given.checkedBy}, ${by}, ${work.actor.name}, ${work.now})`
}

/** Languages that somebody on a file speaks, or that a translation is on file for. */
export const languagesAsked = async (work: Work): Promise<readonly string[]> =>
  (
    await work.rows<{ language: string }>`
    select distinct language from (
      select lower(trim(language)) as language from party where tenant_id = ${work.tenant}
      union select language from clause_translation where tenant_id = ${work.tenant}) spoken
    where language not in ('', 'english') order by language`
  ).map(({ language }) => language)
