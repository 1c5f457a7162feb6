import type { GroupTerms } from '../../domain/referral-group-gaps.ts'
import type { DraftAdult } from '../../domain/referral.ts'
import { CheckboxesField, SelectField, TextareaField, TextField } from '../../web/components/fields.tsx'
import type { Hidden } from '../../web/components/post-form.tsx'
import { viewForm, type FormView } from '../../web/form.ts'
import { DraftForm, draftPageOf, draftPath, draftTitle, exampleHidden, withDraft } from './draft-form.page.tsx'
import { GroupFields } from './group-fields.page.tsx'
import { fieldAt } from './draft-fields.form.ts'
import { mostRows, risksAsTyped, risksForm } from './request.form.ts'

type RisksPageProps = {
  readonly caption: string
  readonly action: string
  readonly hidden: Hidden
  readonly adults: readonly DraftAdult[]
  readonly rows: number
  readonly terms: GroupTerms
  readonly fields: FormView<typeof risksForm>
}

export const RisksPage = ({ caption, action, hidden, adults, rows, terms, fields }: RisksPageProps) => {
  const people = adults.map((adult, place) => ({ value: String(place), label: adult.name ?? `Person ${place + 1}` }))
  return (
    <DraftForm
      caption={caption}
      title="Risks"
      action={action}
      hidden={hidden}
      another={adults.length > 1 ? 'Save and add another pair' : undefined}
    >
      <TextareaField field={fields.risksToChild} rows={5} />
      <TextareaField field={fields.risksToStaff} rows={3} />
      <GroupFields page="risks" terms={terms} fields={fields} />
      <h2 class="govuk-heading-l">People who must not meet</h2>
      <p class="govuk-body">
        {adults.length > 1
          ? 'The timetable and reception keep them apart. Leave this empty when there is nobody.'
          : 'Name two people on the referral first. Leave this when there is nobody.'}
      </p>
      {Array.from({ length: adults.length > 1 ? rows : 0 }, (_, place) => (
        <fieldset class="govuk-fieldset kt-section">
          <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">Pair {place + 1}</legend>
          <SelectField field={fieldAt(fields, `one-${place}`)} emptyWords="Nobody" items={people} />
          <SelectField field={fieldAt(fields, `other-${place}`)} emptyWords="Nobody" items={people} />
          <TextField field={fieldAt(fields, `because-${place}`)} />
        </fieldset>
      ))}
      <CheckboxesField
        field={fields.risksConsidered}
        items={[
          {
            value: 'yes',
            label: 'All known risks were considered',
            hint: 'You answer for this. Rule REF-04, the referrer answers for the risk assessment',
          },
        ]}
      />
    </DraftForm>
  )
}

export const showRisks = withDraft((open) => {
  const { ask, draft, id, terms } = open
  return draftPageOf(
    open,
    'Risks',
    <RisksPage
      caption={draftTitle(draft)}
      action={`${draftPath(id)}/risks`}
      hidden={ask.hidden}
      adults={draft.adults ?? []}
      rows={Math.min((draft.mustNotMeet?.length ?? 0) + 1, mostRows.pairs)}
      terms={terms}
      fields={ask.fields(risksForm, risksAsTyped(draft))}
    />,
  )
})

export const examples = {
  'two who must not meet': () => (
    <RisksPage
      caption="Referral: Ivy Dunmore"
      action="#"
      hidden={exampleHidden}
      adults={[{ name: 'Colin Yates' }, { name: 'Shona Dunmore' }]}
      rows={1}
      terms={{ asks: ['risk-signs', 'barred'], classesCoreOffer: false }}
      fields={viewForm(
        risksForm,
        risksAsTyped({ risksToChild: 'Shouting', mustNotMeet: [{ one: 0, other: 1, because: 'No-contact order' }] }),
        {},
      )}
    />
  ),
}
