import { classNames, type Content, type Marked } from './markup.ts'

export type BadgeProps = Marked & { readonly children?: Content }

/** A short mark beside a name (MoJ badge). Always words, never a bare number. */
export const Badge = ({ children, classes, attributes }: BadgeProps) => (
  <span class={classNames('moj-badge', classes)} {...attributes}>
    {children}
  </span>
)
