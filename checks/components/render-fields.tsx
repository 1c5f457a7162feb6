import type { VNode } from 'preact'
import { CharacterCount } from '../../src/web/components/character-count.tsx'
import type { ChoiceItem } from '../../src/web/components/choice-item.tsx'
import { Checkboxes, Radios } from '../../src/web/components/choices.tsx'
import { DateInput, type DatePart } from '../../src/web/components/date-input.tsx'
import { Fieldset } from '../../src/web/components/fieldset.tsx'
import { FileUpload } from '../../src/web/components/file-upload.tsx'
import { Hint } from '../../src/web/components/hint.tsx'
import { ErrorMessage } from '../../src/web/components/error-message.tsx'
import { Label } from '../../src/web/components/label.tsx'
import { PasswordInput } from '../../src/web/components/password-input.tsx'
import { Select } from '../../src/web/components/select.tsx'
import { TextInput, type TextInputProps } from '../../src/web/components/text-input.tsx'
import { Textarea } from '../../src/web/components/textarea.tsx'
import { content, marked, type Params, present, text, words } from './params.ts'

const errorOf = (part: Params | undefined) => {
  if (part === undefined) return undefined
  const spoken: string | false | undefined = part.visuallyHiddenText
  return { ...marked(part), words: content(part), spokenPrefix: spoken === undefined ? undefined : spoken || '' }
}

const group = (part: Params | undefined) => ({
  ...(part === undefined ? {} : marked(part)),
  before: content(part?.beforeInput ?? part?.beforeInputs),
  after: content(part?.afterInput ?? part?.afterInputs),
})

const question = (params: Params) => ({
  id: params.id ?? params.idPrefix ?? params.name ?? '',
  name: params.name ?? '',
  hint: words(params.hint),
  error: errorOf(params.errorMessage),
  describedBy: params.describedBy,
  group: group(params.formGroup),
  classes: params.classes,
  attributes: params.attributes,
})

const labelled = (params: Params) => ({
  ...question(params),
  label: { ...marked(params.label ?? {}), words: content(params.label), isPageHeading: params.label?.isPageHeading },
  value: text(params.value),
  isDisabled: params.disabled,
  autoComplete: params.autocomplete,
  isSpellChecked: params.spellcheck,
})

const inputProps = (params: Params): TextInputProps => ({
  ...labelled(params),
  type: params.type as TextInputProps['type'],
  inputMode: params.inputmode as TextInputProps['inputMode'],
  autoCapitalize: params.autocapitalize,
  pattern: params.pattern,
  prefix: words(params.prefix),
  suffix: words(params.suffix),
  wrapper: params.inputWrapper && marked(params.inputWrapper),
})

const fieldset = (part: Params | undefined) =>
  part && { ...marked(part), describedBy: part.describedBy, legend: part.legend && { ...marked(part.legend), words: content(part.legend), isPageHeading: part.legend.isPageHeading } }

const choice = (item: Params): ChoiceItem => {
  if (item.divider !== undefined) return { divider: item.divider }
  const hasHint = content(item.hint) !== undefined
  return {
    value: text(item.value) ?? '',
    words: content(item),
    hint: hasHint ? words(item.hint) : undefined,
    id: item.id,
    name: item.name,
    isChosen: item.checked,
    isDisabled: item.disabled,
    isExclusive: item.behaviour === 'exclusive',
    more: item.conditional?.html === undefined || item.conditional.html === '' ? undefined : content(item.conditional),
    label: item.label && marked(item.label),
    attributes: item.attributes,
  }
}

const choices = (params: Params) => ({
  ...question({ ...params, id: undefined } as unknown as Params),
  items: present(params.items).map(choice),
  fieldset: fieldset(params.fieldset),
})

const capital = (word: string): string => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`

const isMarkedWrong = (item: Params): boolean => item.error === true || item.classes?.includes('govuk-input--error') === true

const spokenLabel = (item: Params, name: string): string => (item.label as unknown as string | undefined) ?? capital(name)

const datePart = (params: Params, item: Params, width: 2 | 4): DatePart => {
  const values = params.values as unknown as Readonly<Record<string, string>> | undefined
  const bare = item.name ?? ''
  const name = `${params.namePrefix === undefined ? '' : `${params.namePrefix}-`}${bare}`
  return {
    id: item.id ?? `${params.id}-${bare}`,
    name,
    label: spokenLabel(item, bare),
    width,
    value: text(item.value) ?? text(values?.[name]),
    isWrong: item.error ?? (isMarkedWrong(item) ? true : undefined),
    autoComplete: item.autocomplete,
    inputMode: item.inputmode as DatePart['inputMode'],
    pattern: item.pattern,
    classes: item.classes?.replaceAll(/govuk-input--(width-\d|error)/g, ''),
    attributes: item.attributes,
  }
}

const boxNames = ['day', 'month', 'year'] as const

const box = (params: Params, name: (typeof boxNames)[number]): Params | false | undefined => (params as { readonly [box in typeof name]?: Params | false })[name]

/** The macro takes boxes either as a list or by name; a box named `false` is left out. */
const dateParts = (params: Params): readonly DatePart[] => {
  const named = boxNames.flatMap((name) => {
    const own = box(params, name)
    return own === false ? [] : [{ ...own, name: own?.name ?? name }]
  })
  const listed = present(params.items).map((item) => {
    const own = boxNames.find((name) => name === item.name)
    const preset = own === undefined ? undefined : box(params, own)
    return { ...(preset === false ? undefined : preset), ...item }
  })
  return (listed.length > 0 ? listed : named).map((item) => datePart(params, item, item.name?.endsWith('year') === true ? 4 : 2))
}

const limit = (params: Params) => (params.maxwords === undefined ? { characters: Number(params.maxlength) } : { words: Number(params.maxwords) })

/** Each control of ours, given what GOV.UK's macro is given. */
export const fieldRenderers: Readonly<Record<string, (params: Params) => VNode>> = {
  label: (params) => <Label {...marked(params)} words={content(params)} for={params.for} isPageHeading={params.isPageHeading} />,
  hint: (params) => <Hint {...marked(params)} id={params.id} words={content(params)} />,
  'error-message': (params) => <ErrorMessage {...errorOf(params)} words={content(params)} id={params.id} />,
  fieldset: (params) => (
    <Fieldset {...fieldset(params)} role={params.role as 'group' | undefined}>
      {params.html === undefined ? undefined : content({ html: params.html })}
    </Fieldset>
  ),
  input: (params) => <TextInput {...inputProps(params)} />,
  textarea: (params) => <Textarea {...labelled(params)} rows={params.rows} />,
  'password-input': (params) => <PasswordInput {...labelled(params)} buttonClasses={params.button?.classes} />,
  'file-upload': (params) => <FileUpload {...labelled(params)} isMultiple={params.multiple} />,
  'character-count': (params) => (
    <CharacterCount
      {...labelled(params)}
      rows={params.rows}
      limit={limit(params)}
      threshold={params.threshold}
      message={{ classes: params.countMessage?.classes, words: params.textareaDescriptionText }}
    />
  ),
  select: (params) => (
    <Select
      {...labelled(params)}
      items={present(params.items).map((item) => ({
        words: item.text ?? '',
        value: text(item.value),
        isChosen: item.selected,
        isDisabled: item.disabled,
        attributes: item.attributes,
      }))}
    />
  ),
  radios: (params) => <Radios {...choices(params)} value={text(params.value)} />,
  checkboxes: (params) => <Checkboxes {...choices(params)} values={params.values?.map(String)} />,
  'date-input': (params) => (
    <DateInput {...question({ ...params, id: params.id ?? '' })} parts={dateParts(params)} fieldset={fieldset(params.fieldset)} />
  ),
}
