import { classNames, isFilled, type Words } from './markup.ts'

export type LabelProps = Words & { readonly for?: string | undefined; readonly isPageHeading?: boolean | undefined }

/** The question that a field asks. */
export const Label = ({ words, for: target, classes, attributes, isPageHeading }: LabelProps) => {
  if (!isFilled(words)) return null
  const label = (
    <label class={classNames('govuk-label', classes)} for={target} {...attributes}>
      {words}
    </label>
  )
  return isPageHeading === true ? <h1 class="govuk-label-wrapper">{label}</h1> : label
}
