import { classNames, type Content, type Marked } from './markup.ts'

export type SkipLinkProps = Marked & { readonly href?: string | undefined; readonly children?: Content }

/** The first stop of the keyboard: past the header, to the page. */
export const SkipLink = ({ href = '#content', children, classes, attributes }: SkipLinkProps) => (
  <a href={href} class={classNames('govuk-skip-link', classes)} {...attributes} data-module="govuk-skip-link">
    {children}
  </a>
)
