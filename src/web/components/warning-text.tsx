import { classNames, type Content, type Marked } from './markup.ts'

export type WarningTextProps = Marked & { readonly children?: Content; readonly spokenPrefix?: string | undefined }

/** One sentence about a consequence, before it happens. */
export const WarningText = ({ children, spokenPrefix = 'Warning', classes, attributes }: WarningTextProps) => (
  <div class={classNames('govuk-warning-text', classes)} {...attributes}>
    <span class="govuk-warning-text__icon" aria-hidden="true">
      !
    </span>
    <strong class="govuk-warning-text__text">
      <span class="govuk-visually-hidden">{spokenPrefix}</span> {children}
    </strong>
  </div>
)
