import { classNames, type Attributes, type Content, type Marked } from './markup.ts'

export type TicketSection = {
  readonly content: Content
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

export type TicketPanelProps = Marked & { readonly items: readonly TicketSection[] }

/** Facts that belong together, in stacked sections (MoJ ticket panel). */
export const TicketPanel = ({ items, classes, attributes }: TicketPanelProps) => (
  <article class={classNames('moj-ticket-panel', classes)} {...attributes}>
    {items.map((item) => (
      <section class={classNames('moj-ticket-panel__content', item.classes)} {...item.attributes}>
        {item.content}
      </section>
    ))}
  </article>
)
