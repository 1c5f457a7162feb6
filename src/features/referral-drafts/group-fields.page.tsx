import type { OddDate } from '../../domain/referral-odd-dates.ts'
import { isAsked, type GroupTerms } from '../../domain/referral-group-gaps.ts'
import { groupNames, groupOf, type GroupName, type GroupPage } from '../../domain/referral-groups.ts'
import type { Question } from '../../domain/referral-question.ts'
import { CheckboxesField, DateField, RadiosField, TextareaField, TextField, type FieldItem } from '../../web/components/fields.tsx'
import { InsetText } from '../../web/components/inset-text.tsx'
import type { Content } from '../../web/components/markup.ts'
import { form, viewForm, type FieldView } from '../../web/form.ts'
import { fieldAt } from './draft-fields.form.ts'
import { datesAreRight, fieldName, groupFields } from './group-fields.form.ts'

type Fields = Readonly<Record<string, FieldView>>
type GroupFieldsProps = { readonly page: GroupPage; readonly terms: GroupTerms; readonly fields: Fields }

/** The further questions of a page that this service asks this referrer, under a heading each. REF-03 */
export const GroupFields = ({ page, terms, fields }: GroupFieldsProps) => (
  <>
    {groupNames
      .filter((name) => groupOf(name).page === page && isAsked(groupOf(name), terms))
      .map((name) => (
        <>
          <h2 class="govuk-heading-m">{groupOf(name).heading}</h2>
          {Object.entries(groupOf(name).questions)
            .filter(([, question]) => question.onlyIf === undefined)
            .map(([key, question]) => (
              <Asked group={name} name={key} question={question} fields={fields} />
            ))}
        </>
      ))}
  </>
)

type AskedProps = { readonly group: GroupName; readonly name: string; readonly question: Question; readonly fields: Fields }

const Asked = ({ group, name, question, fields }: AskedProps) => {
  const field = fieldAt(fields, fieldName(group, name))
  if (question.kind === 'story') return <TextareaField field={field} rows={4} />
  if (question.kind === 'day') return <DateField field={field} />
  if (question.kind === 'words') return <TextField field={field} />
  const beside = (is: string): Content => {
    const asked = Object.entries(groupOf(group).questions).filter(([, each]) => each.onlyIf?.name === name && each.onlyIf.is === is)
    return asked.length === 0 ? undefined : asked.map(([key, each]) => <Asked group={group} name={key} question={each} fields={fields} />)
  }
  const choices: Readonly<Record<string, string>> = 'choices' in question ? question.choices : { yes: 'Yes', no: 'No' }
  const items: readonly FieldItem[] = Object.entries(choices).map(([value, label]) => ({ value, label, more: beside(value) }))
  if (question.kind === 'ticks') return <CheckboxesField field={field} items={items} isSmall />
  const hasMore = items.some((item) => item.more !== undefined)
  return <RadiosField field={field} items={items} isInline={question.kind === 'yes-no' && !hasMore} />
}

type LookAgainProps = { readonly odd: readonly OddDate[]; readonly field: FieldView }

/** Dates that are most often slips are asked about where they were typed. REF-03 */
export const LookAgain = ({ odd, field }: LookAgainProps) =>
  odd.length === 0 ? null : (
    <InsetText>
      {odd.map(({ says }) => (
        <p class="govuk-body">Look again: {says}.</p>
      ))}
      {odd.some(({ canBeRight }) => canBeRight) && (
        <CheckboxesField
          field={field}
          items={[{ value: 'yes', label: odd.length === 1 ? 'Yes, this date is right' : 'Yes, the dates are right' }]}
          isSmall
        />
      )}
    </InsetText>
  )

const terms: GroupTerms = { asks: ['plan', 'siblings'], classesCoreOffer: true }
const example = form({ ...groupFields('asked'), datesAreRight })

export const examples = {
  'core offer, from when, brothers and sisters': () => (
    <GroupFields page="asked" terms={terms} fields={viewForm(example, { 'coreOffer-classAsked': 'exceptional' }, {})} />
  ),
  'a date in the past': () => (
    <LookAgain
      odd={[{ page: 'asked', date: '2025-06-24', says: 'Planned end: is 24 June 2025 right? It is in the past', canBeRight: true }]}
      field={viewForm(example, {}, {}).datesAreRight}
    />
  ),
}
