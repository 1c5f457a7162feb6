import { Button } from './button.tsx'
import type { Content } from './markup.ts'
import { type Hidden, PostForm } from './post-form.tsx'

export type FinalActProps = {
  readonly heading: Content
  readonly children?: Content
  readonly action: string
  readonly hidden: Hidden
  /** Names the result: "Seal and send to two people". */
  readonly label: string
  /** What the way back does: "Read it once more". */
  readonly back: { readonly label: string; readonly href: string }
  /** Brick only when it takes something from a family. */
  readonly takesAway?: boolean | undefined
}

/** What cannot be undone: what happens, to whom, and the way back. */
export const FinalAct = ({ heading, children, action, hidden, label, back, takesAway }: FinalActProps) => (
  <div class="kt-panel">
    <h2 class="govuk-heading-m kt-tight">{heading}</h2>
    <p class="govuk-body">{children}</p>
    <PostForm action={action} hidden={hidden}>
      <div class="govuk-button-group kt-flush">
        <Button kind={takesAway === true ? 'warning' : undefined} stopsDoubleClick>
          {label}
        </Button>
        <a class="govuk-link" href={back.href}>
          {back.label}
        </a>
      </div>
    </PostForm>
  </div>
)
