import { classNames, type Content, type Marked } from './markup.ts'

/** Colours only repeat what the words say. */
export type TagColour = 'grey' | 'purple' | 'teal' | 'yellow' | 'red' | 'green'

export type TagProps = Marked & { readonly children?: Content; readonly colour?: TagColour | undefined }

/** A state in one or two words. */
export const Tag = ({ children, colour, classes, attributes }: TagProps) => (
  <strong class={classNames('govuk-tag', colour && `govuk-tag--${colour}`, classes)} {...attributes}>
    {children}
  </strong>
)
