import { Temporal } from 'temporal-polyfill'
import { toLondon } from '../../domain/civil-time.ts'
import { sessionStateWords, type SessionState } from '../../domain/session-state.ts'
import { dayInWords, timeInWords } from '../../domain/words-for-time.ts'
import { Icon, type IconName } from '../../web/components/icon.tsx'
import { classNames } from '../../web/components/markup.ts'
import type { SessionLine } from './session-line.ts'
import type { WeekGroup, WeekRow } from './week-of.ts'

/** On a phone the table is shown as blocks, which takes its roles away; so they are said aloud. What scrolls must be reached by keyboard. */
const said = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  rowheader: { role: 'rowheader' },
  columnheader: { role: 'columnheader' },
  cell: { role: 'cell' },
  region: { role: 'region', tabindex: 0 },
} as const

export const stateIcons = { planned: 'clock', underway: 'half', ended: 'tick', cancelled: 'cross' } as const satisfies Record<
  SessionState,
  IconName
>

const startOf = (line: SessionLine): string => timeInWords(toLondon(line.startsAt).toPlainTime())
const shortDay = (day: Temporal.PlainDate): string => dayInWords(day).split(' ').slice(0, 2).join(' ')

/** What is known of whose session it is: the family's name, or only that the place is taken. */
const Name = ({ line }: { readonly line: SessionLine }) => {
  if (line.family === null) return <>Taken</>
  return line.state === 'cancelled' ? (
    <s>{line.family}</s>
  ) : (
    <>
      {line.family}
      {line.children > 1 && `, ${line.children}`}
      {line.adults.length > 0 && ` with ${line.adults.join(' and ')}`}
    </>
  )
}

const Slot = ({ line, second }: { readonly line: SessionLine; readonly second: string }) => {
  const words = (
    <>
      <b>{startOf(line)}</b> <Name line={line} />
      <br />
      {second}
      {line.state !== 'planned' && (
        <em>
          <Icon name={stateIcons[line.state]} /> {sessionStateWords[line.state]}
        </em>
      )}
    </>
  )
  return (
    <div class={classNames('kt-slot', line.state === 'cancelled' && 'kt-slot--held')}>
      {line.family === null ? <span>{words}</span> : <a href={`/sessions/${line.id}`}>{words}</a>}
    </div>
  )
}

type DayCellProps = { readonly row: WeekRow; readonly day: Temporal.PlainDate; readonly isToday: boolean; readonly by: 'room' | 'worker' }

const DayCell = ({ row, day, isToday, by }: DayCellProps) => {
  const lines = row.lines.filter((line) => line.onDay.equals(day))
  return (
    <td {...said.cell} data-day={shortDay(day)} class={classNames(isToday && 'is-today', lines.length === 0 && 'is-empty')}>
      {lines.length === 0 && <span class="govuk-visually-hidden">Nothing</span>}
      {lines.map((line) => (
        <Slot line={line} second={by === 'room' ? (line.worker ?? 'No worker') : `${line.room}, ${line.venue}`} />
      ))}
    </td>
  )
}

export type WeekTableProps = {
  readonly caption: string
  readonly by: 'room' | 'worker'
  readonly days: readonly Temporal.PlainDate[]
  readonly today: Temporal.PlainDate
  readonly groups: readonly WeekGroup[]
}

const countOn = (groups: readonly WeekGroup[], day: Temporal.PlainDate): string => {
  const held = new Set(
    groups.flatMap(({ rows }) =>
      rows.flatMap(({ lines }) => lines.filter((line) => line.onDay.equals(day) && line.state !== 'cancelled').map(({ id }) => id)),
    ),
  )
  return `${held.size} ${held.size === 1 ? 'session' : 'sessions'}`
}

const Group = ({ group, table }: { readonly group: WeekGroup; readonly table: WeekTableProps }) => (
  <>
    {group.name !== '' && (
      <tr class="kt-week__venue" {...said.row}>
        <th colspan={table.days.length + 1} scope="colgroup" {...said.columnheader}>
          {group.name}
        </th>
      </tr>
    )}
    {group.rows.map((row) => (
      <tr {...said.row}>
        <th scope="row" {...said.rowheader}>
          {row.name}
          <small>{row.note}</small>
        </th>
        {table.days.map((day) => (
          <DayCell row={row} day={day} isToday={day.equals(table.today)} by={table.by} />
        ))}
      </tr>
    ))}
  </>
)

/** The week as a plain table: rooms or workers down, days across; on a phone each row becomes a heading with its days. */
export const WeekTable = (props: WeekTableProps) => (
  <div class="kt-week-scroll" {...said.region} aria-labelledby="week-caption">
    <table class="kt-week" {...said.table}>
      <caption id="week-caption">{props.caption}</caption>
      <thead {...said.rowgroup}>
        <tr {...said.row}>
          <th scope="col" {...said.columnheader}>
            {props.by === 'room' ? 'Room' : 'Worker'}
          </th>
          {props.days.map((day) => (
            <th scope="col" {...said.columnheader} class={classNames(day.equals(props.today) && 'is-today')}>
              {shortDay(day)}
              <small>{day.equals(props.today) ? `Today, ${countOn(props.groups, day)}` : countOn(props.groups, day)}</small>
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...said.rowgroup}>
        {props.groups.map((group) => (
          <Group group={group} table={props} />
        ))}
      </tbody>
    </table>
  </div>
)

const monday = Temporal.PlainDate.from('2026-05-18')

export const examples = {
  'a week without rooms': () => <WeekTable caption="Monday 18 May" by="room" days={[monday]} today={monday} groups={[]} />,
}
