import { Button } from './button.tsx'
import { classNames } from './markup.ts'
import { TextInput, type TextInputProps } from './text-input.tsx'

export type PasswordInputProps = Omit<TextInputProps, 'type' | 'prefix' | 'suffix' | 'wrapper' | 'isSpellChecked' | 'autoCapitalize'> & {
  readonly buttonClasses?: string | undefined
}

/** A password, with a button to look at what was typed (only where JavaScript runs). */
export const PasswordInput = ({ buttonClasses, ...props }: PasswordInputProps) => {
  const toggle = (
    <Button
      type="button"
      kind="secondary"
      classes={classNames('govuk-password-input__toggle', 'govuk-js-password-input-toggle', buttonClasses)}
      attributes={{ 'aria-controls': props.id, 'aria-label': 'Show password', hidden: '' }}
    >
      Show
    </Button>
  )
  return (
    <TextInput
      {...props}
      type="password"
      classes={classNames('govuk-password-input__input', 'govuk-js-password-input-input', props.classes)}
      isSpellChecked={false}
      autoCapitalize="none"
      autoComplete={props.autoComplete ?? 'current-password'}
      wrapper={{ classes: 'govuk-password-input__wrapper' }}
      group={{
        classes: classNames('govuk-password-input', props.group?.classes),
        attributes: { 'data-module': 'govuk-password-input', ...props.group?.attributes },
        before: props.group?.before,
        after: [toggle, props.group?.after],
      }}
    />
  )
}
