import { ChoiceList, type ChoiceItem } from './choice-item.tsx'
import { Fieldset, type Legend } from './fieldset.tsx'
import { describedBy, FormGroup, type Question, QuestionNotes } from './form-group.tsx'
import { classNames, type Attributes, type Content, type Marked } from './markup.ts'

export type ChoicesProps = Question & {
  readonly name: string
  readonly items: readonly ChoiceItem[]
  readonly fieldset?: (Marked & { readonly legend?: Legend | undefined; readonly describedBy?: string | undefined }) | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

type GroupProps = ChoicesProps & { readonly kind: 'radios' | 'checkboxes'; readonly chosen: readonly string[] }

const List = (props: GroupProps & { readonly itemsDescribedBy: string | undefined }) => (
  <div class={classNames(`govuk-${props.kind}`, props.classes)} {...props.attributes} data-module={`govuk-${props.kind}`}>
    {props.group?.before}
    <ChoiceList
      kind={props.kind}
      items={props.items}
      idPrefix={props.id}
      name={props.name}
      chosen={props.chosen}
      describedBy={props.itemsDescribedBy}
    />
    {props.group?.after}
  </div>
)

/** Without a fieldset a checkbox carries the description itself; radio buttons never do. */
const ChoiceGroup = (props: GroupProps) => {
  const question: Question = { ...props, describedBy: props.fieldset?.describedBy ?? props.describedBy }
  const described = describedBy(question)
  const body: Content = (
    <>
      <QuestionNotes {...question} />
      <List {...props} itemsDescribedBy={props.kind === 'checkboxes' && props.fieldset === undefined ? described : undefined} />
    </>
  )
  return (
    <FormGroup question={props}>
      {props.fieldset === undefined ? (
        body
      ) : (
        <Fieldset {...props.fieldset} describedBy={described}>
          {body}
        </Fieldset>
      )}
    </FormGroup>
  )
}

/** One answer out of a few. */
export const Radios = ({ value, ...props }: ChoicesProps & { readonly value?: string | undefined }) => (
  <ChoiceGroup {...props} kind="radios" chosen={value === undefined || value === '' ? [] : [value]} />
)

/** Any number of answers. */
export const Checkboxes = ({ values, ...props }: ChoicesProps & { readonly values?: readonly string[] | undefined }) => (
  <ChoiceGroup {...props} kind="checkboxes" chosen={values ?? []} />
)
