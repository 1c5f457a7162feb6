import { isEnglish, languageKey, languageName, written } from '../../domain/agreement-language.ts'
import { wordsToTranslate } from '../../domain/agreement-translation.ts'
import { Button } from '../../web/components/button.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { Section } from '../../web/components/section.tsx'
import { notFound, page, type Answer, type Ask } from '../../web/route.ts'
import { libraryParts, whenInWords } from './clause.form.ts'
import { subjectsOf, type Subject } from './translate-clause.ts'
import { partInWords } from './where-in-words.ts'
import { translationsIn } from './translation-store.ts'

export type SubjectLine = Subject & { readonly state: 'there' | 'older' | 'none'; readonly words: string }

type Group = { readonly state: SubjectLine['state']; readonly heading: string }
const groups: readonly Group[] = [
  { state: 'none', heading: 'Not on file yet' },
  { state: 'older', heading: 'The English was changed since' },
  { state: 'there', heading: 'On file' },
]

const pathOf = (language: string, { subject }: Pick<SubjectLine, 'subject'>): string =>
  `/service/translations/${encodeURIComponent(language)}/${subject}`

const Line = ({ language, line }: { readonly language: string; readonly line: SubjectLine }) => (
  <li class="kt-texts__item">
    <a class="govuk-link" href={pathOf(language, line)}>
      {line.heading === '' ? line.text : line.heading}
    </a>
    {line.words !== '' && <p {...written(language)}>{line.words}</p>}
    {line.when.length > 0 && <p class="kt-small kt-quiet">{whenInWords(line.when)}</p>}
  </li>
)

/** The lines of one part after another, in the order of the paper. */
const byPart = (lines: readonly SubjectLine[]): readonly (readonly SubjectLine[])[] =>
  [null, ...libraryParts].map((part) => lines.filter((line) => line.part === part)).filter((group) => group.length > 0)

const Lines = ({ language, lines }: { readonly language: string; readonly lines: readonly SubjectLine[] }) => (
  <>
    {byPart(lines).map((group) => (
      <>
        <h3 class="govuk-heading-m kt-tight">{partInWords(group[0]?.part ?? null)}</h3>
        <ul class="kt-texts">
          {group.map((line) => (
            <Line language={language} line={line} />
          ))}
        </ul>
      </>
    ))}
  </>
)

/** What is missing stands first. */
const Translations = ({ language, lines }: { readonly language: string; readonly lines: readonly SubjectLine[] }) => {
  const next = lines.find(({ state }) => state !== 'there')
  return (
    <>
      <PageHead
        caption="Translations"
        title={languageName(language)}
        lead={`${lines.filter(({ state }) => state === 'there').length} of ${lines.length} texts are on file. What lacks is shown in English.`}
      >
        {next !== undefined && <Button href={pathOf(language, next)}>Translate “{next.heading === '' ? next.text : next.heading}”</Button>}
      </PageHead>
      {groups
        .map((group) => ({ ...group, own: lines.filter(({ state }) => state === group.state) }))
        .filter(({ own }) => own.length > 0)
        .map(({ state, heading, own }) => (
          <Section id={`texts-${state}`} heading={heading} count={own.length}>
            <Lines language={language} lines={own} />
          </Section>
        ))}
    </>
  )
}

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
          when: [],
          state: 'there',
          words: 'Jeśli się spóźnisz',
        },
        { subject: 'gifts', heading: 'Gifts', text: 'Ask us.', part: 'rules', when: [], state: 'none', words: '' },
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
