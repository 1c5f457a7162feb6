import type { GroupTerms } from '../../domain/referral-group-gaps.ts'
import { RadiosField, TextareaField, TextField } from '../../web/components/fields.tsx'
import type { Hidden } from '../../web/components/post-form.tsx'
import { viewForm, type FormView } from '../../web/form.ts'
import { DraftForm, draftPageOf, draftPath, draftTitle, exampleHidden, withDraft } from './draft-form.page.tsx'
import { GroupFields } from './group-fields.page.tsx'
import { fieldAt } from './draft-fields.form.ts'
import { mostRows, practicalAsTyped, practicalForm } from './request.form.ts'

type PracticalPageProps = {
  readonly caption: string
  readonly action: string
  readonly hidden: Hidden
  readonly rows: number
  readonly terms: GroupTerms
  readonly fields: FormView<typeof practicalForm>
  /** "Phone us as well on …" where an urgent referral counts only from a call. REF-08 */
  readonly urgentWords: string | null
}

export const PracticalPage = ({ caption, action, hidden, rows, terms, fields, urgentWords }: PracticalPageProps) => (
  <DraftForm
    caption={caption}
    title="Emergencies, and until we start"
    action={action}
    hidden={hidden}
    another="Save and add another person to call"
  >
    <h2 class="govuk-heading-l">Who to call in an emergency</h2>
    {Array.from({ length: rows }, (_, place) => (
      <fieldset class="govuk-fieldset kt-section">
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">Person {place + 1}</legend>
        <TextField field={fieldAt(fields, `name-${place}`)} width={20} autoComplete="off" />
        <TextField field={fieldAt(fields, `relation-${place}`)} width={20} />
        <TextField field={fieldAt(fields, `phone-${place}`)} type="tel" width={20} autoComplete="off" />
      </fieldset>
    ))}
    <RadiosField
      field={fields.isUrgent}
      items={[
        {
          value: 'yes',
          label: 'Yes',
          more: (
            <>
              <TextareaField field={fields.whyUrgent} rows={3} />
              {urgentWords !== null && <p class="govuk-body">{urgentWords}</p>}
            </>
          ),
        },
        { value: 'no', label: 'No' },
      ]}
    />
    <TextareaField field={fields.interimArrangement} rows={3} />
    <TextareaField field={fields.otherVenue} rows={3} />
    <GroupFields page="practical" terms={terms} fields={fields} />
  </DraftForm>
)

export const showPractical = withDraft((open) => {
  const { ask, draft, id, policy, terms } = open
  const phone = ask.service.helpPhone === '' ? '' : ` on ${ask.service.helpPhone}`
  return draftPageOf(
    open,
    'Emergencies, and until we start',
    <PracticalPage
      caption={draftTitle(draft)}
      action={`${draftPath(id)}/practical`}
      hidden={ask.hidden}
      rows={Math.min((draft.emergency?.length ?? 0) + 1, mostRows.emergency)}
      terms={terms}
      fields={ask.fields(practicalForm, practicalAsTyped(draft))}
      urgentWords={policy.decision.urgentNeedsPhoneCall ? `Phone us as well${phone}: the shorter time runs from your call.` : null}
    />,
  )
})

export const examples = {
  urgent: () => (
    <PracticalPage
      caption="Referral: Ivy Dunmore"
      action="#"
      hidden={exampleHidden}
      rows={1}
      terms={{ asks: ['placement', 'transport', 'handover'], classesCoreOffer: false }}
      urgentWords="Phone us as well on 020 7946 0112: the shorter time runs from your call."
      fields={viewForm(practicalForm, { isUrgent: 'yes' }, {})}
    />
  ),
}
