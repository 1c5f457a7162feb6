import { classNames, type Words } from './markup.ts'

export type HintProps = Words & { readonly id?: string | undefined }

/** One line under a question that helps to answer it. */
export const Hint = ({ id, words, classes, attributes }: HintProps) => (
  <div id={id} class={classNames('govuk-hint', classes)} {...attributes}>
    {words}
  </div>
)
