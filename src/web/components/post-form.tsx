import { hiddenNames } from '../body.ts'
import type { Attributes, Content } from './markup.ts'

/** What shows that a form came from our own page, and that it was sent only once. */
export type Hidden = { readonly csrf: string; readonly once: string }

export type PostFormProps = {
  readonly action: string
  readonly hidden: Hidden
  readonly children?: Content
  readonly hasFiles?: boolean | undefined
  readonly classes?: string | undefined
  readonly id?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** A form that changes something. The browser's own messages are off: ours say what to enter, all at once. */
export const PostForm = ({ action, hidden, children, hasFiles, classes, id, attributes }: PostFormProps) => (
  <form
    method="post"
    action={action}
    novalidate
    id={id}
    class={classes}
    enctype={hasFiles === true ? 'multipart/form-data' : undefined}
    {...attributes}
  >
    <input type="hidden" name={hiddenNames.csrf} value={hidden.csrf} />
    <input type="hidden" name={hiddenNames.once} value={hidden.once} />
    {children}
  </form>
)

/** One act in one button that looks like a link, for a place inside a sentence or a row. */
export const PostLink = ({
  action,
  hidden,
  children,
}: {
  readonly action: string
  readonly hidden: Hidden
  readonly children?: Content
}) => (
  <PostForm action={action} hidden={hidden} classes="kt-inline-form">
    <button type="submit" class="kt-link-button">
      {children}
    </button>
  </PostForm>
)
