import { classNames, type Content, type Marked } from './markup.ts'

export type DetailsProps = Marked & {
  readonly summary: Content
  readonly children?: Content
  readonly id?: string | undefined
  readonly isOpen?: boolean | undefined
}

/** More for those who want it; nothing that everyone needs. */
export const Details = ({ summary, children, id, isOpen, classes, attributes }: DetailsProps) => (
  <details id={id} class={classNames('govuk-details', classes)} {...attributes} open={isOpen === true}>
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">{summary}</span>
    </summary>
    <div class="govuk-details__text">{children}</div>
  </details>
)
