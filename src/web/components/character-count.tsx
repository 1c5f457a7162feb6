import { Hint } from './hint.tsx'
import { classNames } from './markup.ts'
import { Textarea, type TextareaProps } from './textarea.tsx'

export type CharacterCountProps = TextareaProps & {
  readonly limit: { readonly characters: number } | { readonly words: number }
  readonly threshold?: number | undefined
  readonly message?: { readonly classes?: string | undefined; readonly words?: string | undefined } | undefined
}

const limitOf = (limit: CharacterCountProps['limit']) =>
  'words' in limit
    ? { unit: 'words', count: limit.words, attributes: { 'data-maxwords': String(limit.words), 'data-count-type': 'words' } }
    : { unit: 'characters', count: limit.characters, attributes: { 'data-maxlength': String(limit.characters) } }

/** A textarea that says how much room is left. The limit is told before typing starts, with or without JavaScript. */
export const CharacterCount = ({ limit, threshold, message, ...props }: CharacterCountProps) => {
  const { unit, count, attributes } = limitOf(limit)
  const thresholdMark = threshold === undefined ? {} : { 'data-threshold': String(threshold) }
  const words = (message?.words ?? `You can enter up to %{count} ${unit}`).replace('%{count}', String(count))
  const group = {
    classes: classNames('govuk-character-count', props.group?.classes),
    attributes: { 'data-module': 'govuk-character-count', ...attributes, ...thresholdMark, ...props.group?.attributes },
    before: props.group?.before,
    after: [
      <Hint words={words} id={`${props.id}-info`} classes={classNames('govuk-character-count__message', message?.classes)} />,
      props.group?.after,
    ],
  }
  return (
    <Textarea {...props} describedBy={`${props.id}-info`} classes={classNames('govuk-js-character-count', props.classes)} group={group} />
  )
}
