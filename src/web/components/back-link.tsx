import { classNames, type Content, type Marked } from './markup.ts'

export type BackLinkProps = Marked & { readonly href: string; readonly children?: Content }

/** The way back, named by where it leads. */
export const BackLink = ({ href, children = 'Back', classes, attributes }: BackLinkProps) => (
  <a href={href} class={classNames('govuk-back-link', classes)} {...attributes}>
    {children}
  </a>
)
