import { clauseConditions } from '../../domain/clauses-conditions.ts'
import { isChanged, libraryOf, type ServiceClause } from '../../domain/clauses-library.ts'
import type { LibraryPart } from '../../domain/clauses-shape.ts'
import { Button, ButtonGroup } from '../../web/components/button.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { Section } from '../../web/components/section.tsx'
import { Table } from '../../web/components/table.tsx'
import { Tag } from '../../web/components/tag.tsx'
import { page, type Answer, type Ask } from '../../web/route.ts'
import { libraryParts, partWords } from './clause.form.ts'
import { libraryInForce } from './library-query.ts'

const StateOfClause = ({ clause }: { readonly clause: ServiceClause }) => {
  if (!clause.isOn) return <Tag colour="grey">Left out</Tag>
  if (clause.builtIn === null) return <Tag colour="purple">Your own</Tag>
  return isChanged(clause) ? <Tag colour="purple">Your wording</Tag> : <>As it came</>
}

const whenInWords = (clause: ServiceClause): string =>
  clause.when.length === 0 ? 'Always' : clause.when.map((name) => clauseConditions[name].meaning).join(', and ')

const Part = ({ part, clauses }: { readonly part: LibraryPart; readonly clauses: readonly ServiceClause[] }) => (
  <Section id={`part-${part}`} heading={partWords[part]} count={clauses.length}>
    <Table
      caption={partWords[part]}
      captionClasses="govuk-visually-hidden"
      folds
      firstCellIsHeader
      head={['Clause', 'When', 'Wording'].map((content) => ({ content }))}
      rows={clauses.map((clause) => [
        {
          content: (
            <a class="govuk-link" href={`/service/clauses/${clause.id}`}>
              {clause.heading}
            </a>
          ),
        },
        { content: whenInWords(clause) },
        { content: <StateOfClause clause={clause} /> },
      ])}
    />
  </Section>
)

const differs = (own: number): string => {
  if (own === 0) return 'All stand as they came with Kintime.'
  return own === 1 ? 'One differs from what came with Kintime.' : `${own} differ from what came with Kintime.`
}

const ClauseLibrary = ({ library }: { readonly library: readonly ServiceClause[] }) => {
  const own = library.filter(isChanged).length
  return (
    <>
      <PageHead title="Clauses of our agreements" lead={`Every new agreement is drafted from these. ${differs(own)}`} />
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
}

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
