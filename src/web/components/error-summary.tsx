import { classNames, isFilled, type Attributes, type Content } from './markup.ts'

export type ErrorLine = { readonly words: Content; readonly href?: string | undefined; readonly attributes?: Attributes | undefined }

export type ErrorSummaryProps = {
  readonly title?: Content
  readonly description?: Content
  readonly errors: readonly ErrorLine[]
  readonly hasAutoFocus?: boolean | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

const Line = ({ words, href, attributes }: ErrorLine) => (
  <li>
    {href === undefined ? (
      words
    ) : (
      <a href={href} {...attributes}>
        {words}
      </a>
    )}
  </li>
)

/** Everything that is missing, all at once, at the top of the page; each line leads to its field. */
export const ErrorSummary = ({
  title = 'There is a problem',
  description,
  errors,
  hasAutoFocus,
  classes,
  attributes,
}: ErrorSummaryProps) => (
  <div
    class={classNames('govuk-error-summary', classes)}
    {...(hasAutoFocus === undefined ? {} : { 'data-disable-auto-focus': String(!hasAutoFocus) })}
    {...attributes}
    data-module="govuk-error-summary"
  >
    <div role="alert">
      <h2 class="govuk-error-summary__title">{title}</h2>
      <div class="govuk-error-summary__body">
        {isFilled(description) && <p>{description}</p>}
        {errors.length > 0 && (
          <ul class="govuk-list govuk-error-summary__list">
            {errors.map((line) => (
              <Line {...line} />
            ))}
          </ul>
        )}
      </div>
    </div>
  </div>
)
