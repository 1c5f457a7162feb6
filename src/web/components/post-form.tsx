import type { Attributes, Content } from './markup.ts'

export type PostFormProps = {
  readonly action: string
  /** The token that shows this form came from our own page. */
  readonly csrf: string
  readonly children?: Content
  readonly hasFiles?: boolean | undefined
  readonly classes?: string | undefined
  readonly id?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** The name of the hidden field that carries the token. */
export const csrfFieldName = 'csrf'

/** A form that changes something. The browser's own messages are off: ours say what to enter, all at once. */
export const PostForm = ({ action, csrf, children, hasFiles, classes, id, attributes }: PostFormProps) => (
  <form
    method="post"
    action={action}
    novalidate
    id={id}
    class={classes}
    enctype={hasFiles === true ? 'multipart/form-data' : undefined}
    {...attributes}
  >
    <input type="hidden" name={csrfFieldName} value={csrf} />
    {children}
  </form>
)

/** One act in one button that looks like a link, for a place inside a sentence or a row. */
export const PostLink = ({ action, csrf, children }: { readonly action: string; readonly csrf: string; readonly children?: Content }) => (
  <PostForm action={action} csrf={csrf} classes="kt-inline-form">
    <button type="submit" class="kt-link-button">
      {children}
    </button>
  </PostForm>
)
