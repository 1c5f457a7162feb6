import { describedBy, LabelledGroup, type LabelledQuestion } from './form-group.tsx'
import { classNames, type Attributes } from './markup.ts'

export type SelectOption = {
  readonly words: string
  readonly value?: string | undefined
  readonly isChosen?: boolean | undefined
  readonly isDisabled?: boolean | undefined
  readonly attributes?: Attributes | undefined
}

export type SelectProps = LabelledQuestion & {
  readonly name: string
  readonly items: readonly SelectOption[]
  readonly value?: string | undefined
  readonly isDisabled?: boolean | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

const isChosen = (item: SelectOption, value: string | undefined): boolean =>
  item.isChosen ?? (value !== undefined && value !== '' && (item.value ?? item.words) === value)

/** One answer out of many; for up to seven answers radio buttons are kinder. */
export const Select = (props: SelectProps) => (
  <LabelledGroup question={props}>
    {props.group?.before}
    <select
      class={classNames('govuk-select', props.classes, props.error && 'govuk-select--error')}
      id={props.id}
      name={props.name}
      disabled={props.isDisabled === true}
      aria-describedby={describedBy(props)}
      {...props.attributes}
    >
      {props.items.map((item) => (
        <option value={item.value} selected={isChosen(item, props.value)} disabled={item.isDisabled === true} {...item.attributes}>
          {item.words}
        </option>
      ))}
    </select>
    {props.group?.after}
  </LabelledGroup>
)
