import { toLondon } from '../../domain/civil-time.ts'
import type { StartRefusal } from '../../domain/session.ts'
import { sessionKindWords } from '../../domain/session-kind.ts'
import { dayInWords, timesInWords } from '../../domain/words-for-time.ts'
import { Button, ButtonGroup } from '../../web/components/button.tsx'
import { Details } from '../../web/components/details.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { type Hidden, PostForm } from '../../web/components/post-form.tsx'
import { Columns, Pane, Section } from '../../web/components/section.tsx'
import { State } from '../../web/components/state.tsx'
import { SummaryList } from '../../web/components/summary-list.tsx'
import { Table } from '../../web/components/table.tsx'
import { WarningText } from '../../web/components/warning-text.tsx'
import type { Present } from './presence-store.ts'
import type { SessionDay } from './session-day-query.ts'
import { clockTime, nameOf, stateInWords } from './session-in-words.ts'
import { sessionRefusals } from './session-words.ts'
import { exampleDay, exampleHidden } from './session-examples.ts'

const whoIs = (person: Present): string => {
  if (person.kind === 'child') return 'Child'
  if (person.kind === 'worker') return person.isNamed ? 'Worker' : 'Took over as worker'
  return `${person.relation ?? ''}${person.isNamed ? '' : ', may bring and fetch the children'}`
}

const Here = ({ day }: { readonly day: SessionDay }) => {
  const carers = new Map(day.childCare.map(({ child, carer }) => [child.id, carer]))
  return (
    <Table
      folds
      caption="Who is here"
      captionClasses="govuk-visually-hidden"
      head={['Who', 'Came', 'Left', 'Responsible adult'].map((content) => ({ content }))}
      rows={day.people.map((person) => [
        { content: [<strong>{nameOf(person)}</strong>, <span class="kt-small kt-quiet"> {whoIs(person)}</span>] },
        { content: person.arrivedAt === null ? 'Not here' : clockTime(person.arrivedAt) },
        { content: person.leftAt === null ? '' : clockTime(person.leftAt) },
        { content: person.kind === 'child' && person.leftAt === null ? (carers.get(person.id) ?? '') : '' },
      ])}
    />
  )
}

const Gaps = ({ day }: { readonly day: SessionDay }) => (
  <>
    {day.childCare.flatMap(({ child, gaps }) =>
      gaps.map(({ from, until }) => (
        <WarningText>
          Nobody is on record for {child.name}{' '}
          {until === null
            ? `since ${clockTime(from)}. Say who looks after ${child.name} now.`
            : `from ${clockTime(from)} to ${clockTime(until)}.`}
        </WarningText>
      )),
    )}
  </>
)

const Obstacles = ({ obstacles }: { readonly obstacles: readonly StartRefusal[] }) => (
  <Section id="before" heading="Before it can start" count={obstacles.length}>
    <ul class="govuk-list govuk-list--spaced kt-flush">
      {obstacles.map((name) => {
        const words: { readonly says: string; readonly rule?: string; readonly clear?: string } = sessionRefusals[name]
        return (
          <li>
            <strong>{words.says}</strong> {words.clear}
            {words.rule !== undefined && <p class="kt-rule-id kt-flush">Rule {words.rule}</p>}
          </li>
        )
      })}
    </ul>
  </Section>
)

type Props = { readonly day: SessionDay; readonly hidden: Hidden }

const NextWhenPlanned = ({ day, hidden }: Props) => {
  const path = `/sessions/${day.session.id}`
  const others = (
    <>
      <Button href={`${path}/arrivals/new`} kind={day.obstacles.length === 0 ? 'secondary' : undefined}>
        Sign people in
      </Button>
      <a class="govuk-link" href={`${path}/ending`}>
        It will not happen today
      </a>
      <a class="govuk-link" href={`${path}/cancellation`}>
        Cancel it
      </a>
    </>
  )
  if (day.obstacles.length > 0)
    return (
      <>
        <Obstacles obstacles={day.obstacles} />
        <ButtonGroup>{others}</ButtonGroup>
      </>
    )
  return (
    <PostForm action={`${path}/start`} hidden={hidden}>
      <ButtonGroup>
        <Button stopsDoubleClick>Start the session</Button>
        {others}
      </ButtonGroup>
    </PostForm>
  )
}

const NextWhenUnderway = ({ day }: Pick<Props, 'day'>) => {
  const path = `/sessions/${day.session.id}`
  return (
    <ButtonGroup>
      {day.isObserved && <Button href={`${path}/record`}>Write what you see</Button>}
      <Button href={`${path}/ending`} kind={day.isObserved ? 'secondary' : undefined}>
        End the session
      </Button>
      <Button href={`${path}/arrivals/new`} kind="secondary">
        Sign people in
      </Button>
      <Button href={`${path}/departures/new`} kind="secondary">
        Sign people out
      </Button>
    </ButtonGroup>
  )
}

const Next = ({ day, hidden }: Props) => {
  const { status } = day.session.state
  const path = `/sessions/${day.session.id}`
  if (status === 'cancelled') return null
  if (status === 'planned') return <NextWhenPlanned day={day} hidden={hidden} />
  if (status === 'underway') return <NextWhenUnderway day={day} />
  return (
    <ButtonGroup>
      {day.recordId !== null && <Button href={`/records/${day.recordId}`}>Read the sealed record</Button>}
      {day.isObserved && day.recordId === null && <Button href={`${path}/record`}>Finish the record</Button>}
      <Button href={`${path}/departures/new`} kind="secondary">
        Sign people out
      </Button>
    </ButtonGroup>
  )
}

const Care = ({ day }: { readonly day: SessionDay }) => {
  if (day.childCare.length === 0) return null
  return (
    <Section id="care" heading="Who looks after the children">
      <Gaps day={day} />
      {day.childCare.every(({ gaps }) => gaps.length === 0) && (
        <p class="govuk-body">
          <State icon="tick" tone="good">
            Each child has had a responsible adult at every moment.
          </State>
        </p>
      )}
      {day.care.length > 0 && (
        <Details summary="From moment to moment">
          <ul class="govuk-list">
            {day.care.map(({ at, adultName, child }) => (
              <li>
                {clockTime(at)}: {day.people.find(({ id }) => id === child)?.name ?? 'A child'} with {adultName}
              </li>
            ))}
          </ul>
        </Details>
      )}
      {day.session.state.status !== 'cancelled' && (
        <p class="govuk-body">
          <a class="govuk-link" href={`/sessions/${day.session.id}/care`}>
            Hand a child over to another adult
          </a>
        </p>
      )}
    </Section>
  )
}

const aloneWords = {
  never: 'Never alone with somebody who takes part.',
  'authorised-before': 'Only with somebody the social worker allowed before the session.',
  'with-parent': 'A parent stays with the child.',
} as const

const About = ({ day }: { readonly day: SessionDay }) => (
  <Pane heading="About this session" isLined>
    <SummaryList
      classes="govuk-summary-list--no-border"
      rows={[
        { key: 'Where', value: `${day.session.room}, ${day.session.venue}` },
        { key: 'Kind', value: sessionKindWords[day.session.kind] },
        { key: 'Worker', value: day.session.workerName ?? 'None booked' },
        { key: 'Child alone', value: aloneWords[day.alone] },
        ...day.authorised.map(({ party, byName, at }) => ({
          key: 'Allowed',
          value: `${day.people.find(({ id }) => id === party)?.name ?? ''} may be alone with the child. ${byName}, ${dayInWords(toLondon(at).toPlainDate())}, ${clockTime(at)}`,
        })),
        {
          key: 'Record',
          value: day.isObserved ? 'The worker writes down what is seen and heard' : 'Only times of arrival and departure are kept',
        },
      ]}
    />
  </Pane>
)

/** One session for staff: how it stands, what to do next, who is here. */
export const SessionPage = ({ day, hidden }: Props) => (
  <>
    <PageHead
      caption={`${day.session.room}, ${day.session.venue}`}
      title={`${dayInWords(day.session.onDay)}, ${timesInWords(day.session)}`}
      lead={stateInWords(day.session.state)}
    />
    <Columns aside={<About day={day} />} asideLabel="About this session">
      <Next day={day} hidden={hidden} />
      <Section id="here" heading="Who is here">
        <Here day={day} />
      </Section>
      <Care day={day} />
    </Columns>
  </>
)

export const examples = {
  'before it starts': () => <SessionPage day={exampleDay('planned')} hidden={exampleHidden} />,
  'going on, with a gap in care': () => <SessionPage day={exampleDay('underway')} hidden={exampleHidden} />,
  'ended early': () => <SessionPage day={exampleDay('ended')} hidden={exampleHidden} />,
}
