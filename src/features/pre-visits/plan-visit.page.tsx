import { preVisitKinds, preVisitKindWords } from '../../domain/pre-visit.ts'
import { Button } from '../../web/components/button.tsx'
import { CheckboxesField, DateField, RadiosField, SelectField, TextField } from '../../web/components/fields.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { type Hidden, PostForm } from '../../web/components/post-form.tsx'
import { type FormView, viewForm } from '../../web/form.ts'
import { planVisitForm } from './pre-visit.form.ts'

type Choice = { readonly value: string; readonly label: string; readonly hint?: string }
export type PlanVisitProps = {
  readonly familyId: string
  readonly people: readonly Choice[]
  readonly workers: readonly Choice[]
  readonly venues: readonly Choice[]
  readonly fields: FormView<typeof planVisitForm>
  readonly hidden: Hidden
}

/** One visit is planned: for whom, with whom, where and when. */
export const PlanVisitPage = ({ familyId, people, workers, venues, fields, hidden }: PlanVisitProps) => (
  <>
    <PageHead title="Plan a visit" lead="Each adult has a visit of their own, so that nobody meets by accident." />
    <PostForm action={`/families/${familyId}/pre-visits`} hidden={hidden}>
      <RadiosField field={fields.kind} items={preVisitKinds.map((value) => ({ value, label: preVisitKindWords[value] }))} />
      <CheckboxesField field={fields.people} items={people} />
      <SelectField field={fields.worker} items={workers} emptyWords="Choose a worker" />
      <SelectField field={fields.venue} items={venues} emptyWords="Somewhere else" />
      <TextField field={fields.place} />
      <DateField field={fields.on} />
      <TextField field={fields.time} width={5} />
      <TextField field={fields.minutes} width={3} inputMode="numeric" />
      <Button>Plan this visit</Button>
    </PostForm>
  </>
)

export const examples = {
  'nothing chosen yet': () => (
    <PlanVisitPage
      familyId="019e0000-0000-7000-8000-000000000005"
      people={[
        { value: '019e0000-0000-7000-8000-000000000006', label: 'Poppy Ashdown' },
        { value: '019e0000-0000-7000-8000-000000000007', label: 'Owen Ashdown', hint: 'Father' },
      ]}
      workers={[{ value: '019e0000-0000-7000-8000-000000000001', label: 'Callum Reid' }]}
      venues={[{ value: '019e0000-0000-7000-8000-000000000002', label: 'Larch House' }]}
      fields={viewForm(planVisitForm, { kind: 'visit', minutes: '45' }, {})}
      hidden={{ csrf: 'example', once: 'example' }}
    />
  ),
}
