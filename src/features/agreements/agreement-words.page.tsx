import { agreementPartWords, byPart, type Clause as AgreedClause } from '../../domain/agreement.ts'
import { Clause } from '../../web/components/parent-parts.tsx'

/** The whole text, part by part, as everybody reads it before they sign. */
export const AgreementWords = ({ clauses }: { readonly clauses: readonly AgreedClause[] }) => (
  <>
    {byPart(clauses.filter((clause) => clause.text !== '')).map((group) => (
      <section class="kt-section" aria-labelledby={`part-${group.part}`}>
        <h2 class="govuk-heading-l kt-tight" id={`part-${group.part}`}>
          {agreementPartWords[group.part]}
        </h2>
        {group.clauses.map((clause) => (
          <Clause heading={clause.heading}>{clause.text}</Clause>
        ))}
      </section>
    ))}
  </>
)

export const exampleClauses: readonly AgreedClause[] = [
  {
    id: 'when-where',
    part: 'arrangements',
    heading: 'When and where',
    text: 'Poppy and Jude will have family time at Larch House every week, for 1 hour 30 min each time.',
  },
  {
    id: 'people',
    part: 'people',
    heading: 'Who may come',
    text: 'Owen Ashdown and Greta Ashdown. Nobody else may come. If you want someone else to come, ask us a week before.',
  },
  {
    id: 'adult-talk',
    part: 'expectations',
    heading: 'What not to talk about',
    text: 'Do not talk with Poppy and Jude about arguments between adults. Do not ask where they live.',
  },
  { id: 'phones', part: 'rules', heading: 'Phones and photos', text: 'Put your phone away. Photos are made only with permission.' },
  {
    id: 'not-kept',
    part: 'breaches',
    heading: 'We talk first',
    text: 'If somebody does not keep to this agreement, we talk with them and write it down.',
  },
  { id: 'written-down', part: 'recording', heading: 'What is written down', text: 'Staff write down what they see and hear.' },
  { id: 'complaints', part: 'complaints', heading: 'Tell us', text: 'Talk to staff, or call 020 7946 0112.' },
  { id: 'reviews', part: 'reviews', heading: 'When we meet again', text: 'We look at this agreement together by 21 August 2026.' },
]

export const examples = { 'a short agreement': () => <AgreementWords clauses={exampleClauses} /> }
