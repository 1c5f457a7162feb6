import { classNames, isFilled, type Content, type Marked } from './markup.ts'

export type IdentityBarProps = Marked & {
  readonly title: Content
  readonly actions?: Content
  readonly containerClasses?: string | undefined
}

/** Whose file this is, always in sight (MoJ identity bar). */
export const IdentityBar = ({ title, actions, containerClasses, classes, attributes }: IdentityBarProps) => (
  <div class={classNames('moj-identity-bar', classes)} {...attributes}>
    <div class={classNames('moj-identity-bar__container', containerClasses)}>
      <div class="moj-identity-bar__details">{isFilled(title) && <span class="moj-identity-bar__title">{title}</span>}</div>
      {isFilled(actions) && (
        <div class="moj-identity-bar__actions">
          <div class="moj-identity-bar__menu">{actions}</div>
        </div>
      )}
    </div>
  </div>
)
