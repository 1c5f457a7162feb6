import { today } from '../../domain/civil-time.ts'
import type { GroupTerms } from '../../domain/referral-group-gaps.ts'
import type { OddDate } from '../../domain/referral-odd-dates.ts'
import { TextareaField, TextField } from '../../web/components/fields.tsx'
import type { Hidden } from '../../web/components/post-form.tsx'
import { viewForm, type FormView } from '../../web/form.ts'
import { DraftForm, draftPageOf, draftPath, draftTitle, exampleHidden, withDraft } from './draft-form.page.tsx'
import { areRight, oddAt } from './draft-section.form.ts'
import { GroupFields, LookAgain } from './group-fields.page.tsx'
import { fieldAt } from './draft-fields.form.ts'
import { backgroundAsTyped, backgroundForm, mostRows } from './request.form.ts'

type BackgroundPageProps = {
  readonly caption: string
  readonly action: string
  readonly hidden: Hidden
  readonly rows: number
  readonly terms: GroupTerms
  readonly odd: readonly OddDate[]
  readonly fields: FormView<typeof backgroundForm>
}

export const BackgroundPage = ({ caption, action, hidden, rows, terms, odd, fields }: BackgroundPageProps) => (
  <DraftForm
    caption={caption}
    title="History and other professionals"
    action={action}
    hidden={hidden}
    another="Save and add another professional"
  >
    <TextareaField field={fields.history} rows={6} />
    <GroupFields page="background" terms={terms} fields={fields} />
    <LookAgain odd={odd} field={fields.datesAreRight} />
    <h2 class="govuk-heading-l">Other professionals involved</h2>
    <p class="govuk-body">For example the children’s guardian, the health visitor, the solicitor. Leave this empty when there is nobody.</p>
    {Array.from({ length: rows }, (_, place) => (
      <fieldset class="govuk-fieldset kt-section">
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">Professional {place + 1}</legend>
        {['name', 'role', 'organisation', 'reach'].map((name) => (
          <TextField field={fieldAt(fields, `${name}-${place}`)} width={20} autoComplete="off" />
        ))}
      </fieldset>
    ))}
  </DraftForm>
)

export const showBackground = withDraft((open) => {
  const { ask, draft, id, terms } = open
  const odd = oddAt(draft, today(ask.work.now), { page: 'background' })
  return draftPageOf(
    open,
    'History and other professionals',
    <BackgroundPage
      caption={draftTitle(draft)}
      action={`${draftPath(id)}/background`}
      hidden={ask.hidden}
      rows={Math.min((draft.professionals?.length ?? 0) + 1, mostRows.professionals)}
      terms={terms}
      odd={odd}
      fields={ask.fields(backgroundForm, { ...backgroundAsTyped(draft), datesAreRight: areRight(draft, odd) })}
    />,
  )
})

export const examples = {
  'a guardian': () => (
    <BackgroundPage
      caption="Referral: Ivy Dunmore"
      action="#"
      hidden={exampleHidden}
      rows={2}
      terms={{ asks: ['looked-after', 'last-time'], classesCoreOffer: false }}
      odd={[]}
      fields={viewForm(
        backgroundForm,
        backgroundAsTyped({
          history: 'Known since March 2025.',
          professionals: [{ name: 'Nia Holt', role: 'Guardian', organisation: 'Cafcass', reach: '020 7946 0155' }],
        }),
        {},
      )}
    />
  ),
}
