import { Temporal } from 'temporal-polyfill'
import { today } from '../../domain/civil-time.ts'
import { screeningClock } from '../../domain/screening-clock.ts'
import { offerClassWords } from '../../domain/offer-class.ts'
import { isCallNeeded } from '../../domain/screening.ts'
import { sessionKindWords } from '../../domain/session-kind.ts'
import { dayInWords } from '../../domain/words-for-time.ts'
import { Clock } from '../../web/components/clock.tsx'
import { State } from '../../web/components/state.tsx'
import { Table, type TableRow } from '../../web/components/table.tsx'
import { Tag } from '../../web/components/tag.tsx'
import type { Queued } from './queue-query.ts'
import { exampleNow, exampleRows } from './queue-example.ts'

const Marks = ({ row }: { readonly row: Queued }) =>
  !row.isUrgent && !row.inProceedings && row.offerClass === null ? null : (
    <span class="kt-row">
      {row.isUrgent && <Tag colour="red">Urgent</Tag>}
      {row.inProceedings && <Tag colour="purple">In court</Tag>}
      {row.offerClass !== null && <Tag colour={row.offerClass === 'core-offer' ? 'green' : 'grey'}>{offerClassWords[row.offerClass]}</Tag>}
    </span>
  )

const When = ({ row, now }: { readonly row: Queued; readonly now: Temporal.Instant }) => {
  const decision = row.outcome === null || row.decidedAt === null ? null : { outcome: row.outcome, at: row.decidedAt }
  const clock = screeningClock({ ...row, decision }, now)
  return clock === null ? <>Sent {dayInWords(today(row.submittedAt))}. The clock starts with the approval.</> : <Clock {...clock} />
}

const nextOf = ({ receivedAt, stoppedSince, outcome }: Queued): string => {
  if (outcome !== null) return outcome === 'accepted' ? 'Accepted' : 'Refused, told why'
  if (receivedAt === null) return 'The team manager approves'
  return stoppedSince === null ? 'Decide' : 'The referrer answers'
}

/** A call that is missing is said first, with the way to record it. REF-08 */
const Next = ({ row, terms }: { readonly row: Queued; readonly terms: Props['terms'] }) => {
  const isEnded = row.outcome !== null || row.receivedAt === null
  if (!isCallNeeded({ isUrgent: row.isUrgent, hasCall: row.hasCall, isEnded }, terms)) return <>{nextOf(row)}</>
  return (
    <>
      <State icon="late" tone="due">
        Call needed
      </State>
      <br />
      <a class="govuk-link" href={`/referrals/${row.id}/call`}>
        Record the call<span class="govuk-visually-hidden"> about {row.children}</span>
      </a>
    </>
  )
}

const NextAndWho = (props: { readonly row: Queued; readonly terms: Props['terms'] }) => (
  <>
    <Next {...props} />
    {props.row.takenBy !== null && (
      <>
        <br />
        <span class="kt-small kt-quiet">{props.row.takenBy} looks into it</span>
      </>
    )}
  </>
)

/** One box for each referral; several together are put into one person's hands. */
const TickBox = ({ row, place, isTicked }: { readonly row: Queued; readonly place: number; readonly isTicked: boolean }) => {
  const id = place === 0 ? 'ids' : `ids-${place}`
  return (
    <div class="govuk-checkboxes govuk-checkboxes--small">
      <div class="govuk-checkboxes__item">
        <input class="govuk-checkboxes__input" type="checkbox" id={id} name="ids" value={row.id} checked={isTicked} />
        <label class="govuk-label govuk-checkboxes__label" for={id}>
          Tick<span class="govuk-visually-hidden"> {row.children}</span>
        </label>
      </div>
    </div>
  )
}

const rowOf = (
  row: Queued,
  place: number,
  { now, terms, ticked, isDecided }: Pick<Props, 'now' | 'terms' | 'ticked' | 'isDecided'>,
): TableRow => [
  {
    content: (
      <>
        <a class="govuk-link" href={`/referrals/${row.id}/decision`}>
          {row.children}
        </a>
        <br />
        <span class="kt-small kt-quiet">
          {[row.reference, row.from, row.area].filter((words) => words !== null).join(', ')}. {sessionKindWords[row.kindAsked]}
        </span>
        <Marks row={row} />
      </>
    ),
  },
  { content: <When row={row} now={now} /> },
  ...(isDecided ? [] : [{ content: <NextAndWho row={row} terms={terms} /> }]),
  ...(ticked === null ? [] : [{ content: <TickBox row={row} place={place} isTicked={ticked.includes(row.id)} /> }]),
]

type Props = {
  readonly caption: string
  readonly isDecided: boolean
  readonly rows: readonly Queued[]
  readonly now: Temporal.Instant
  readonly terms: Parameters<typeof isCallNeeded>[1]
  /** What was ticked; null where nothing can be. */
  readonly ticked: readonly string[] | null
}

/** Each referral with its clock and what comes next. */
export const QueueRows = ({ caption, isDecided, rows, ...more }: Props) => (
  <Table
    folds
    caption={caption}
    captionClasses="govuk-visually-hidden"
    firstCellIsHeader
    head={[
      ...['Children and what is asked for', ...(isDecided ? ['Decision'] : ['Decide by', 'What comes next'])].map((content) => ({
        content,
      })),
      ...(more.ticked === null ? [] : [{ content: <span class="govuk-visually-hidden">Tick several</span> }]),
    ]}
    rows={rows.map((row, place) => rowOf(row, place, { ...more, isDecided }))}
  />
)

export const examples = {
  'every kind of clock': () => (
    <QueueRows
      caption="To decide"
      isDecided={false}
      rows={exampleRows}
      now={exampleNow}
      terms={{ urgentWithin: { hours: 24 }, urgentNeedsPhoneCall: true }}
      ticked={[]}
    />
  ),
}
