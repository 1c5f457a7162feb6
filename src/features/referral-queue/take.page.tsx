import { Button } from '../../web/components/button.tsx'
import { SelectField } from '../../web/components/fields.tsx'
import { type Hidden, PostForm } from '../../web/components/post-form.tsx'
import type { Content } from '../../web/components/markup.ts'
import { type FormView, viewForm } from '../../web/form.ts'
import { takeForm } from './take.form.ts'

export type TakeView = {
  readonly fields: FormView<typeof takeForm>
  readonly hidden: Hidden
  readonly office: readonly { readonly id: string; readonly name: string }[]
}

/** The list with its boxes, and under it the one act for all that are ticked. */
export const TakePart = ({ fields, hidden, office, children }: TakeView & { readonly children?: Content }) => (
  <PostForm action="/referrals/taking" hidden={hidden}>
    {fields.ids.error !== undefined && (
      <p class="govuk-error-message">
        <span class="govuk-visually-hidden">Error:</span> {fields.ids.error}
      </p>
    )}
    {children}
    <SelectField field={fields.who} items={office.map(({ id, name }) => ({ value: id, label: name }))} />
    <Button kind="secondary" stopsDoubleClick>
      Put the ticked ones in their hands
    </Button>
  </PostForm>
)

export const exampleTake: TakeView = {
  fields: viewForm(takeForm, { who: 'b' }, {}),
  hidden: { csrf: 'example', once: 'example' },
  office: [
    { id: 'a', name: 'Cora Bell' },
    { id: 'b', name: 'Lena East' },
  ],
}
export const examples = {
  'nothing ticked': () => <TakePart {...exampleTake} fields={viewForm(takeForm, {}, { ids: 'Tick at least one referral' })} />,
}
