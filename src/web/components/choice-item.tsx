import { Hint } from './hint.tsx'
import { Label } from './label.tsx'
import { classNames, describedByIds, type Attributes, type Content, type Marked, type Words } from './markup.ts'

/** One answer to choose. `more` is asked only when it is chosen; without JavaScript it is always there. */
export type Choice = {
  readonly value: string
  readonly words: Content
  readonly hint?: Words | undefined
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly isChosen?: boolean | undefined
  readonly isDisabled?: boolean | undefined
  readonly isExclusive?: boolean | undefined
  readonly more?: Content
  readonly label?: Marked | undefined
  readonly attributes?: Attributes | undefined
}

/** A word between two answers, such as "or". */
export type Divider = { readonly divider: string }

export type ChoiceItem = Choice | Divider

type ChoiceKind = 'radios' | 'checkboxes'

type ChoiceRowProps = {
  readonly kind: ChoiceKind
  readonly choice: Choice
  readonly id: string
  readonly name: string
  readonly isChosen: boolean
  readonly describedBy?: string | undefined
}

const Control = ({ kind, choice, id, name, isChosen, describedBy }: ChoiceRowProps) => (
  <input
    class={`govuk-${kind}__input`}
    id={id}
    name={choice.name ?? name}
    type={kind === 'radios' ? 'radio' : 'checkbox'}
    value={choice.value}
    checked={isChosen}
    disabled={choice.isDisabled === true}
    aria-describedby={describedByIds(describedBy, choice.hint && `${id}-item-hint`)}
    {...(choice.more ? { 'data-aria-controls': `conditional-${id}` } : {})}
    {...(choice.isExclusive === true ? { 'data-behaviour': 'exclusive' } : {})}
    {...choice.attributes}
  />
)

const ChoiceRow = (props: ChoiceRowProps) => {
  const { kind, choice, id, isChosen } = props
  return (
    <>
      <div class={`govuk-${kind}__item`}>
        <Control {...props} />
        <Label
          words={choice.words}
          for={id}
          classes={classNames(`govuk-${kind}__label`, choice.label?.classes)}
          attributes={choice.label?.attributes}
        />
        {choice.hint && <Hint {...choice.hint} id={`${id}-item-hint`} classes={classNames(`govuk-${kind}__hint`, choice.hint.classes)} />}
      </div>
      {choice.more && (
        <div class={classNames(`govuk-${kind}__conditional`, !isChosen && `govuk-${kind}__conditional--hidden`)} id={`conditional-${id}`}>
          {choice.more}
        </div>
      )}
    </>
  )
}

type ChoiceListProps = {
  readonly kind: ChoiceKind
  readonly items: readonly ChoiceItem[]
  readonly idPrefix: string
  readonly name: string
  readonly chosen: readonly string[]
  readonly describedBy?: string | undefined
}

/** The first answer has the bare id, so that the error summary can point at it. */
export const ChoiceList = ({ kind, items, idPrefix, name, chosen, describedBy }: ChoiceListProps) => {
  const first = items.findIndex((item) => !('divider' in item))
  return (
    <>
      {items.map((item, index) => {
        if ('divider' in item) return <div class={`govuk-${kind}__divider`}>{item.divider}</div>
        const id = item.id ?? (index === first ? idPrefix : `${idPrefix}-${index + 1}`)
        const isChosen = item.isChosen ?? chosen.includes(item.value)
        return <ChoiceRow kind={kind} choice={item} id={id} name={name} isChosen={isChosen} describedBy={describedBy} />
      })}
    </>
  )
}
