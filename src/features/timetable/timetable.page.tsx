import { Temporal } from 'temporal-polyfill'
import { sessionStateWords } from '../../domain/session-state.ts'
import { dayInWords, dayWithYear, timesInWords } from '../../domain/words-for-time.ts'
import { Button } from '../../web/components/button.tsx'
import { Empty } from '../../web/components/empty.tsx'
import { SelectField } from '../../web/components/fields.tsx'
import { InsetText } from '../../web/components/inset-text.tsx'
import { SubNavigation } from '../../web/components/moj-sub-navigation.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { State } from '../../web/components/state.tsx'
import { Table, type TableRow } from '../../web/components/table.tsx'
import type { SessionLine } from './session-line.ts'
import { type View, type WeekGroup, byRoom, mondayOf } from './week-of.ts'
import { stateIcons, WeekTable } from './week-table.page.tsx'

export type TimetableProps = {
  readonly view: View
  readonly day: Temporal.PlainDate
  readonly days: readonly Temporal.PlainDate[]
  readonly today: Temporal.PlainDate
  readonly groups: readonly WeekGroup[]
  readonly lines: readonly SessionLine[]
  readonly venues: readonly { readonly id: string; readonly name: string }[]
  readonly venueId: string | null
  readonly isOwn: boolean
  readonly isCutShort: boolean
}

const addressOf = ({ view, venueId }: TimetableProps, change: { readonly view?: View; readonly from: Temporal.PlainDate }): string =>
  `/timetable?view=${change.view ?? view}&from=${change.from.toString()}${venueId === null ? '&venue=all' : `&venue=${venueId}`}`

const Steps = (props: TimetableProps) => {
  const step = props.view === 'day' ? { days: 1 } : { weeks: 1 }
  const unit = props.view === 'day' ? 'Day' : 'Week'
  return (
    <p class="kt-row">
      <span>
        <a class="govuk-link" href={addressOf(props, { from: props.day.subtract(step) })}>
          {unit} before
        </a>
      </span>{' '}
      <span>
        <a class="govuk-link" href={addressOf(props, { from: props.today })}>
          Today
        </a>
      </span>{' '}
      <span>
        <a class="govuk-link" href={addressOf(props, { from: props.day.add(step) })}>
          {unit} after
        </a>
      </span>
    </p>
  )
}

const tabWords = { room: 'By room', worker: 'By worker', list: 'As a list', day: 'One day' } as const satisfies Record<View, string>

const Tabs = (props: TimetableProps) => (
  <SubNavigation
    landmark="How to show the timetable"
    items={(Object.keys(tabWords) as View[])
      .filter((view) => !(props.isOwn && (view === 'room' || view === 'worker')))
      .map((view) => ({ words: tabWords[view], href: addressOf(props, { view, from: props.day }), isCurrent: view === props.view }))}
  />
)

const VenueChoice = ({ venues, venueId, view, day }: TimetableProps) =>
  venues.length < 2 ? null : (
    <form method="get" action="/timetable" class="kt-row kt-no-print">
      <input type="hidden" name="view" value={view} />
      <input type="hidden" name="from" value={day.toString()} />
      <SelectField
        field={{ name: 'venue', label: 'Venue', value: venueId ?? 'all' }}
        items={[{ value: 'all', label: 'All venues' }, ...venues.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <Button kind="secondary" isSmall>
        Show
      </Button>
    </form>
  )

const rowOf = (line: SessionLine): TableRow => [
  {
    content:
      line.family === null ? (
        timesInWords(line)
      ) : (
        <a class="govuk-link" href={`/sessions/${line.id}`}>
          {timesInWords(line)}
        </a>
      ),
  },
  { content: line.family ?? 'Taken' },
  { content: line.adults.join(' and ') },
  { content: `${line.room}, ${line.venue}` },
  { content: [line.worker ?? 'No worker', line.secondWorker].filter((name) => name !== null).join(' and ') },
  { content: <State icon={stateIcons[line.state]}>{sessionStateWords[line.state]}</State> },
]

const List = ({ lines, days, isOwn }: TimetableProps) => {
  const filled = days.map((day) => ({ day, own: lines.filter((line) => line.onDay.equals(day)) })).filter(({ own }) => own.length > 0)
  if (filled.length === 0)
    return <Empty title="No sessions">{isOwn ? 'You have none in these days.' : 'None are booked in these days.'}</Empty>
  return (
    <Table
      folds
      caption="Sessions in order"
      captionClasses="govuk-visually-hidden"
      head={['Time', 'Family', 'Who comes', 'Where', 'Worker', 'How it stands'].map((content) => ({ content }))}
      rows={filled.flatMap(({ day, own }) => [{ group: dayInWords(day) }, ...own.map(rowOf)])}
    />
  )
}

const Week = ({ by, days, today, groups }: TimetableProps & { readonly by: 'room' | 'worker' }) => {
  const [first, last] = [days[0], days.at(-1)]
  if (groups.length === 0 || first === undefined || last === undefined)
    return <Empty title="No sessions">None are booked in this week.</Empty>
  const caption = `${by === 'room' ? 'Rooms' : 'Workers'} and sessions, ${dayInWords(first)} to ${dayInWords(last)}`
  return <WeekTable caption={caption} by={by} days={days} today={today} groups={groups} />
}

const titleOf = ({ view, day }: Pick<TimetableProps, 'view' | 'day'>): string =>
  view === 'day' ? dayWithYear(day) : `Week of ${dayWithYear(mondayOf(day)).replace(/^\w+ /, '')}`

/** Who is where and when: by room, by worker, or in order. Everything is a plain table and a plain link. */
export const TimetablePage = (props: TimetableProps) => {
  const { view } = props
  return (
    <>
      <PageHead caption={props.isOwn ? 'Your sessions' : 'Timetable'} title={titleOf(props)}>
        <Steps {...props} />
      </PageHead>
      <Tabs {...props} />
      <VenueChoice {...props} />
      {props.isCutShort && <InsetText>There are more sessions than fit on one page. Choose a venue, or one day.</InsetText>}
      {view === 'room' || view === 'worker' ? <Week {...props} by={view} /> : <List {...props} />}
    </>
  )
}

const thursday = Temporal.PlainDate.from('2026-05-21')
const line: SessionLine = {
  id: '019e0000-0000-7000-8000-000000000008' as SessionLine['id'],
  familyId: '019e0000-0000-7000-8000-000000000005' as SessionLine['familyId'],
  family: 'Ashdown',
  children: 2,
  adults: ['Owen Ashdown'],
  kind: 'supervised',
  roomId: '019e0000-0000-7000-8000-000000000004' as SessionLine['roomId'],
  room: 'Bluebell room',
  venueId: '019e0000-0000-7000-8000-000000000003' as SessionLine['venueId'],
  venue: 'Larch House',
  workerId: null,
  worker: 'Callum Reid',
  secondWorker: null,
  onDay: thursday,
  startsAt: Temporal.Instant.from('2026-05-21T15:00:00Z'),
  endsAt: Temporal.Instant.from('2026-05-21T16:30:00Z'),
  state: 'planned',
}
const taken: SessionLine = {
  ...line,
  id: '019e0000-0000-7000-8000-000000000009' as SessionLine['id'],
  family: null,
  adults: [],
  startsAt: Temporal.Instant.from('2026-05-21T09:00:00Z'),
  state: 'cancelled',
}
const room = { id: line.roomId, name: 'Bluebell room', venue: 'Larch House', familiesAtOnce: 1 }
const example: TimetableProps = {
  view: 'room',
  day: thursday,
  today: thursday,
  days: [thursday.subtract({ days: 1 }), thursday],
  groups: byRoom([room], [taken, line]),
  lines: [taken, line],
  venues: [],
  venueId: null,
  isOwn: false,
  isCutShort: false,
}

export const examples = {
  'a week by room': () => <TimetablePage {...example} />,
  'a worker’s own list': () => <TimetablePage {...example} view="list" isOwn />,
  'nothing booked': () => <TimetablePage {...example} view="day" lines={[]} days={[thursday]} />,
}
