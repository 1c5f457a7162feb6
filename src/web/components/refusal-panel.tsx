import { Button } from './button.tsx'
import { classNames, isFilled, type Content } from './markup.ts'

export type Obstacle = {
  /** What stands in the way. */
  readonly heading: Content
  readonly fact?: Content
  /** The rule's id and its sentence: "REF-04, the referrer answers for the risk assessment". */
  readonly rule?: Content
  /** The button that clears it. A safety rule has none and says so in its fact. */
  readonly clear?: { readonly label: string; readonly href: string } | undefined
}

export type RefusalPanelProps = {
  readonly title: Content
  readonly items: readonly Obstacle[]
  readonly lead?: Content
  readonly foot?: Content
  /** A rule that only warns: the same form in amber. */
  readonly isWarning?: boolean | undefined
}

const counted = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine']

const leadFor = (count: number): string =>
  `${counted[count] ?? count} ${count === 1 ? 'thing stands' : 'things stand'} in the way. Nothing was changed, and no one was told.`

const ObstacleRow = ({ item, isWarning }: { readonly item: Obstacle; readonly isWarning: boolean }) => (
  <li class="kt-refusal__item">
    <div>
      <h3 class="govuk-heading-s">{item.heading}</h3>
      {isFilled(item.fact) && <p class="govuk-body">{item.fact}</p>}
      {isFilled(item.rule) && <p class="kt-rule-id">Rule {item.rule}</p>}
    </div>
    {item.clear && (
      <Button href={item.clear.href} kind={isWarning ? 'secondary' : undefined} isSmall>
        {item.clear.label}
      </Button>
    )}
  </li>
)

/** Why we have not done it, which rule says so, and what would clear it. It stands on top of the page and takes the focus. */
export const RefusalPanel = ({ title, items, lead, foot, isWarning = false }: RefusalPanelProps) => (
  <div class={classNames('kt-refusal', isWarning && 'kt-refusal--soft')} role="alert" tabIndex={-1} data-kt-focus>
    <div class="kt-refusal__head">
      <h2 class="govuk-heading-m">{title}</h2>
      <p class="govuk-body">{lead ?? leadFor(items.length)}</p>
    </div>
    <ol class="kt-refusal__list">
      {items.map((item) => (
        <ObstacleRow item={item} isWarning={isWarning} />
      ))}
    </ol>
    {isFilled(foot) && <p class="kt-refusal__foot">{foot}</p>}
  </div>
)
