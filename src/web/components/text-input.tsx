import type { JSX } from 'preact'
import { describedBy, LabelledGroup, type LabelledQuestion } from './form-group.tsx'
import { classNames, isFilled, type Attributes, type Content, type Marked, type Words } from './markup.ts'

export type TextInputType = 'text' | 'email' | 'tel' | 'url' | 'search' | 'number' | 'password' | 'date' | 'time'

export type TextInputProps = LabelledQuestion & {
  readonly name: string
  readonly type?: TextInputType | undefined
  readonly value?: string | undefined
  readonly inputMode?: 'numeric' | 'decimal' | 'email' | 'tel' | 'text' | 'url' | 'search' | undefined
  readonly autoComplete?: string | undefined
  readonly autoCapitalize?: string | undefined
  readonly pattern?: string | undefined
  readonly isSpellChecked?: boolean | undefined
  readonly isDisabled?: boolean | undefined
  readonly prefix?: Words | undefined
  readonly suffix?: Words | undefined
  readonly wrapper?: Marked | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

const Affix = ({ side, words, classes, attributes }: Words & { readonly side: 'prefix' | 'suffix' }) => (
  <div class={classNames(`govuk-input__${side}`, classes)} aria-hidden="true" {...attributes}>
    {words}
  </div>
)

/** Preact splits input attributes by `type`; here the type is chosen at run time, so they are named once and cast once. */
const inputAttributes = (props: TextInputProps): JSX.IntrinsicElements['input'] =>
  ({
    class: classNames('govuk-input', props.classes, props.error && 'govuk-input--error'),
    id: props.id,
    name: props.name,
    type: props.type ?? 'text',
    spellcheck: props.isSpellChecked === undefined ? undefined : String(props.isSpellChecked),
    value: props.value === '' ? undefined : props.value,
    disabled: props.isDisabled === true,
    'aria-describedby': describedBy(props),
    autocomplete: props.autoComplete,
    autocapitalize: props.autoCapitalize,
    pattern: props.pattern,
    inputmode: props.inputMode,
    ...props.attributes,
  }) as JSX.IntrinsicElements['input']

const Wrapped = ({ props, input }: { readonly props: TextInputProps; readonly input: Content }) => (
  <div class={classNames('govuk-input__wrapper', props.wrapper?.classes)} {...props.wrapper?.attributes}>
    {props.group?.before}
    {props.prefix && <Affix side="prefix" {...props.prefix} />}
    {input}
    {props.suffix && <Affix side="suffix" {...props.suffix} />}
    {props.group?.after}
  </div>
)

/** One line of text. */
export const TextInput = (props: TextInputProps) => {
  const input = <input {...inputAttributes(props)} />
  const isWrapped = [props.prefix?.words, props.suffix?.words, props.group?.before, props.group?.after].some(isFilled)
  return <LabelledGroup question={props}>{isWrapped ? <Wrapped props={props} input={input} /> : input}</LabelledGroup>
}
