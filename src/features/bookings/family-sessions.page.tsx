import { Temporal } from 'temporal-polyfill'
import type { FamilyId } from '../../domain/ids.ts'
import { sessionKindWords } from '../../domain/session-kind.ts'
import { sessionStateWords, type SessionState } from '../../domain/session-state.ts'
import { dayWithYear, timesInWords } from '../../domain/words-for-time.ts'
import { Button } from '../../web/components/button.tsx'
import { Empty } from '../../web/components/empty.tsx'
import type { IconName } from '../../web/components/icon.tsx'
import { NotificationBanner } from '../../web/components/notification-banner.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { Pagination } from '../../web/components/pagination.tsx'
import { RefusalPanel } from '../../web/components/refusal-panel.tsx'
import { Section } from '../../web/components/section.tsx'
import { State } from '../../web/components/state.tsx'
import { Table } from '../../web/components/table.tsx'
import { FamilyTabs } from '../families/door.ts'
import type { SessionLine } from '../timetable/door.ts'
import type { BookingObstacle } from './booking-obstacle-query.ts'
import type { JustBooked } from './just-booked-query.ts'

export type FamilySessionsProps = {
  readonly familyId: FamilyId
  readonly upcoming: readonly SessionLine[]
  readonly past: readonly SessionLine[]
  readonly hasOlder: boolean
  readonly page: number
  readonly booked: JustBooked | null
  readonly mayBook: boolean
  /** What keeps this person, who could else book, from booking now. */
  readonly obstacle: BookingObstacle | null
  readonly mayCancel: boolean
}

const icons = { planned: 'clock', underway: 'half', ended: 'tick', cancelled: 'cross' } as const satisfies Record<SessionState, IconName>

const CancelLink = ({ line }: { readonly line: SessionLine }) => (
  <a class="govuk-link" href={`/sessions/${line.id}/cancellation`}>
    Cancel<span class="govuk-visually-hidden"> the session on {dayWithYear(line.onDay)}</span>
  </a>
)

const Lines = ({
  lines,
  caption,
  mayCancel,
}: {
  readonly lines: readonly SessionLine[]
  readonly caption: string
  readonly mayCancel: boolean
}) => (
  <Table
    folds
    caption={caption}
    captionClasses="govuk-visually-hidden"
    firstCellIsHeader
    head={['Day', 'Time', 'Who comes', 'Where', 'Worker', 'Kind', 'How it stands', ...(mayCancel ? ['What now'] : [])].map((content) => ({
      content,
    }))}
    rows={lines.map((line) => [
      {
        content: (
          <a class="govuk-link" href={`/sessions/${line.id}`}>
            {dayWithYear(line.onDay)}
          </a>
        ),
      },
      { content: timesInWords(line) },
      { content: line.adults.join(' and ') },
      { content: `${line.room}, ${line.venue}` },
      { content: [line.worker, line.secondWorker].filter((name) => name !== null).join(' and ') },
      { content: sessionKindWords[line.kind] },
      { content: <State icon={icons[line.state]}>{sessionStateWords[line.state]}</State> },
      ...(mayCancel ? [{ content: line.state === 'planned' ? <CancelLink line={line} /> : '' }] : []),
    ])}
  />
)

const inOneLine = (names: readonly string[]): string =>
  names.length <= 1 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

const Booked = ({ booked: { sessions, told } }: { readonly booked: JustBooked }) => (
  <NotificationBanner
    kind="success"
    title="Booked"
    heading={sessions === 1 ? 'One session is booked.' : `${sessions} sessions are booked.`}
  >
    {told.length > 0 && <p class="govuk-body">A message goes to {inOneLine(told)}.</p>}
  </NotificationBanner>
)

/** Every session of the family: what comes, what was, and the way to book more. */
export const FamilySessionsPage = (props: FamilySessionsProps) => {
  const { familyId, upcoming, past, hasOlder, page, booked, mayBook, obstacle, mayCancel } = props
  const older = hasOlder ? { href: `/families/${familyId}/sessions?page=${page + 1}`, words: 'Older sessions' } : undefined
  const newer = page > 1 ? { href: `/families/${familyId}/sessions?page=${page - 1}`, words: 'Newer sessions' } : undefined
  return (
    <>
      <PageHead caption="Family file" title="Sessions">
        {mayBook && <Button href={`/families/${familyId}/sessions/new`}>Book sessions</Button>}
      </PageHead>
      <FamilyTabs family={familyId} current="sessions" />
      {booked !== null && <Booked booked={booked} />}
      {obstacle !== null && (
        <RefusalPanel title="Nothing can be booked now" lead="One thing stands in the way." items={[obstacle]} isWarning />
      )}
      <Section id="upcoming" heading="To come" count={upcoming.filter(({ state }) => state !== 'cancelled').length}>
        {upcoming.length === 0 ? (
          <Empty title="No session is booked">Sessions that are booked show here.</Empty>
        ) : (
          <Lines lines={upcoming} caption="Sessions to come" mayCancel={mayCancel} />
        )}
      </Section>
      {past.length > 0 && (
        <Section id="past" heading="Past">
          <Lines lines={past} caption="Past sessions" mayCancel={false} />
        </Section>
      )}
      {(older ?? newer) && <Pagination next={older} previous={newer} landmark="Past sessions" />}
    </>
  )
}

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
  onDay: Temporal.PlainDate.from('2026-05-28'),
  startsAt: Temporal.Instant.from('2026-05-28T15:00:00Z'),
  endsAt: Temporal.Instant.from('2026-05-28T16:30:00Z'),
  state: 'planned',
}

export const examples = {
  'some to come, some past': () => (
    <FamilySessionsPage
      familyId={line.familyId}
      upcoming={[line, { ...line, state: 'cancelled' }]}
      past={[{ ...line, state: 'ended' }]}
      hasOlder
      page={1}
      booked={{ sessions: 6, told: ['Callum Reid', 'Fay Marsh', 'Owen Ashdown'] }}
      mayBook
      obstacle={null}
      mayCancel
    />
  ),
  'nothing booked yet': () => (
    <FamilySessionsPage
      familyId={line.familyId}
      upcoming={[]}
      past={[]}
      booked={null}
      hasOlder={false}
      page={1}
      mayBook={false}
      obstacle={{ heading: 'The risks have not been assessed yet.', rule: 'RISK-01', fact: 'Assess the risks first.' }}
      mayCancel={false}
    />
  ),
}
