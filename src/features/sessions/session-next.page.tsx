import type { RefusalWords } from '../../domain/refusal-words.ts'
import { Button, ButtonGroup } from '../../web/components/button.tsx'
import { type Hidden, PostForm } from '../../web/components/post-form.tsx'
import { Section } from '../../web/components/section.tsx'
import type { Obstacle, SessionDay } from './session-day-query.ts'
import { exampleDay, exampleHidden } from './session-examples.ts'
import { sessionRefusals } from './session-words.ts'

const Obstacles = ({ obstacles }: { readonly obstacles: readonly Obstacle[] }) => (
  <Section id="before" heading="Before it can start" count={obstacles.length}>
    <ul class="govuk-list govuk-list--spaced kt-flush">
      {obstacles.map(({ refusal, facts }) => {
        const words: RefusalWords = sessionRefusals[refusal]
        return (
          <li>
            <strong>{typeof words.says === 'string' ? words.says : words.says(facts)}</strong>{' '}
            {typeof words.clear === 'string' ? words.clear : ''}
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

/** Whoever fetches the children comes in after the session too. DAY-05 */
const isChildHere = ({ people }: SessionDay): boolean =>
  people.some(({ kind, arrivedAt, leftAt }) => kind === 'child' && arrivedAt !== null && leftAt === null)

/** What may happen to the session now, or what is missing before it may. */
export const NextStep = ({ day, hidden }: Props) => {
  const { status } = day.session.state
  const path = `/sessions/${day.session.id}`
  if (status === 'cancelled') return null
  if (status === 'planned') return <NextWhenPlanned day={day} hidden={hidden} />
  if (status === 'underway') return <NextWhenUnderway day={day} />
  return (
    <ButtonGroup>
      {day.recordId !== null && <Button href={`/records/${day.recordId}`}>Read the sealed record</Button>}
      {day.isObserved && day.recordId === null && <Button href={`${path}/record`}>Finish the record</Button>}
      {isChildHere(day) && (
        <Button href={`${path}/arrivals/new`} kind="secondary">
          Sign people in
        </Button>
      )}
      <Button href={`${path}/departures/new`} kind="secondary">
        Sign people out
      </Button>
    </ButtonGroup>
  )
}

export const examples = {
  'something is missing': () => <NextStep day={exampleDay('planned')} hidden={exampleHidden} />,
  'it may start': () => <NextStep day={{ ...exampleDay('planned'), obstacles: [] }} hidden={exampleHidden} />,
  'going on': () => <NextStep day={exampleDay('underway')} hidden={exampleHidden} />,
}
