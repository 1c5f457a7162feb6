import { Fieldset, type Legend } from './fieldset.tsx'
import { describedBy, FormGroup, type Question, QuestionNotes } from './form-group.tsx'
import { classNames, type Attributes, type Content, type Marked } from './markup.ts'
import { TextInput } from './text-input.tsx'

/** One box of a date. `id` and `name` are complete; nothing is put before them. */
export type DatePart = {
  readonly id: string
  readonly name: string
  readonly label: string
  readonly width: 2 | 4
  readonly value?: string | undefined
  readonly isWrong?: boolean | undefined
  readonly autoComplete?: string | undefined
  readonly inputMode?: 'numeric' | 'text' | undefined
  readonly pattern?: string | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

export type DateInputProps = Question & {
  readonly parts: readonly DatePart[]
  readonly fieldset?: (Marked & { readonly legend?: Legend | undefined; readonly describedBy?: string | undefined }) | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

const Part = ({ part, isWrong }: { readonly part: DatePart; readonly isWrong: boolean }) => (
  <div class="govuk-date-input__item">
    <TextInput
      {...part}
      label={{ words: part.label, classes: 'govuk-date-input__label' }}
      classes={classNames('govuk-date-input__input', isWrong && 'govuk-input--error', `govuk-input--width-${part.width}`, part.classes)}
      inputMode={part.inputMode ?? 'numeric'}
    />
  </div>
)

/** Day, month and year in three boxes. An error that names no box marks them all. */
export const DateInput = (props: DateInputProps) => {
  const question: Question = { ...props, describedBy: props.fieldset?.describedBy ?? props.describedBy }
  const namesBox = props.parts.some((part) => part.isWrong === true)
  const body: Content = (
    <>
      <QuestionNotes {...question} />
      <div class={classNames('govuk-date-input', props.classes)} id={props.id === '' ? undefined : props.id} {...props.attributes}>
        {props.group?.before}
        {props.parts.map((part) => (
          <Part part={part} isWrong={part.isWrong ?? (props.error !== undefined && !namesBox)} />
        ))}
        {props.group?.after}
      </div>
    </>
  )
  return (
    <FormGroup question={props}>
      {props.fieldset === undefined ? (
        body
      ) : (
        <Fieldset {...props.fieldset} role="group" describedBy={describedBy(question)}>
          {body}
        </Fieldset>
      )}
    </FormGroup>
  )
}
