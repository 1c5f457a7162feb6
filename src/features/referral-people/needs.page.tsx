import type { DraftChild } from '../../domain/referral.ts'
import { CheckboxesField, TextareaField, TextField } from '../../web/components/fields.tsx'
import type { Hidden } from '../../web/components/post-form.tsx'
import { viewForm, type FormView } from '../../web/form.ts'
import { DraftForm, draftPageOf, draftPath, draftTitle, exampleHidden, withDraft, fieldAt } from '../referral-drafts/door.ts'
import { needsAsked, needsAsTyped, needsForm } from './needs.form.ts'

type NeedsPageProps = {
  readonly caption: string
  readonly action: string
  readonly hidden: Hidden
  readonly children: readonly DraftChild[]
  readonly fields: FormView<typeof needsForm>
}

export const NeedsPage = ({ caption, action, hidden, children, fields }: NeedsPageProps) => (
  <DraftForm
    caption={caption}
    title="What each child needs"
    lead="So that the room, the worker and the time suit them. A few words are enough."
    action={action}
    hidden={hidden}
  >
    {children.map((child, place) => (
      <fieldset class="govuk-fieldset kt-section">
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--l">{child.givenName ?? `Child ${place + 1}`}</legend>
        {needsAsked.map((need) => (
          <TextField field={fieldAt(fields, `${need}-${place}`)} />
        ))}
        <TextareaField field={fieldAt(fields, `wishes-${place}`)} rows={2} />
      </fieldset>
    ))}
    {children.length === 0 && <p class="govuk-body">Name the children first.</p>}
    <CheckboxesField field={fields.rest} items={[{ value: 'none', label: 'Write “None known” in them' }]} isSmall />
  </DraftForm>
)

export const showNeeds = withDraft((open) => {
  const { ask, draft, id } = open
  const children = draft.children ?? []
  return draftPageOf(
    open,
    'What each child needs',
    <NeedsPage
      caption={draftTitle(draft)}
      action={`${draftPath(id)}/needs`}
      hidden={ask.hidden}
      fields={ask.fields(needsForm, needsAsTyped(children))}
    >
      {children}
    </NeedsPage>,
  )
})

const children: readonly DraftChild[] = [{ givenName: 'Ivy', needs: { health: 'Asthma' } }, { givenName: 'Rafe' }]

export const examples = {
  'two children': () => (
    <NeedsPage
      caption="Referral: Ivy and Rafe Dunmore"
      action="#"
      hidden={exampleHidden}
      fields={viewForm(needsForm, needsAsTyped(children), {})}
    >
      {children}
    </NeedsPage>
  ),
}
