import { oddHearing } from '../../domain/referral-gaps.ts'
import { today } from '../../domain/civil-time.ts'
import { CheckboxesField, DateField, RadiosField, TextField } from '../../web/components/fields.tsx'
import { InsetText } from '../../web/components/inset-text.tsx'
import type { Hidden } from '../../web/components/post-form.tsx'
import { viewForm, type FormView } from '../../web/form.ts'
import { DraftForm, draftPageOf, draftPath, draftTitle, exampleHidden, withDraft, yesNoItems } from './draft-form.page.tsx'
import { courtAsTyped, courtForm } from './request.form.ts'

type CourtPageProps = {
  readonly caption: string
  readonly lead?: string | undefined
  readonly action: string
  readonly hidden: Hidden
  readonly fields: FormView<typeof courtForm>
  readonly oddDates: readonly string[]
}

export const CourtPage = ({ caption, lead, action, hidden, fields, oddDates }: CourtPageProps) => (
  <DraftForm caption={caption} title="The court" lead={lead} action={action} hidden={hidden}>
    <RadiosField field={fields.isDirectedByCourt} items={yesNoItems} isInline />
    <RadiosField field={fields.inProceedings} items={yesNoItems} isInline />
    <TextField field={fields.courtCase} width={20} isSpellChecked={false} />
    <DateField field={fields.nextHearingOn} />
    <DateField field={fields.finalHearingOn} />
    {oddDates.length > 0 && (
      <InsetText>
        {oddDates.map((words) => (
          <p class="govuk-body">Look again: {words}.</p>
        ))}
        <CheckboxesField field={fields.datesAreRight} items={[{ value: 'yes', label: 'Yes, the dates are right' }]} isSmall />
      </InsetText>
    )}
  </DraftForm>
)

export const showCourt = withDraft((open) => {
  const { ask, draft, id, terms } = open
  const on = today(ask.work.now)
  const oddDates = [draft.nextHearingOn, draft.finalHearingOn].flatMap((hearing) => oddHearing(hearing, on, []) ?? [])
  const isRight = [draft.nextHearingOn, draft.finalHearingOn].some((hearing) => (draft.confirmedDates ?? []).includes(hearing ?? ''))
  return draftPageOf(
    open,
    'The court',
    <CourtPage
      caption={draftTitle(draft)}
      action={`${draftPath(id)}/court`}
      hidden={ask.hidden}
      oddDates={oddDates}
      lead={terms.onlyInProceedings ? 'This service is only for children who are in care proceedings.' : undefined}
      fields={ask.fields(courtForm, { ...courtAsTyped(draft), datesAreRight: isRight ? 'yes' : '' })}
    />,
  )
})

const example = { caption: 'Referral: Ivy and Rafe Dunmore', action: '#', hidden: exampleHidden }
const typed = { isDirectedByCourt: 'yes', inProceedings: 'yes', courtCase: 'NM26C00118', nextHearingOn: '2026-06-24' }

export const examples = {
  'in proceedings': () => <CourtPage {...example} fields={viewForm(courtForm, typed, {})} oddDates={[]} />,
  'a hearing in the past': () => (
    <CourtPage
      {...example}
      fields={viewForm(courtForm, { ...typed, nextHearingOn: '2025-06-24' }, {})}
      oddDates={['is 24 June 2025 right? It is in the past']}
    />
  ),
}
