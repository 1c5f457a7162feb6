import { agreementPartWords, byPart, type Clause as AgreedClause } from '../../domain/agreement.ts'
import { languageName, written } from '../../domain/agreement-language.ts'
import { type AgreementTranslation, fixedWords } from '../../domain/agreement-translation.ts'
import { InsetText } from '../../web/components/inset-text.tsx'
import { Clause } from '../../web/components/parent-parts.tsx'
import { Two } from '../../web/components/section.tsx'

type Props = { readonly clauses: readonly AgreedClause[]; readonly translation: AgreementTranslation }

const Lacking = ({ lacks }: { readonly lacks: number }) =>
  lacks === 0 ? null : (
    <p class="govuk-body">
      {lacks === 1 ? 'One part is in English only. ' : `${lacks} parts are in English only. `}
      Ask us, and somebody explains them to you.
    </p>
  )

const ClauseInBoth = ({ clause, translation }: { readonly clause: AgreedClause; readonly translation: AgreementTranslation }) => {
  const found = translation.clauses.find(({ id }) => id === clause.id)
  if (found === undefined) return <Clause heading={clause.heading}>{clause.text}</Clause>
  return (
    <Two>
      <div {...written(translation.language)}>
        <Clause heading={found.heading === '' ? clause.heading : found.heading}>{found.text}</Clause>
      </div>
      <Clause heading={clause.heading}>{clause.text}</Clause>
    </Two>
  )
}

/** Each clause in somebody’s own language beside the English one, which is what counts. AGR-03 */
export const TranslatedWords = ({ clauses, translation }: Props) => (
  <>
    <InsetText>
      {translation.note !== null && (
        <p class="govuk-body" {...written(translation.language)}>
          {translation.note}
        </p>
      )}
      <p class="govuk-body">
        {fixedWords['fixed-note']} ({languageName(translation.language)})
      </p>
      <Lacking lacks={translation.lacks.length} />
    </InsetText>
    {byPart(clauses).map((group) => (
      <section class="kt-section" aria-labelledby={`part-${group.part}`}>
        <h2 class="govuk-heading-l kt-tight" id={`part-${group.part}`}>
          {translation.parts[group.part] !== undefined && (
            <>
              <span {...written(translation.language)}>{translation.parts[group.part]}</span>
              <br />
            </>
          )}
          {agreementPartWords[group.part]}
        </h2>
        {group.clauses.map((clause) => (
          <ClauseInBoth clause={clause} translation={translation} />
        ))}
      </section>
    ))}
  </>
)

const exampleClauses: readonly AgreedClause[] = [
  { id: 'late', part: 'arrangements', heading: 'If you are late', text: 'Call us. We wait 15 minutes.' },
  { id: 'phones', part: 'rules', heading: 'Phones and photos', text: 'Put your phone away.' },
]
const example = (language: string, note: string, heading: string, text: string): AgreementTranslation => ({
  form: 'kintime-agreement-translation/1',
  language,
  note,
  title: null,
  agree: null,
  parts: {},
  clauses: [{ id: 'late', heading, text }],
  lacks: ['Phones and photos'],
})
export const examples = {
  'in Polish': () => (
    <TranslatedWords
      clauses={exampleClauses}
      translation={example(
        'polish',
        'To jest tłumaczenie. Podpisywany jest tekst angielski.',
        'Jeśli się spóźnisz',
        'Zadzwoń do nas. Czekamy 15 minut.',
      )}
    />
  ),
  'from right to left': () => (
    <TranslatedWords
      clauses={exampleClauses}
      translation={example('arabic', 'هذه ترجمة. النص الإنجليزي هو الذي يتم توقيعه.', 'إذا تأخرت', 'اتصل بنا. ننتظر 15 دقيقة.')}
    />
  ),
}
