import { Temporal } from 'temporal-polyfill'
import type { FamilyId } from '../../domain/ids.ts'
import { photoWords, preVisitKindWords, visitNotes, visitNoteWords, visitSteps, visitStepWords } from '../../domain/pre-visit.ts'
import { momentInWords } from '../../domain/words-for-time.ts'
import { Button } from '../../web/components/button.tsx'
import { CheckboxesField, RadiosField, TextareaField, TextField } from '../../web/components/fields.tsx'
import { InsetText } from '../../web/components/inset-text.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { type Hidden, PostForm } from '../../web/components/post-form.tsx'
import { Section } from '../../web/components/section.tsx'
import { SummaryList } from '../../web/components/summary-list.tsx'
import { type FormView, viewForm } from '../../web/form.ts'
import { cancelVisitForm, recordVisitForm } from './pre-visit.form.ts'
import type { PreVisit } from './pre-visit-query.ts'

export type PreVisitProps = {
  readonly visit: PreVisit
  readonly now: Temporal.Instant
  readonly mayRecord: boolean
  readonly fields: FormView<typeof recordVisitForm>
  readonly cancelling: FormView<typeof cancelVisitForm>
  readonly hidden: Hidden
}

const names = (people: readonly { readonly name: string }[]): string => people.map(({ name }) => name).join(', ')

const What = ({ visit }: { readonly visit: PreVisit }) => (
  <SummaryList
    rows={[
      { key: 'When', value: momentInWords(visit.startsAt) },
      { key: 'Where', value: visit.where },
      { key: 'Worker', value: visit.worker },
      { key: 'Planned by', value: visit.plannedBy },
    ]}
  />
)

const OnRecord = ({ visit, record }: { readonly visit: PreVisit; readonly record: NonNullable<PreVisit['record']> }) => {
  const met = visit.people.filter(({ id }) => record.met.includes(id))
  const { steps, notes, photos } = record.content
  return (
    <Section id="record" heading="What is on record">
      <SummaryList
        rows={[
          { key: 'Who was there', value: met.length === 0 ? 'Nobody came' : names(met) },
          { key: 'Done', value: visitSteps.filter((step) => steps.includes(step)).map((step) => <p>{visitStepWords[step]}</p>) },
          { key: 'Photos of the child', value: photoWords[photos] },
          ...visitNotes.flatMap((note) => (notes[note] === '' ? [] : [{ key: visitNoteWords[note], value: notes[note] }])),
          { key: 'Written down', value: `${momentInWords(record.at)}, by ${record.byName}` },
        ]}
      />
    </Section>
  )
}

const Record = ({ visit, fields, hidden }: PreVisitProps) => (
  <Section id="record" heading="Record the visit">
    <PostForm action={`/pre-visits/${visit.id}/record`} hidden={hidden}>
      <CheckboxesField field={fields.met} items={visit.people.map(({ id, name }) => ({ value: id, label: name }))} />
      <CheckboxesField field={fields.steps} items={visitSteps.map((step) => ({ value: step, label: visitStepWords[step] }))} />
      <RadiosField field={fields.photos} items={Object.entries(photoWords).map(([value, label]) => ({ value, label }))} />
      {visitNotes.map((note) => (
        <TextareaField field={fields[note]} rows={2} />
      ))}
      <Button>Record this visit</Button>
    </PostForm>
  </Section>
)

const Cancel = ({ visit, cancelling, hidden }: PreVisitProps) => (
  <Section id="cancel" heading="It will not happen">
    <PostForm action={`/pre-visits/${visit.id}/cancellation`} hidden={hidden}>
      <TextField field={cancelling.reason} />
      <Button kind="secondary">Take this visit off</Button>
    </PostForm>
  </Section>
)

/** One visit or introduction: when and where, and after it what was seen, explained and said. */
export const PreVisitPage = (props: PreVisitProps) => {
  const { visit, now, mayRecord } = props
  const isOpen = visit.record === null && visit.cancelledBecause === null && mayRecord
  const hasBegun = Temporal.Instant.compare(now, visit.startsAt) >= 0
  return (
    <>
      <PageHead caption={names(visit.people)} title={preVisitKindWords[visit.kind]} />
      {visit.cancelledBecause !== null && <InsetText>This visit was taken off: {visit.cancelledBecause}</InsetText>}
      <What visit={visit} />
      {visit.record !== null && <OnRecord visit={visit} record={visit.record} />}
      {isOpen && hasBegun && <Record {...props} />}
      {isOpen && <Cancel {...props} />}
    </>
  )
}

const planned: PreVisit = {
  id: '019e0000-0000-7000-8000-00000000000c',
  family: '019e0000-0000-7000-8000-000000000005' as FamilyId,
  kind: 'visit',
  workerId: '019e0000-0000-7000-8000-000000000001',
  worker: 'Callum Reid',
  startsAt: Temporal.Instant.from('2026-05-21T15:00:00Z'),
  endsAt: Temporal.Instant.from('2026-05-21T15:45:00Z'),
  plannedBy: 'Cora Linden',
  where: 'Larch House',
  people: [
    { id: '019e0000-0000-7000-8000-000000000007', name: 'Owen Ashdown', isChild: false },
    { id: '019e0000-0000-7000-8000-000000000006', name: 'Poppy Ashdown', isChild: true },
  ],
  cancelledBecause: null,
  record: null,
}
const noted: NonNullable<PreVisit['record']> = {
  met: planned.people.map(({ id }) => id),
  byName: 'Callum Reid',
  at: Temporal.Instant.from('2026-05-21T16:00:00Z'),
  content: {
    steps: ['identity', 'tour', 'rules', 'complaints'],
    photos: 'yes',
    notes: {
      health: 'No nuts',
      care: '',
      comfort: 'A blue rabbit',
      signal: 'Touches her ear',
      worries: '',
      ownVisit: '',
      travel: '',
      car: '',
      access: '',
      other: '',
    },
  },
}
const rest = {
  mayRecord: true,
  fields: viewForm(recordVisitForm, {}, {}),
  cancelling: viewForm(cancelVisitForm, {}, {}),
  hidden: { csrf: 'example', once: 'example' },
}

export const examples = {
  'still to come': () => <PreVisitPage {...rest} visit={planned} now={Temporal.Instant.from('2026-05-21T09:00:00Z')} />,
  'ready to record': () => <PreVisitPage {...rest} visit={planned} now={Temporal.Instant.from('2026-05-21T16:00:00Z')} />,
  'on record': () => <PreVisitPage {...rest} visit={{ ...planned, record: noted }} now={Temporal.Instant.from('2026-05-21T17:00:00Z')} />,
}
