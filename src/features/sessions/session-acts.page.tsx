import { endingWords, howEnded, type HowEnded } from '../../domain/session.ts'
import { dayInWords, timesInWords } from '../../domain/words-for-time.ts'
import { Button, ButtonGroup } from '../../web/components/button.tsx'
import { CheckboxesField, RadiosField, TextareaField, TextField } from '../../web/components/fields.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { type Hidden, PostForm } from '../../web/components/post-form.tsx'
import { WarningText } from '../../web/components/warning-text.tsx'
import { type FormView, viewForm } from '../../web/form.ts'
import { careForm, endForm } from './session.form.ts'
import { nameOf } from './session-in-words.ts'
import type { SessionDay } from './session-day-query.ts'
import { exampleDay, exampleHidden } from './session-examples.ts'

const endingHints = {
  'as-planned': 'At its booked time, or a few minutes before or after',
  early: 'It started, and stopped well before its time',
  abandoned: 'It had to be broken off, or could not begin although people came',
  'did-not-happen': 'Somebody who was needed did not come',
} as const satisfies Record<HowEnded, string>

const possible = ({ session }: SessionDay): readonly HowEnded[] =>
  session.state.status === 'planned' ? ['abandoned', 'did-not-happen'] : howEnded.filter((how) => how !== 'did-not-happen')

const whenAndWhere = ({ session }: SessionDay): string => `${dayInWords(session.onDay)}, ${timesInWords(session)}, ${session.room}`

const Back = ({ day }: { readonly day: SessionDay }) => (
  <a class="govuk-link" href={`/sessions/${day.session.id}`}>
    Back to the session
  </a>
)

/** Ending a session signs nobody out: who is still in the building stays on the roll call until they leave. DAY-01 */
const StillHere = ({ day }: { readonly day: SessionDay }) => {
  const here = day.people.filter(({ arrivedAt, leftAt }) => arrivedAt !== null && leftAt === null)
  if (here.length === 0) return null
  return (
    <WarningText>
      Still signed in: {here.map(nameOf).join(', ')}. Ending the session signs nobody out.{' '}
      <a class="govuk-link" href={`/sessions/${day.session.id}/departures/new`}>
        Sign people out
      </a>
    </WarningText>
  )
}

type EndProps = { readonly day: SessionDay; readonly fields: FormView<typeof endForm>; readonly hidden: Hidden }

/** How a session ended, and why when it was not as planned. OBS-14 */
export const EndPage = ({ day, fields, hidden }: EndProps) => (
  <>
    <PageHead
      caption={whenAndWhere(day)}
      title="End the session"
      lead={day.isObserved ? 'The record can be finished after that.' : 'Its times are kept.'}
    />
    <StillHere day={day} />
    <PostForm action={`/sessions/${day.session.id}/ending`} hidden={hidden}>
      <RadiosField
        field={fields.how}
        items={possible(day).map((value) => ({ value, label: endingWords[value], hint: endingHints[value] }))}
      />
      <TextareaField field={fields.why} rows={3} />
      <TextField field={fields.at} width={5} autoComplete="off" />
      <ButtonGroup>
        <Button stopsDoubleClick>End the session</Button>
        <Back day={day} />
      </ButtonGroup>
    </PostForm>
  </>
)

type CareProps = {
  readonly day: SessionDay
  readonly workers: readonly { readonly id: string; readonly name: string }[]
  readonly fields: FormView<typeof careForm>
  readonly hidden: Hidden
}

/** From one adult to another: who, to whom, when. DAY-05 */
export const CarePage = ({ day, workers, fields, hidden }: CareProps) => {
  const children = day.people.filter(({ kind, arrivedAt, leftAt }) => kind === 'child' && arrivedAt !== null && leftAt === null)
  const adults = day.people.filter(({ kind, leftAt }) => kind !== 'child' && leftAt === null)
  const others = workers.filter(({ id }) => adults.every((adult) => adult.id !== id))
  return (
    <>
      <PageHead
        caption={whenAndWhere(day)}
        title="Hand a child over"
        lead="Every child has one adult who answers for them, at every moment."
      />
      <PostForm action={`/sessions/${day.session.id}/care`} hidden={hidden}>
        <CheckboxesField field={fields.children} items={children.map((child) => ({ value: child.id, label: nameOf(child) }))} />
        <RadiosField
          field={fields.adult}
          items={[
            ...adults.map(({ id, name, kind, relation }) => ({
              value: id,
              label: name,
              hint: kind === 'worker' ? 'Worker' : (relation ?? ''),
            })),
            ...others.map(({ id, name }) => ({ value: id, label: name, hint: 'Another worker, who comes in now' })),
          ]}
        />
        <TextField field={fields.at} width={5} autoComplete="off" />
        <ButtonGroup>
          <Button stopsDoubleClick>Hand over</Button>
          <Back day={day} />
        </ButtonGroup>
      </PostForm>
    </>
  )
}

export const examples = {
  'ending a session': () => <EndPage day={exampleDay('underway')} fields={viewForm(endForm, {}, {})} hidden={exampleHidden} />,
  'handing a child over': () => (
    <CarePage
      day={exampleDay('underway')}
      workers={[{ id: 'dina', name: 'Dina Okoye' }]}
      fields={viewForm(careForm, {}, { adult: 'Choose who takes over' })}
      hidden={exampleHidden}
    />
  ),
}
