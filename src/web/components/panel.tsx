import { Heading } from './heading.tsx'
import { classNames, isFilled, type Content, type HeadingLevel, type Marked } from './markup.ts'

export type PanelProps = Marked & { readonly title: Content; readonly children?: Content; readonly headingLevel?: HeadingLevel | undefined }

/** The one large confirmation at the end of a task. */
export const Panel = ({ title, children, headingLevel = 1, classes, attributes }: PanelProps) => (
  <div class={classNames('govuk-panel', 'govuk-panel--confirmation', classes)} {...attributes}>
    <Heading level={headingLevel} class="govuk-panel__title">
      {title}
    </Heading>
    {isFilled(children) && <div class="govuk-panel__body">{children}</div>}
  </div>
)
