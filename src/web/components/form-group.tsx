import { ErrorMessage, type ErrorMessageProps } from './error-message.tsx'
import { Hint } from './hint.tsx'
import { Label, type LabelProps } from './label.tsx'
import { classNames, describedByIds, type Attributes, type Content, type Words } from './markup.ts'

/** What every question has, whatever its control. */
export type Question = {
  readonly id: string
  readonly hint?: Words | undefined
  readonly error?: Omit<ErrorMessageProps, 'id'> | undefined
  readonly describedBy?: string | undefined
  readonly group?: GroupMarks | undefined
}

export type GroupMarks = {
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
  readonly before?: Content
  readonly after?: Content
}

/** A question with one control and a label. */
export type LabelledQuestion = Question & { readonly label: LabelProps }

export const hintId = (id: string): string => `${id}-hint`
export const errorId = (id: string): string => `${id}-error`

/** What a screen reader says after the label: the page's own words first, then hint, then error. */
export const describedBy = ({ id, hint, error, describedBy: more }: Question): string | undefined =>
  describedByIds(more, hint && hintId(id), error && errorId(id))

/** The frame of a question; it turns red when the answer has an error. */
export const FormGroup = ({ question, children }: { readonly question: Question; readonly children?: Content }) => (
  <div
    class={classNames('govuk-form-group', question.error && 'govuk-form-group--error', question.group?.classes)}
    {...question.group?.attributes}
  >
    {children}
  </div>
)

/** Hint and error message, in the order in which they are read out. */
export const QuestionNotes = ({ id, hint, error }: Question) => (
  <>
    {hint && <Hint {...hint} id={hintId(id)} />}
    {error && <ErrorMessage {...error} id={errorId(id)} />}
  </>
)

/** Label, hint, error and the control, framed. */
export const LabelledGroup = ({ question, children }: { readonly question: LabelledQuestion; readonly children?: Content }) => (
  <FormGroup question={question}>
    <Label {...question.label} for={question.id} />
    <QuestionNotes {...question} />
    {children}
  </FormGroup>
)
