import { isEnglish, languageKey, languageName, written } from '../../domain/agreement-language.ts'
import { wordsToTranslate } from '../../domain/agreement-translation.ts'
import { PageHead } from '../../web/components/page-head.tsx'
import { Table } from '../../web/components/table.tsx'
import { Tag } from '../../web/components/tag.tsx'
import { notFound, page, type Answer, type Ask } from '../../web/route.ts'
import { subjectsOf, type Subject } from './translate-clause.ts'
import { translationsIn } from './translation-store.ts'

export type SubjectLine = Subject & { readonly state: 'there' | 'older' | 'none'; readonly words: string }

type InLanguageProps = { readonly language: string; readonly state: SubjectLine['state']; readonly words: string }

const InLanguage = ({ language, state, words }: InLanguageProps) => {
  if (state === 'none') return <span class="kt-quiet">Not on file</span>
  return (
    <>
      <span {...written(language)}>{words}</span>
      {state === 'older' && [' ', <Tag colour="yellow">The English was changed since</Tag>]}
    </>
  )
}

const Translations = ({ language, lines }: { readonly language: string; readonly lines: readonly SubjectLine[] }) => (
  <>
    <PageHead
      caption="Translations"
      title={languageName(language)}
      lead={`${lines.filter(({ state }) => state === 'there').length} of ${lines.length} texts are on file. What lacks is shown in English.`}
    />
    <Table
      caption={`Texts in ${languageName(language)}`}
      captionClasses="govuk-visually-hidden"
      folds
      firstCellIsHeader
      head={['English', 'Translation'].map((content) => ({ content }))}
      rows={lines.map(({ subject, heading, text, state, words }) => [
        {
          content: (
            <a class="govuk-link" href={`/service/translations/${encodeURIComponent(language)}/${subject}`}>
              {heading === '' ? text : heading}
            </a>
          ),
        },
        { content: <InLanguage language={language} state={state} words={words} /> },
      ])}
    />
  </>
)

export const examples = {
  'one of two': () => (
    <Translations
      language="polish"
      lines={[
        {
          subject: 'late',
          heading: 'If you are late',
          text: 'Call us.',
          part: 'arrangements',
          state: 'there',
          words: 'Jeśli się spóźnisz',
        },
        { subject: 'gifts', heading: 'Gifts', text: 'Ask us.', part: 'rules', state: 'none', words: '' },
      ]}
    />
  ),
}

export const showTranslations = async (ask: Ask): Promise<Answer> => {
  const language = languageKey(ask.params['language'] ?? '')
  if (isEnglish(language)) return notFound
  const onFile = await translationsIn(ask.work, language)
  const lines = (await subjectsOf(ask.work)).map((subject): SubjectLine => {
    const found = onFile.find((one) => one.subject === subject.subject)
    if (found === undefined) return { ...subject, state: 'none', words: '' }
    const isThere = found.ofWords === wordsToTranslate(subject.heading, subject.text)
    return { ...subject, state: isThere ? 'there' : 'older', words: found.heading === '' ? found.text : found.heading }
  })
  return page(languageName(language), <Translations language={language} lines={lines} />, {
    back: { label: 'Translations', href: '/service/translations' },
  })
}
