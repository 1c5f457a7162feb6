import { isFilled, type Content } from './markup.ts'

export type PageHeadProps = {
  /** Where: the family, the number, the day. */
  readonly caption?: Content
  /** What: the one h1. */
  readonly title: Content
  /** How things stand, in one sentence. */
  readonly lead?: Content
  readonly children?: Content
}

/** The top of each page. A person who reads only this has not missed a duty. */
export const PageHead = ({ caption, title, lead, children }: PageHeadProps) => (
  <div class="kt-head">
    {isFilled(caption) && <span class="govuk-caption-l">{caption}</span>}
    <h1 class="govuk-heading-xl">{title}</h1>
    {isFilled(lead) && <p class="kt-lead">{lead}</p>}
    {children}
  </div>
)
