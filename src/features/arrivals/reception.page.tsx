import type { Temporal } from 'temporal-polyfill'
import { toLondon, today } from '../../domain/civil-time.ts'
import { dayInWords, timeInWords } from '../../domain/words-for-time.ts'
import { type ArrivalCardProps, type ArrivalColumn, ArrivalsBoard, CrossingPaths, RollCall } from '../../web/components/arrivals-board.tsx'
import { Button } from '../../web/components/button.tsx'
import { Empty } from '../../web/components/empty.tsx'
import { SubNavigation } from '../../web/components/moj-sub-navigation.tsx'
import { type Hidden, PostForm } from '../../web/components/post-form.tsx'
import { State } from '../../web/components/state.tsx'
import type { DaySession, Present } from '../sessions/door.ts'
import type { Reception } from './reception-query.ts'
import { exampleHidden, exampleMoment, examplePeople, exampleSession } from '../sessions/door.ts'

const clock = (at: Temporal.Instant): string => timeInWords(toLondon(at).toPlainTime())
const nameOf = ({ name, age }: Present): string => (age === null ? name : `${name} (${age})`)
const namesOf = (people: readonly Present[]): string => people.map(nameOf).join(' and ')

type Props = { readonly reception: Reception; readonly hidden: Hidden; readonly now: Temporal.Instant }

/** Brothers and sisters come and go as one card; adults each have their own. */
type Group = { readonly session: DaySession; readonly people: readonly [Present, ...Present[]] }

const groupsOf = ({ sessions, people }: Reception, belongs: (person: Present, session: DaySession) => boolean): readonly Group[] =>
  sessions.flatMap((session) => {
    const here = people.filter((person) => person.sessionId === session.id && belongs(person, session))
    const [child, ...siblings] = here.filter(({ kind }) => kind === 'child')
    const adults = here.filter(({ kind }) => kind !== 'child').map((adult): Group => ({ session, people: [adult] }))
    return child === undefined ? adults : [{ session, people: [child, ...siblings] }, ...adults]
  })

const roleOf = ({ session, people: [person] }: Group): string => {
  if (person.kind === 'child') return `${session.room}, with ${session.workerName ?? 'nobody yet'}`
  if (person.kind === 'worker') return `Worker, ${session.room}`
  return person.isNamed ? `${person.relation ?? ''}, ${session.room}` : `${person.relation ?? ''}, brings or fetches the children`
}

const apartLines = ({ apart }: Reception, person: Present) =>
  apart
    .filter(({ one, other }) => one === person.id || other === person.id)
    .map(({ one, oneName, otherName }) => (
      <State icon="apart" tone="late">
        Must not meet {one === person.id ? otherName : oneName}
      </State>
    ))

const OneTap = ({ group, act, hidden }: { readonly group: Group; readonly act: 'arrivals' | 'departures'; readonly hidden: Hidden }) => {
  const [person] = group.people
  const signIn = person.leftAt === null ? 'Sign in' : 'Sign in again'
  const label = act === 'arrivals' ? signIn : 'Sign out'
  const path = `/sessions/${group.session.id}/${act}`
  const about = <span class="govuk-visually-hidden"> {namesOf(group.people)}</span>
  const kind = act === 'arrivals' ? undefined : 'secondary'
  if (person.kind === 'child') {
    return (
      <Button href={`${path}/new?from=reception&children=yes`} kind={kind} isSmall>
        {label}
        {about}
      </Button>
    )
  }
  return (
    <PostForm action={path} hidden={hidden} classes="kt-inline-form">
      <input type="hidden" name="people" value={person.id} />
      <input type="hidden" name="from" value="reception" />
      <Button kind={kind} isSmall stopsDoubleClick>
        {label}
        {about}
      </Button>
    </PostForm>
  )
}

const looks = (column: 'due' | 'here' | 'gone', isApart: boolean): ArrivalCardProps['kind'] => {
  if (column === 'gone') return 'gone'
  return isApart ? 'apart' : undefined
}

/** Whoever brought the children and left comes back to fetch them. DAY-05 */
const mayComeBack = ({ kind, side }: Present): boolean => kind === 'party' && (side === 'carer' || side === 'resident')

const cardOf = ({ reception, hidden }: Props, group: Group, column: 'due' | 'here' | 'gone'): ArrivalCardProps => {
  const [person] = group.people
  const isApart = apartLines(reception, person)
  const time = { due: group.session.startsAt, here: person.arrivedAt, gone: person.leftAt }[column] ?? group.session.startsAt
  return {
    time: clock(time),
    name: reception.mayOpen.has(group.session.familyId) ? (
      <a class="govuk-link" href={`/sessions/${group.session.id}`}>
        {namesOf(group.people)}
      </a>
    ) : (
      namesOf(group.people)
    ),
    lines: [roleOf(group), ...(column === 'gone' ? [] : isApart)],
    kind: looks(column, isApart.length > 0),
    acts:
      (column === 'gone' && !mayComeBack(person)) || !reception.mayRecord.has(group.session.familyId) ? undefined : (
        <OneTap group={group} act={column === 'here' ? 'departures' : 'arrivals'} hidden={hidden} />
      ),
  }
}

const columnsOf = (props: Props): readonly ArrivalColumn[] => {
  const isDue = (person: Present, { state }: DaySession) =>
    person.isNamed && person.arrivedAt === null && (state.status === 'planned' || state.status === 'underway')
  const isHere = (person: Present) => person.arrivedAt !== null && person.leftAt === null
  const isGone = (person: Present) => person.leftAt !== null
  const column = (
    id: 'due' | 'here' | 'gone',
    heading: string,
    belongs: (person: Present, session: DaySession) => boolean,
  ): ArrivalColumn => {
    const groups = groupsOf(props.reception, belongs)
    return {
      id,
      heading,
      count: groups.reduce((sum, { people }) => sum + people.length, 0),
      cards: groups.map((group) => cardOf(props, group, id)),
    }
  }
  return [column('due', 'Due', isDue), column('here', 'Here', isHere), column('gone', 'Gone', isGone)]
}

const Crossings = ({ reception }: Props) => (
  <>
    {reception.crossings.slice(0, 1).map(({ one, other, at }) => (
      <CrossingPaths
        heading={other.state === 'here' ? 'Two people who must not meet are both here' : `Two paths may cross at ${clock(at)}`}
        one={`${one.name} is here.`}
        other={other.state === 'here' ? `${other.name} is here.` : `${other.name} is due at ${clock(other.dueAt)}.`}
      >
        Keep them in different rooms. Walk one out before the other comes in.
      </CrossingPaths>
    ))}
  </>
)

const rollOf = ({ sessions, people }: Reception) => {
  const here = people.filter(({ arrivedAt, leftAt }) => arrivedAt !== null && leftAt === null)
  const rooms = [...new Set(sessions.map(({ room }) => room))]
  return rooms
    .map((name) => ({
      name,
      people: here.filter(({ sessionId }) => sessions.some((session) => session.id === sessionId && session.room === name)).map(nameOf),
    }))
    .filter(({ people }) => people.length > 0)
}

const DeskHead = ({ reception, now, people }: Pick<Props, 'reception' | 'now'> & { readonly people: string }) => (
  <div class="kt-desk">
    <div>
      <span class="kt-caption">
        {dayInWords(today(now))}
        {reception.venue === null ? '' : `, ${reception.venue.name}`}
      </span>
      <h1 class="govuk-heading-xl">Reception</h1>
    </div>
    <p class="kt-desk__clock">
      <span class="govuk-visually-hidden">The time is </span>
      {clock(now)}
    </p>
    <p class="kt-desk__roll">
      <Button href="#roll" kind="secondary">
        Roll call: {people} in the building
      </Button>
    </p>
  </div>
)

/** The desk on one day at one venue: due, here, gone. */
export const ReceptionPage = (props: Props) => {
  const { reception, now } = props
  const roll = rollOf(reception)
  const count = roll.reduce((sum, { people }) => sum + people.length, 0)
  const people = count === 1 ? '1 person' : `${count} people`
  return (
    <>
      <DeskHead reception={reception} now={now} people={people} />
      {reception.venues.length > 1 && (
        <SubNavigation
          landmark="Venues"
          items={reception.venues.map(({ id, name }) => ({
            words: name,
            href: `/reception?venue=${id}`,
            isCurrent: id === reception.venue?.id,
          }))}
        />
      )}
      <Crossings {...props} />
      {reception.sessions.length === 0 ? (
        <Empty title="Nobody is due here today">People come onto this page when a session is booked for today.</Empty>
      ) : (
        <ArrivalsBoard columns={columnsOf(props)} />
      )}
      <section class="kt-panel" id="roll" aria-labelledby="roll-heading">
        <h2 class="govuk-heading-l" id="roll-heading">
          Roll call, {clock(now)}: {people}
        </h2>
        {count === 0 ? (
          <p class="govuk-body">Nobody has been signed in for a session and not yet signed out.</p>
        ) : (
          <RollCall rooms={roll} />
        )}
      </section>
    </>
  )
}

const due = { id: 'owen', name: 'Owen Ashdown', dueAt: exampleMoment('16:00'), state: 'due' } as const
const example: Reception = {
  venues: [{ id: 'example', name: 'Larch House' }],
  venue: { id: 'example', name: 'Larch House' },
  sessions: [exampleSession('planned')],
  people: examplePeople,
  apart: [{ one: 'owen', other: 'rosa', oneName: 'Owen Ashdown', otherName: 'Rosa Ashdown' }],
  crossings: [{ one: { ...due, id: 'rosa', name: 'Rosa Ashdown', state: 'here' }, other: due, at: due.dueAt }],
  mayRecord: new Set(['example']),
  mayOpen: new Set(['example']),
}

export const examples = {
  'two paths may cross': () => <ReceptionPage reception={example} hidden={exampleHidden} now={exampleMoment('15:45')} />,
  'nobody is due': () => (
    <ReceptionPage
      reception={{ ...example, sessions: [], people: [], crossings: [] }}
      hidden={exampleHidden}
      now={exampleMoment('15:45')}
    />
  ),
}
