import { classNames, type Attributes, type Content } from './markup.ts'

export type ButtonKind = 'secondary' | 'warning' | 'inverse'

export type ButtonProps = {
  readonly children?: Content
  readonly kind?: ButtonKind | undefined
  readonly href?: string | undefined
  readonly type?: 'submit' | 'button' | 'reset' | undefined
  readonly name?: string | undefined
  readonly value?: string | undefined
  readonly id?: string | undefined
  readonly formAction?: string | undefined
  readonly isStart?: boolean | undefined
  readonly isDisabled?: boolean | undefined
  readonly isSmall?: boolean | undefined
  readonly isWide?: boolean | undefined
  readonly stopsDoubleClick?: boolean | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

const StartIcon = () => (
  <svg
    class="govuk-button__start-icon"
    xmlns="http://www.w3.org/2000/svg"
    width="17.5"
    height="19"
    viewBox="0 0 33 40"
    aria-hidden="true"
    focusable="false"
  >
    <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
  </svg>
)

const buttonClasses = (props: ButtonProps): string =>
  classNames(
    'govuk-button',
    props.kind && `govuk-button--${props.kind}`,
    props.isSmall && 'kt-button--small',
    props.isWide && 'kt-button--wide',
    props.classes,
    props.isStart && 'govuk-button--start',
  )

/** Everything that does something. With `href` it is a link that looks like a button; the words begin with a verb. */
export const Button = (props: ButtonProps) => {
  const marks = { class: buttonClasses(props), 'data-module': 'govuk-button', id: props.id, ...props.attributes }
  const words = [props.children, props.isStart && <StartIcon />]
  if (props.href !== undefined) {
    return (
      <a href={props.href} role="button" draggable={false} {...marks}>
        {words}
      </a>
    )
  }
  return (
    <button
      type={props.type ?? 'submit'}
      value={props.value}
      name={props.name}
      formAction={props.formAction}
      disabled={props.isDisabled === true}
      aria-disabled={props.isDisabled === true ? 'true' : undefined}
      data-prevent-double-click={props.stopsDoubleClick === undefined ? undefined : String(props.stopsDoubleClick)}
      {...marks}
    >
      {words}
    </button>
  )
}

/** Buttons and links that belong together, in one row. */
export const ButtonGroup = ({ children, classes }: { readonly children?: Content; readonly classes?: string | undefined }) => (
  <div class={classNames('govuk-button-group', classes)}>{children}</div>
)
