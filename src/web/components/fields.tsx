import { CharacterCount } from './character-count.tsx'
import type { Choice, ChoiceItem } from './choice-item.tsx'
import { Checkboxes, Radios } from './choices.tsx'
import { DateInput } from './date-input.tsx'
import { FileUpload } from './file-upload.tsx'
import { asWords, classNames, type Content } from './markup.ts'
import { PasswordInput } from './password-input.tsx'
import { Select } from './select.tsx'
import { TextInput, type TextInputType } from './text-input.tsx'
import { Textarea } from './textarea.tsx'

/** One question as a form hands it to a page: what is asked, what was answered, what is wrong with the answer. */
export type Field = {
  readonly name: string
  readonly label: string
  readonly hint?: string | undefined
  readonly value?: string | undefined
  readonly values?: readonly string[] | undefined
  readonly error?: string | undefined
}

/** How the question is written: small among others, or as the one heading of the page. */
type Asked = {
  readonly field: Field
  readonly size?: 's' | 'm' | 'l' | undefined
  readonly isPageHeading?: boolean | undefined
  readonly id?: string | undefined
}

export type Width = 2 | 3 | 4 | 5 | 10 | 20 | 30

const labelOf = ({ field, size = 's', isPageHeading }: Asked, kind: 'label' | 'fieldset__legend') => ({
  words: field.label,
  classes: `govuk-${kind}--${size}`,
  isPageHeading,
})

const questionOf = (asked: Asked) => ({
  id: asked.id ?? asked.field.name,
  name: asked.field.name,
  hint: asWords(asked.field.hint),
  error: asWords(asked.field.error),
})

const labelled = (asked: Asked) => ({ ...questionOf(asked), label: labelOf(asked, 'label'), value: asked.field.value })

const grouped = (asked: Asked) => ({ ...questionOf(asked), fieldset: { legend: labelOf(asked, 'fieldset__legend') } })

export type TextFieldProps = Asked & {
  readonly type?: Exclude<TextInputType, 'password'> | undefined
  readonly width?: Width | undefined
  readonly autoComplete?: string | undefined
  readonly inputMode?: 'numeric' | 'decimal' | 'email' | 'tel' | undefined
  readonly isSpellChecked?: boolean | undefined
  readonly prefix?: string | undefined
  readonly suffix?: string | undefined
}

export const TextField = ({ type, width, autoComplete, inputMode, isSpellChecked, prefix, suffix, ...asked }: TextFieldProps) => (
  <TextInput
    {...labelled(asked)}
    type={type}
    classes={width && `govuk-input--width-${width}`}
    autoComplete={autoComplete}
    inputMode={inputMode}
    isSpellChecked={isSpellChecked}
    prefix={asWords(prefix)}
    suffix={asWords(suffix)}
  />
)

export const PasswordField = ({
  autoComplete,
  ...asked
}: Asked & { readonly autoComplete?: 'current-password' | 'new-password' | undefined }) => (
  <PasswordInput {...labelled(asked)} value={undefined} autoComplete={autoComplete} />
)

export const TextareaField = ({ rows, ...asked }: Asked & { readonly rows?: number | undefined }) => (
  <Textarea {...labelled(asked)} rows={rows} />
)

export const CharacterCountField = ({
  rows,
  characters,
  ...asked
}: Asked & { readonly rows?: number | undefined; readonly characters: number }) => (
  <CharacterCount {...labelled(asked)} rows={rows} limit={{ characters }} />
)

/** An answer as a form lists it; `hint` in plain words. */
export type FieldItem = {
  readonly value: string
  readonly label: string
  readonly hint?: string | undefined
  readonly more?: Content
  readonly isExclusive?: boolean | undefined
}

export type FieldItems = readonly (FieldItem | { readonly divider: string })[]

const choiceOf = ({ label, hint, ...item }: FieldItem): Choice => ({ ...item, words: label, hint: asWords(hint) })

const choicesOf = (items: FieldItems): readonly ChoiceItem[] => items.map((item) => ('divider' in item ? item : choiceOf(item)))

type ChoiceFieldProps = Asked & {
  readonly items: FieldItems
  readonly isSmall?: boolean | undefined
  readonly isInline?: boolean | undefined
  /** Answers under the headings of their groups, which are the dividers. */
  readonly isGrouped?: boolean | undefined
}

const choiceClasses = (kind: 'radios' | 'checkboxes', { isSmall, isInline, isGrouped }: ChoiceFieldProps): string =>
  classNames(isSmall && `govuk-${kind}--small`, isInline && `govuk-${kind}--inline`, isGrouped && 'kt-groups')

export const RadiosField = (props: ChoiceFieldProps) => (
  <Radios {...grouped(props)} value={props.field.value} items={choicesOf(props.items)} classes={choiceClasses('radios', props)} />
)

/** Every answer that was ticked is in `field.values`. */
export const CheckboxesField = (props: ChoiceFieldProps) => (
  <Checkboxes
    {...grouped(props)}
    values={props.field.values ?? []}
    items={choicesOf(props.items)}
    classes={choiceClasses('checkboxes', props)}
  />
)

/** The first option is empty when `emptyWords` are given, so that nobody chooses without meaning to. */
export const SelectField = ({
  items,
  emptyWords,
  ...asked
}: Asked & { readonly items: readonly { readonly value: string; readonly label: string }[]; readonly emptyWords?: string | undefined }) => (
  <Select
    {...labelled(asked)}
    items={[
      ...(emptyWords === undefined ? [] : [{ value: '', words: emptyWords }]),
      ...items.map(({ value, label }) => ({ value, words: label })),
    ]}
  />
)

/** Three boxes named `name-day`, `name-month` and `name-year`; `parts` are what was typed in them. The first box has the bare id, for the error summary. */
export type DateFieldProps = Asked & {
  readonly parts?:
    | { readonly day?: string | undefined; readonly month?: string | undefined; readonly year?: string | undefined }
    | undefined
  readonly isBirthday?: boolean | undefined
}

/** Without `parts`, a value such as 2026-05-21 is shown in the three boxes. */
const partsOf = ({ field, parts }: DateFieldProps) => {
  if (parts !== undefined) return parts
  const [year, month, day] = (field.value ?? '').split('-')
  return { day: day?.replace(/^0/, ''), month: month?.replace(/^0/, ''), year }
}

export const DateField = (props: DateFieldProps) => {
  const typed = partsOf(props)
  const id = props.id ?? props.field.name
  const box = (part: 'day' | 'month' | 'year', label: string) => ({
    id: part === 'day' ? id : `${id}-${part}`,
    name: `${props.field.name}-${part}`,
    label,
    width: part === 'year' ? (4 as const) : (2 as const),
    value: typed[part],
    autoComplete: props.isBirthday === true ? `bday-${part}` : undefined,
  })
  return <DateInput {...grouped(props)} id={`${id}-date`} parts={[box('day', 'Day'), box('month', 'Month'), box('year', 'Year')]} />
}

export const FileField = (asked: Asked) => <FileUpload {...labelled(asked)} />
