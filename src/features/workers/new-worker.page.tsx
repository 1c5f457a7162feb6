import { Button } from '../../web/components/button.tsx'
import { DateField, RadiosField, SelectField, TextField } from '../../web/components/fields.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { type Hidden, PostForm } from '../../web/components/post-form.tsx'
import { type FormView, viewForm } from '../../web/form.ts'
import { employments, workerForm } from './worker.form.ts'
import type { Named } from './worker-query.ts'

export type NewWorkerProps = {
  readonly accounts: readonly Named[]
  readonly areas: readonly Named[]
  readonly venues: readonly Named[]
  readonly fields: FormView<typeof workerForm>
  readonly hidden: Hidden
}

const employmentWords = {
  permanent: 'Permanent staff',
  relief: 'Relief staff',
  bank: 'Bank staff',
  casual: 'Casual staff',
  volunteer: 'Volunteer',
} as const satisfies Record<(typeof employments)[number], string>

const named = (items: readonly Named[]) => items.map(({ id, name }) => ({ value: id, label: name }))

/** A new worker on record; their checks come next, on their own page. */
export const NewWorkerPage = ({ accounts, areas, venues, fields, hidden }: NewWorkerProps) => (
  <>
    <PageHead title="Add a worker" lead="You record their checks on the next page. They can be booked once those are current." />
    <PostForm action="/workers/new" hidden={hidden}>
      <TextField field={fields.name} />
      <SelectField field={fields.account} items={named(accounts)} emptyWords="They do not sign in" />
      <RadiosField field={fields.employment} items={employments.map((value) => ({ value, label: employmentWords[value] }))} />
      <DateField field={fields.startedOn} />
      <SelectField field={fields.area} items={named(areas)} emptyWords="All areas" />
      <SelectField field={fields.venue} items={named(venues)} emptyWords="No usual venue" />
      <SelectField
        field={fields.gender}
        items={[
          { value: 'woman', label: 'Woman' },
          { value: 'man', label: 'Man' },
          { value: 'other', label: 'Other' },
        ]}
        emptyWords="Not said"
      />
      <TextField field={fields.languages} />
      <TextField field={fields.skills} />
      <Button>Add this worker</Button>
    </PostForm>
  </>
)

const somewhere = [{ id: '019e0000-0000-7000-8000-000000000002', name: 'East' }]

export const examples = {
  'nothing typed yet': () => (
    <NewWorkerPage
      accounts={[]}
      areas={somewhere}
      venues={[]}
      fields={viewForm(workerForm, { languages: 'English' }, {})}
      hidden={{ csrf: 'example', once: 'example' }}
    />
  ),
}
