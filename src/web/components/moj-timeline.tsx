import { Heading } from './heading.tsx'
import { classNames, isFilled, type Attributes, type Content, type HeadingLevel, type Marked } from './markup.ts'

export type TimelineItem = {
  readonly title: Content
  readonly by?: Content
  /** Machine time, ISO 8601. */
  readonly at: string
  /** The same moment in words. */
  readonly atWords: Content
  readonly children?: Content
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

export type TimelineProps = Marked & { readonly items: readonly TimelineItem[]; readonly headingLevel?: HeadingLevel | undefined }

/** What happened, newest first (MoJ timeline). */
export const Timeline = ({ items, headingLevel = 2, classes, attributes }: TimelineProps) => (
  <div class={classNames('moj-timeline', classes)} {...attributes}>
    {items.map((item) => (
      <div class={classNames('moj-timeline__item', item.classes)} {...item.attributes}>
        <div class="moj-timeline__header">
          <Heading level={headingLevel} class="moj-timeline__title">
            {item.title}
          </Heading>
          {isFilled(item.by) && [' ', <p class="moj-timeline__byline">by {item.by}</p>]}
        </div>
        <p class="moj-timeline__date">
          <time datetime={item.at}>{item.atWords}</time>
        </p>
        <div class="moj-timeline__description">{item.children}</div>
      </div>
    ))}
  </div>
)
