import { headingWords, type ObservationKind, observationKinds, observationKindWords } from '../../domain/observation.ts'
import type { Mention } from '../../domain/protected-words.ts'
import { dayInWords, timesInWords } from '../../domain/words-for-time.ts'
import { Button, ButtonGroup } from '../../web/components/button.tsx'
import { RadiosField, SelectField, TextareaField, TextField } from '../../web/components/fields.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { type Hidden, PostForm } from '../../web/components/post-form.tsx'
import { Section } from '../../web/components/section.tsx'
import { type FormView, viewForm } from '../../web/form.ts'
import { exampleHidden, examplePeople, exampleSession, type DaySession, type Present } from '../sessions/door.ts'
import { EntryList } from './entry-list.page.tsx'
import { observationForm } from './observation.form.ts'
import type { Entry } from './observation-store.ts'

export type WritingProps = {
  readonly session: DaySession
  readonly children: readonly Present[]
  readonly entries: readonly Entry[]
  readonly mentions: ReadonlyMap<string, readonly Mention[]>
  readonly intervenesFor: readonly string[]
  readonly kind: ObservationKind
  readonly fields: FormView<typeof observationForm>
  readonly hidden: Hidden
}

type TrayProps = Omit<WritingProps, 'entries' | 'mentions'>
const choices = (kind: ObservationKind) => Object.entries(headingWords[kind]).map(([value, label]) => ({ value, label }))

/** What is asked for one kind only; all kinds stand in the same form, so that changing the kind loses nothing that was typed. */
const more = (kind: ObservationKind, { fields, children, intervenesFor }: TrayProps) => {
  if (kind === 'child-words')
    return (
      <RadiosField
        field={{ ...fields.child, hint: 'Below, write only what the child said, in the child’s own words.' }}
        isInline
        items={children.map(({ id, name }) => ({ value: id, label: name }))}
      />
    )
  if (kind === 'observed') return <SelectField field={fields.heading} emptyWords="Choose" items={choices(kind)} />
  if (kind === 'ending')
    return <SelectField field={fields.part} emptyWords="Choose" items={choices(kind).filter(({ value }) => value !== 'outcome')} />
  return (
    <>
      <RadiosField field={fields.reason} items={choices(kind).filter(({ value }) => intervenesFor.includes(value))} />
      <TextField field={fields.why} />
    </>
  )
}

const Tray = (props: TrayProps) => (
  <Section id="write" heading="Write an entry">
    <PostForm action={`/sessions/${props.session.id}/record/entries`} hidden={props.hidden}>
      <RadiosField
        field={{ ...props.fields.kind, value: props.kind }}
        isSmall
        items={observationKinds.map((each) => ({ value: each, label: observationKindWords[each], more: more(each, props) }))}
      />
      <TextareaField field={{ ...props.fields.text, hint: 'Facts only: who, what, how long. Not what you think of it.' }} rows={4} />
      <TextField field={props.fields.seenAt} width={5} autoComplete="off" />
      <ButtonGroup>
        <Button kind={props.session.state.status === 'ended' ? 'secondary' : undefined} stopsDoubleClick>
          Add this entry
        </Button>
      </ButtonGroup>
    </PostForm>
  </Section>
)

const lead = ({ state }: DaySession): string =>
  state.status === 'underway'
    ? 'Nothing is sealed yet. You can go on writing after the session.'
    : 'The session is over. Read it through, then seal it.'

/** The record while it is being written: what stands so far, and the next entry. OBS-01, OBS-03 */
export const WritingPage = (props: WritingProps) => (
  <>
    <PageHead
      caption={`${dayInWords(props.session.onDay)}, ${timesInWords(props.session)}, ${props.session.room}`}
      title="Record of this session"
      lead={lead(props.session)}
    />
    <EntryList {...props} />
    <Tray {...props} />
    <ButtonGroup>
      {props.session.state.status === 'ended' && (
        <Button href={`/sessions/${props.session.id}/record/submission`}>Read it through and seal it</Button>
      )}
      {props.session.state.status === 'underway' && (
        <Button href={`/sessions/${props.session.id}/ending`} kind="secondary">
          End the session
        </Button>
      )}
      <a class="govuk-link" href={`/sessions/${props.session.id}`}>
        Back to the session
      </a>
    </ButtonGroup>
  </>
)

/** A session that is not observed has no fields to write in, only its times. DAY-09 */
export const NothingObservedPage = ({ session }: { readonly session: DaySession }) => (
  <>
    <PageHead
      caption={`${dayInWords(session.onDay)}, ${timesInWords(session)}`}
      title="This session has no record"
      lead="Only times of arrival and departure are kept for this kind of session."
    />
    <p class="govuk-body">If somebody is at risk of harm, tell the manager at once.</p>
    <p class="govuk-body">
      <a class="govuk-link" href={`/sessions/${session.id}`}>
        Back to the session
      </a>
    </p>
  </>
)

const example = {
  children: examplePeople.filter(({ kind }) => kind === 'child'),
  intervenesFor: ['safety', 'property'],
  hidden: exampleHidden,
}

export const examples = {
  'while the session goes on': () => (
    <WritingPage
      {...example}
      session={exampleSession('underway')}
      entries={[]}
      mentions={new Map()}
      kind="child-words"
      fields={viewForm(observationForm, {}, {})}
    />
  ),
  'nothing written, stepping in': () => (
    <WritingPage
      {...example}
      session={exampleSession('ended')}
      entries={[]}
      mentions={new Map()}
      kind="intervention"
      fields={viewForm(observationForm, {}, { text: 'Write what you saw or heard' })}
    />
  ),
  'a session that is not observed': () => <NothingObservedPage session={exampleSession('planned')} />,
}
