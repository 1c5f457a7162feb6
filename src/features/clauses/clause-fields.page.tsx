import { clauseConditionNames } from '../../domain/clauses-conditions.ts'
import type { ServiceClause } from '../../domain/clauses-library.ts'
import { placeholderWords } from '../../domain/clauses-words.ts'
import { Details } from '../../web/components/details.tsx'
import { CheckboxesField, SelectField, TextareaField, TextField } from '../../web/components/fields.tsx'
import { SummaryList } from '../../web/components/summary-list.tsx'
import { type FormView, viewForm } from '../../web/form.ts'
import { conditionItems, newClauseForm, partItems, whenInWords } from './clause.form.ts'

/** What may stand in braces, with what each is filled with. */
export const Braces = () => (
  <Details summary="Words in braces that are filled for you">
    <SummaryList rows={Object.entries(placeholderWords).map(([name, says]) => ({ key: `{${name}}`, value: says }))} />
  </Details>
)

type Props = { readonly fields: FormView<typeof newClauseForm>; readonly others: readonly Pick<ServiceClause, 'id' | 'heading'>[] }

const chosenIn = (fields: Props['fields']) => clauseConditionNames.filter((name) => fields.when.values?.includes(name) === true)

/** The words of a clause, where it stands, and when it is proposed. */
export const ClauseFields = ({ fields, others }: Props) => (
  <>
    <TextField field={fields.heading} />
    <TextareaField field={fields.text} rows={5} />
    <Braces />
    <SelectField field={fields.part} items={partItems} emptyWords="Choose a part" />
    <SelectField
      field={fields.after}
      items={others.map(({ id, heading }) => ({ value: id, label: heading }))}
      emptyWords="Nothing: it is the first"
    />
    <Details summary={whenInWords(chosenIn(fields)) ?? 'In every draft. Choose when'} isOpen={fields.when.error !== undefined}>
      <CheckboxesField field={fields.when} items={conditionItems} isSmall isGrouped />
    </Details>
    <TextareaField field={fields.reason} rows={2} />
  </>
)

export const examples = {
  'an empty clause': () => (
    <ClauseFields fields={viewForm(newClauseForm, {}, {})} others={[{ id: 'purpose', heading: 'What it is for' }]} />
  ),
}
