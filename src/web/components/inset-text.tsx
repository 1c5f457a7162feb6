import { classNames, type Content, type Marked } from './markup.ts'

export type InsetTextProps = Marked & { readonly children?: Content; readonly id?: string | undefined }

/** Words set apart from the text around them. */
export const InsetText = ({ children, id, classes, attributes }: InsetTextProps) => (
  <div id={id} class={classNames('govuk-inset-text', classes)} {...attributes}>
    {children}
  </div>
)
