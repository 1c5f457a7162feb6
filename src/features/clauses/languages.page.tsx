import { isEnglish, languageKey, languageName } from '../../domain/agreement-language.ts'
import { wordsToTranslate } from '../../domain/agreement-translation.ts'
import { Button } from '../../web/components/button.tsx'
import { Empty } from '../../web/components/empty.tsx'
import { TextField } from '../../web/components/fields.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { Section } from '../../web/components/section.tsx'
import { SummaryList } from '../../web/components/summary-list.tsx'
import { page, type Answer, type Ask } from '../../web/route.ts'
import { subjectsOf } from './translate-clause.ts'
import { languagesAsked, translationsIn } from './translation-store.ts'

export type LanguageLine = { readonly language: string; readonly done: number; readonly of: number }

const Languages = ({ lines }: { readonly lines: readonly LanguageLine[] }) => (
  <>
    <PageHead
      caption="Clauses"
      title="Translations"
      lead="A person whose language is on file reads the agreement in it, beside the English. The English text is the one that is signed."
    />
    {lines.length === 0 ? (
      <Empty title="Nobody on a file speaks another language.">Start one below when you need it.</Empty>
    ) : (
      <SummaryList
        rows={lines.map(({ language, done, of }) => ({
          key: (
            <a class="govuk-link" href={`/service/translations/${encodeURIComponent(language)}`}>
              {languageName(language)}
            </a>
          ),
          value: done === of ? `All ${of} texts` : `${done} of ${of} texts`,
        }))}
      />
    )}
    <Section id="another" heading="Another language">
      <form method="get" action="/service/translations">
        <TextField field={{ name: 'language', label: 'Which language?' }} width={20} />
        <Button kind="secondary">Open its translations</Button>
      </form>
    </Section>
  </>
)

export const examples = {
  'two languages': () => (
    <Languages
      lines={[
        { language: 'polish', done: 12, of: 62 },
        { language: 'urdu', done: 62, of: 62 },
      ]}
    />
  ),
  none: () => <Languages lines={[]} />,
}

export const showLanguages = async (ask: Ask): Promise<Answer> => {
  const asked = languageKey(ask.query['language'] ?? '')
  if (!isEnglish(asked)) return { kind: 'to', path: `/service/translations/${encodeURIComponent(asked)}` }
  const subjects = await subjectsOf(ask.work)
  const lines: LanguageLine[] = []
  for (const language of await languagesAsked(ask.work)) {
    const onFile = await translationsIn(ask.work, language)
    const counts = ({ subject, heading, text }: (typeof subjects)[number]) =>
      onFile.some((one) => one.subject === subject && one.ofWords === wordsToTranslate(heading, text))
    lines.push({ language, done: subjects.filter(counts).length, of: subjects.length })
  }
  return page('Translations', <Languages lines={lines} />, { back: { label: 'Clauses', href: '/service/clauses' } })
}
