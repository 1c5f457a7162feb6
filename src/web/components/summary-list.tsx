import { Heading } from './heading.tsx'
import { classNames, isFilled, type Attributes, type Content, type HeadingLevel, type Marked } from './markup.ts'

export type SummaryAction = {
  readonly href: string
  readonly words: Content
  readonly about?: string | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

export type SummaryRow = {
  readonly key: Content
  readonly value: Content
  readonly actions?: readonly SummaryAction[] | undefined
  readonly keyClasses?: string | undefined
  readonly valueClasses?: string | undefined
  readonly actionsClasses?: string | undefined
  readonly classes?: string | undefined
}

export type SummaryCard = Marked & {
  readonly title?: Content
  readonly titleClasses?: string | undefined
  readonly headingLevel?: HeadingLevel | undefined
  readonly actions?: readonly SummaryAction[] | undefined
  readonly actionsClasses?: string | undefined
}

export type SummaryListProps = Marked & { readonly rows: readonly SummaryRow[]; readonly card?: SummaryCard | undefined }

/** The hidden words say what the link is about, so that "Change" is never heard alone. */
const ActionLink = ({ action, cardTitle }: { readonly action: SummaryAction; readonly cardTitle: Content }) => (
  <a class={classNames('govuk-link', action.classes)} href={action.href} {...action.attributes}>
    {action.words}
    {(action.about !== undefined || isFilled(cardTitle)) && (
      <span class="govuk-visually-hidden">
        {action.about !== undefined && ` ${action.about}`}
        {isFilled(cardTitle) && [' (', cardTitle, ')']}
      </span>
    )}
  </a>
)

const RowActions = ({ row, cardTitle }: { readonly row: SummaryRow; readonly cardTitle: Content }) => {
  const [first, ...others] = row.actions ?? []
  if (first === undefined) return null
  return (
    <dd class={classNames('govuk-summary-list__actions', row.actionsClasses)}>
      {others.length === 0 ? (
        <ActionLink action={first} cardTitle={cardTitle} />
      ) : (
        <ul class="govuk-summary-list__actions-list">
          {[first, ...others].map((action) => (
            <li class="govuk-summary-list__actions-list-item">
              <ActionLink action={action} cardTitle={cardTitle} />
            </li>
          ))}
        </ul>
      )}
    </dd>
  )
}

const Rows = ({ rows, card, classes, attributes }: SummaryListProps) => {
  const anyActions = rows.some((row) => (row.actions ?? []).length > 0)
  return (
    <dl class={classNames('govuk-summary-list', classes)} {...attributes}>
      {rows.map((row) => (
        <div
          class={classNames(
            'govuk-summary-list__row',
            anyActions && row.actions === undefined && 'govuk-summary-list__row--no-actions',
            row.classes,
          )}
        >
          <dt class={classNames('govuk-summary-list__key', row.keyClasses)}>{row.key}</dt>
          <dd class={classNames('govuk-summary-list__value', row.valueClasses)}>{row.value}</dd>
          <RowActions row={row} cardTitle={card?.title} />
        </div>
      ))}
    </dl>
  )
}

const CardActions = ({ card }: { readonly card: SummaryCard }) => {
  const [first, ...others] = card.actions ?? []
  if (first === undefined) return null
  const classes = classNames('govuk-summary-card__actions', card.actionsClasses)
  if (others.length === 0) {
    return (
      <div class={classes}>
        <ActionLink action={first} cardTitle={card.title} />
      </div>
    )
  }
  return (
    <ul class={classes}>
      {[first, ...others].map((action) => (
        <li class="govuk-summary-card__action">
          <ActionLink action={action} cardTitle={card.title} />
        </li>
      ))}
    </ul>
  )
}

/** Facts in pairs: what it is, what it says, and the link that changes it. */
export const SummaryList = (props: SummaryListProps) => {
  const { card } = props
  if (card === undefined) return <Rows {...props} />
  return (
    <div class={classNames('govuk-summary-card', card.classes)} {...card.attributes}>
      <div class="govuk-summary-card__title-wrapper">
        {isFilled(card.title) && (
          <Heading level={card.headingLevel ?? 2} class={classNames('govuk-summary-card__title', card.titleClasses)}>
            {card.title}
          </Heading>
        )}
        <CardActions card={card} />
      </div>
      <div class="govuk-summary-card__content">
        <Rows {...props} />
      </div>
    </div>
  )
}
