import { toLondon } from '../../domain/civil-time.ts'
import { sessionKindWords } from '../../domain/session-kind.ts'
import { dayInWords, timesInWords } from '../../domain/words-for-time.ts'
import { Details } from '../../web/components/details.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import type { Hidden } from '../../web/components/post-form.tsx'
import { Columns, Pane, Section } from '../../web/components/section.tsx'
import { State } from '../../web/components/state.tsx'
import { SummaryList } from '../../web/components/summary-list.tsx'
import { Table } from '../../web/components/table.tsx'
import { WarningText } from '../../web/components/warning-text.tsx'
import type { Present } from './presence-store.ts'
import type { SessionDay } from './session-day-query.ts'
import { clockTime, nameOf, stateInWords } from './session-in-words.ts'
import { exampleDay, exampleHidden } from './session-examples.ts'
import { NextStep } from './session-next.page.tsx'

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
        { content: person.stays.map(({ arrivedAt }) => clockTime(arrivedAt)).join(', ') || 'Not here' },
        { content: person.stays.flatMap(({ leftAt }) => (leftAt === null ? [] : [clockTime(leftAt)])).join(', ') },
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

type Props = { readonly day: SessionDay; readonly hidden: Hidden }

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
      <NextStep day={day} hidden={hidden} />
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
