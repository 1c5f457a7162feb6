import { describedBy, LabelledGroup, type LabelledQuestion } from './form-group.tsx'
import { classNames, type Attributes } from './markup.ts'

export type TextareaProps = LabelledQuestion & {
  readonly name: string
  readonly value?: string | undefined
  readonly rows?: number | undefined
  readonly autoComplete?: string | undefined
  readonly isSpellChecked?: boolean | undefined
  readonly isDisabled?: boolean | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** Several lines of text. What was typed comes back after a refusal, line breaks and all. */
export const Textarea = (props: TextareaProps) => (
  <LabelledGroup question={props}>
    {props.group?.before}
    <textarea
      class={classNames('govuk-textarea', props.error && 'govuk-textarea--error', props.classes)}
      id={props.id}
      name={props.name}
      rows={props.rows ?? 5}
      spellcheck={props.isSpellChecked}
      disabled={props.isDisabled === true}
      aria-describedby={describedBy(props)}
      autocomplete={props.autoComplete}
      {...props.attributes}
    >
      {props.value}
    </textarea>
    {props.group?.after}
  </LabelledGroup>
)
