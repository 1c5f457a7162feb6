import { isEnglish, languageKey, languageName } from '../../domain/agreement-language.ts'
import { wordsToTranslate } from '../../domain/agreement-translation.ts'
import { dateInFull } from '../../domain/words-for-time.ts'
import { Button, ButtonGroup } from '../../web/components/button.tsx'
import { DateField, TextareaField, TextField } from '../../web/components/fields.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { type Hidden, PostForm } from '../../web/components/post-form.tsx'
import { Pane } from '../../web/components/section.tsx'
import { type FormView, viewForm } from '../../web/form.ts'
import { notFound, page, type Answer, type Ask } from '../../web/route.ts'
import { translationForm } from './clause.form.ts'
import { whereInWords } from './where-in-words.ts'
import { subjectsOf, type Subject } from './translate-clause.ts'
import { type KeptTranslation, translationsIn } from './translation-store.ts'

type Props = {
  readonly language: string
  readonly english: Subject
  readonly kept: KeptTranslation | undefined
  readonly fields: FormView<typeof translationForm>
  readonly hidden: Hidden
}

const Translation = ({ language, english, kept, fields, hidden }: Props) => (
  <>
    <PageHead
      caption={languageName(language)}
      title={english.heading === '' ? english.text : english.heading}
      lead={whereInWords(english)}
    />
    <Pane heading="In English">
      <p class="govuk-body">{english.text}</p>
      {english.text.includes('{') && (
        <p class="govuk-body kt-small">Leave the words in braces as they are. They are filled for each family.</p>
      )}
    </Pane>
    {kept !== undefined && (
      <p class="govuk-body kt-quiet">
        On file: translated by {kept.translatedBy} on {dateInFull(kept.translatedOn)}, checked by {kept.checkedBy}.
      </p>
    )}
    <PostForm action={`/service/translations/${encodeURIComponent(language)}/${english.subject}`} hidden={hidden}>
      <input type="hidden" name="seen" value={fields.seen.value ?? wordsToTranslate(english.heading, english.text)} />
      {english.heading !== '' && <TextField field={fields.heading} />}
      <TextareaField field={fields.text} rows={5} />
      <TextField field={fields.translatedBy} />
      <DateField field={fields.translatedOn} />
      <TextField field={fields.checkedBy} />
      <ButtonGroup>
        <Button stopsDoubleClick>Save the translation</Button>
        <a class="govuk-link" href={`/service/translations/${encodeURIComponent(language)}`}>
          Go back
        </a>
      </ButtonGroup>
    </PostForm>
  </>
)

const exampleSubject: Subject = {
  subject: 'late',
  heading: 'If you are late',
  text: 'Call us. After that {children} go home.',
  part: 'arrangements',
  when: [],
}
export const examples = {
  'not on file yet': () => (
    <Translation
      language="polish"
      english={exampleSubject}
      kept={undefined}
      fields={viewForm(translationForm, {}, {})}
      hidden={{ csrf: 'x', once: 'y' }}
    />
  ),
}

export const showTranslation = async (ask: Ask): Promise<Answer> => {
  const language = languageKey(ask.params['language'] ?? '')
  const english = (await subjectsOf(ask.work)).find(({ subject }) => subject === ask.params['subject'])
  if (english === undefined || isEnglish(language)) return notFound
  const kept = (await translationsIn(ask.work, language)).find(({ subject }) => subject === english.subject)
  const fields = ask.fields(translationForm, kept === undefined ? {} : { heading: kept.heading, text: kept.text })
  const body = <Translation language={language} english={english} kept={kept} fields={fields} hidden={ask.hidden} />
  return page(`${english.heading === '' ? english.text : english.heading}: ${languageName(language)}`, body, {
    back: { label: languageName(language), href: `/service/translations/${encodeURIComponent(language)}` },
  })
}
