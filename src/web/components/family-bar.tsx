import { Icon, type IconName } from './icon.tsx'
import { isFilled, type Content } from './markup.ts'

export type FamilyFact = { readonly words: Content; readonly icon?: IconName | undefined }

export type FamilyBarProps = {
  /** Children by first name and age: "Poppy (6) and Jude (4) Ashdown". */
  readonly name: Content
  readonly facts: readonly FamilyFact[]
  readonly action?: Content
}

/** Whose file this is, always in sight: MoJ's identity bar over the whole width, with the product's own facts. */
export const FamilyBar = ({ name, facts, action }: FamilyBarProps) => (
  <div class="moj-identity-bar" role="region" aria-label="Whose file this is">
    <div class="moj-identity-bar__container govuk-width-container kt-identity">
      <div class="moj-identity-bar__details">
        <span class="moj-identity-bar__title">
          <strong class="kt-identity__name">{name}</strong>
          {facts.map((fact) => (
            <span>
              {fact.icon && [<Icon name={fact.icon} />, ' ']}
              {fact.words}
            </span>
          ))}
        </span>
      </div>
      {isFilled(action) && (
        <div class="moj-identity-bar__actions">
          <div class="moj-identity-bar__menu">{action}</div>
        </div>
      )}
    </div>
  </div>
)
