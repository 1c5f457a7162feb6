import { isChanged, libraryOf, type ServiceClause } from '../../domain/clauses-library.ts'
import type { LibraryPart } from '../../domain/clauses-shape.ts'
import { Button, ButtonGroup } from '../../web/components/button.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { Section } from '../../web/components/section.tsx'
import { Tag } from '../../web/components/tag.tsx'
import { page, type Answer, type Ask } from '../../web/route.ts'
import { libraryParts, partWords, whenInWords } from './clause.form.ts'
import { libraryInForce } from './library-query.ts'

const StateOfClause = ({ clause }: { readonly clause: ServiceClause }) => {
  if (!clause.isOn) return <Tag colour="grey">Left out</Tag>
  if (clause.builtIn === null) return <Tag colour="purple">Your own</Tag>
  return isChanged(clause) ? <Tag colour="purple">Your wording</Tag> : null
}

const LinkTo = ({ clause }: { readonly clause: ServiceClause }) => (
  <a class="govuk-link" href={`/service/clauses/${clause.id}`}>
    {clause.heading}
  </a>
)

const Part = ({ part, clauses }: { readonly part: LibraryPart; readonly clauses: readonly ServiceClause[] }) => (
  <Section id={`part-${part}`} heading={partWords[part]} count={clauses.length}>
    <ul class="kt-texts">
      {clauses.map((clause) => (
        <li class="kt-texts__item">
          <LinkTo clause={clause} /> <StateOfClause clause={clause} />
          {clause.when.length > 0 && <p class="kt-small kt-quiet">{whenInWords(clause.when)}</p>}
        </li>
      ))}
    </ul>
  </Section>
)

const few = 6

/** What differs from the words that came with the product, by name while it is few. */
const Differing = ({ own }: { readonly own: readonly ServiceClause[] }) => (
  <p class="govuk-body">
    {own.length === 0 && 'All stand as they came with Kintime.'}
    {own.length > few && `${own.length} differ from what came with Kintime.`}
    {own.length > 0 &&
      own.length <= few && [
        'Yours: ',
        ...own.flatMap((clause, at) => [at === 0 ? '' : ', ', <LinkTo clause={clause} />]),
        '. The others stand as they came with Kintime.',
      ]}
  </p>
)

const ClauseLibrary = ({ library }: { readonly library: readonly ServiceClause[] }) => (
  <>
    <PageHead title="Clauses of our agreements" lead="Every new agreement is drafted from these." />
    <Differing own={library.filter(isChanged)} />
    <ButtonGroup>
      <Button href="/service/clauses/new">Add a clause</Button>
      <Button href="/service/translations" kind="secondary">
        Translations
      </Button>
    </ButtonGroup>
    {libraryParts.map((part) => (
      <Part part={part} clauses={library.filter((clause) => clause.part === part)} />
    ))}
  </>
)

export const examples = {
  'as it came': () => <ClauseLibrary library={libraryOf([])} />,
  'two differ': () => (
    <ClauseLibrary
      library={libraryOf([
        {
          clause: 'late',
          version: 1,
          wordedAs: 'worded',
          part: 'arrangements',
          heading: 'If you are late',
          text: 'We wait 30 minutes.',
          when: [],
          place: 12000,
        },
        { clause: 'gifts', version: 1, wordedAs: 'off', part: 'rules', heading: 'Gifts', text: 'None.', when: [], place: 40000 },
      ])}
    />
  ),
}

export const showLibrary = async (ask: Ask): Promise<Answer> =>
  page('Clauses', <ClauseLibrary library={await libraryInForce(ask.work)} />, { back: { label: 'Service', href: '/service' } })
