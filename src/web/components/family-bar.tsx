import { Icon, type IconName } from './icon.tsx'
import type { Content } from './markup.ts'
import { IdentityBar } from './moj-identity-bar.tsx'

export type FamilyFact = { readonly words: Content; readonly icon?: IconName | undefined }

export type FamilyBarProps = {
  /** Children by first name and age: "Poppy (6) and Jude (4) Ashdown". */
  readonly name: Content
  readonly facts: readonly FamilyFact[]
  readonly action?: Content
}

const Title = ({ name, facts }: FamilyBarProps) => (
  <>
    <strong class="kt-identity__name">{name}</strong>
    {facts.map((fact) => (
      <span>
        {fact.icon && [<Icon name={fact.icon} />, ' ']}
        {fact.words}
      </span>
    ))}
  </>
)

/** Whose file this is, always in sight: MoJ's identity bar over the whole width, with the product's own facts. */
export const FamilyBar = (props: FamilyBarProps) => (
  <IdentityBar
    title={<Title {...props} />}
    actions={props.action}
    containerClasses="govuk-width-container kt-identity"
    attributes={{ role: 'region', 'aria-label': 'Whose file this is' }}
  />
)
