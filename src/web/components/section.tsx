import { classNames, isFilled, type Content } from './markup.ts'

export type SectionProps = {
  readonly id: string
  readonly heading: Content
  /** How many, after the heading. */
  readonly count?: number | undefined
  readonly link?: { readonly label: Content; readonly href: string } | undefined
  readonly children?: Content
}

const SectionHeading = ({
  id,
  heading,
  count,
  isTight,
}: Pick<SectionProps, 'id' | 'heading' | 'count'> & { readonly isTight: boolean }) => (
  <h2 class={classNames('govuk-heading-l', isTight && 'kt-tight')} id={id}>
    {heading}
    {count !== undefined && count > 0 && [' ', <span class="kt-count">{count}</span>]}
  </h2>
)

/** A part of a page under its own heading; `id` is the heading's. */
export const Section = ({ id, heading, count, link, children }: SectionProps) => (
  <section class="kt-section" aria-labelledby={id}>
    {link === undefined ? (
      <SectionHeading id={id} heading={heading} count={count} isTight />
    ) : (
      <div class="kt-section__head">
        <SectionHeading id={id} heading={heading} count={count} isTight={false} />
        <p class="govuk-body">
          <a class="govuk-link" href={link.href}>
            {link.label}
          </a>
        </p>
      </div>
    )}
    {children}
  </section>
)

export type ColumnsProps = {
  readonly aside: Content
  readonly asideLabel: string
  readonly children?: Content
  readonly isAsideWide?: boolean | undefined
}

/** Main and aside. The aside supports; nothing in it must be read or answered to finish. */
export const Columns = ({ aside, asideLabel, children, isAsideWide }: ColumnsProps) => (
  <div class={classNames('kt-columns', isAsideWide && 'kt-columns--wide-aside')}>
    <div>{children}</div>
    <aside aria-label={asideLabel}>{aside}</aside>
  </div>
)

/** Two equal halves where there is room. */
export const Two = ({ children }: { readonly children?: Content }) => <div class="kt-two">{children}</div>

export type PaneProps = { readonly heading?: Content; readonly isLined?: boolean | undefined; readonly children?: Content }

/** A quiet panel: a few facts or one offer. */
export const Pane = ({ heading, isLined, children }: PaneProps) => (
  <div class={classNames('kt-panel', isLined && 'kt-panel--line')}>
    {isFilled(heading) && <h2 class="govuk-heading-m kt-tight">{heading}</h2>}
    {children}
  </div>
)
