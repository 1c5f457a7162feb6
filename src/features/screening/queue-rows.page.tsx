import { Temporal } from 'temporal-polyfill'
import type { FamilyId, ReferralId } from '../../domain/ids.ts'
import { today } from '../../domain/civil-time.ts'
import { screeningClock } from '../../domain/screening-clock.ts'
import { sessionKindWords } from '../../domain/session-kind.ts'
import { dayInWords } from '../../domain/words-for-time.ts'
import { Clock } from '../../web/components/clock.tsx'
import { Table, type TableRow } from '../../web/components/table.tsx'
import { Tag } from '../../web/components/tag.tsx'
import type { Queued } from './queue-query.ts'

const Marks = ({ row }: { readonly row: Queued }) =>
  !row.isUrgent && !row.inProceedings ? null : (
    <span class="kt-row">
      {row.isUrgent && <Tag colour="red">Urgent</Tag>}
      {row.inProceedings && <Tag colour="purple">In court</Tag>}
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

const rowOf = (row: Queued, now: Temporal.Instant): TableRow => [
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
  { content: nextOf(row) },
]

type Props = { readonly caption: string; readonly isDecided: boolean; readonly rows: readonly Queued[]; readonly now: Temporal.Instant }

/** Each referral with its clock and what comes next. */
export const QueueRows = ({ caption, isDecided, rows, now }: Props) => (
  <Table
    folds
    caption={caption}
    captionClasses="govuk-visually-hidden"
    firstCellIsHeader
    head={['Children and what is asked for', isDecided ? 'Decision' : 'Decide by', 'What comes next'].map((content) => ({ content }))}
    rows={rows.map((row) => rowOf(row, now))}
  />
)

export const exampleNow = Temporal.Instant.from('2026-05-21T09:00:00Z')
const example: Queued = {
  id: 'example' as ReferralId,
  familyId: 'example' as FamilyId,
  reference: 'R-2041',
  from: 'Joanne Firth',
  area: 'East',
  kindAsked: 'supervised',
  isUrgent: false,
  inProceedings: true,
  submittedAt: exampleNow,
  receivedAt: Temporal.Instant.from('2026-05-14T08:00:00Z'),
  decideBy: Temporal.Instant.from('2026-05-21T22:59:59.999999Z'),
  stoppedSince: null,
  outcome: null,
  decidedAt: null,
  children: 'Ivy (6) and Rafe (4) Dunmore',
}
export const exampleRows: readonly Queued[] = [
  {
    ...example,
    children: 'Theo (7) Vance',
    reference: 'R-2030',
    decideBy: Temporal.Instant.from('2026-05-19T22:59:59.999999Z'),
    receivedAt: Temporal.Instant.from('2026-05-12T08:00:00Z'),
  },
  { ...example, children: 'Baby (0) Quill', reference: 'R-2047', isUrgent: true, decideBy: Temporal.Instant.from('2026-05-21T13:45:00Z') },
  example,
  {
    ...example,
    children: 'Nell (9) Temple',
    reference: 'R-2049',
    receivedAt: exampleNow,
    decideBy: Temporal.Instant.from('2026-05-29T22:59:59.999999Z'),
    inProceedings: false,
  },
  {
    ...example,
    children: 'Orla (3) Sorrell',
    reference: 'R-2039',
    stoppedSince: Temporal.Instant.from('2026-05-15T08:00:00Z'),
    inProceedings: false,
  },
]
export const examples = {
  'every kind of clock': () => <QueueRows caption="To decide" isDecided={false} rows={exampleRows} now={exampleNow} />,
}
