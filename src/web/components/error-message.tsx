import { classNames, type Words } from './markup.ts'

export type ErrorMessageProps = Words & { readonly id?: string | undefined; readonly spokenPrefix?: string | undefined }

/** What to enter, under the field that lacks it, in the same words as in the error summary. */
export const ErrorMessage = ({ id, words, classes, attributes, spokenPrefix = 'Error' }: ErrorMessageProps) => (
  <p id={id} class={classNames('govuk-error-message', classes)} {...attributes}>
    {spokenPrefix !== '' && [<span class="govuk-visually-hidden">{spokenPrefix}:</span>, ' ']}
    {words}
  </p>
)
