import { Temporal } from 'temporal-polyfill'
import { today } from '../../domain/civil-time.ts'
import { isLate } from '../../domain/period.ts'
import { dayInWords, momentInWords, timeLeftInWords } from '../../domain/words-for-time.ts'
import type { ClockProps } from '../../web/components/clock.tsx'
import { Empty } from '../../web/components/empty.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { Section } from '../../web/components/section.tsx'
import { Table } from '../../web/components/table.tsx'
import { WorkList } from '../../web/components/work-list.tsx'
import { mostInList, type RecordInList, type RecordOwed } from './record-lists-query.ts'
import { exampleMoment } from '../sessions/door.ts'

type Props = {
  readonly owed: readonly RecordOwed[]
  readonly sealed: readonly RecordInList[]
  readonly now: Temporal.Instant
  readonly older: (before: string) => string
}

const stateOf = (now: Temporal.Instant, due: Temporal.Instant): ClockProps['state'] => {
  if (isLate(now, due)) return 'late'
  return Temporal.PlainDate.compare(today(due), today(now)) === 0 ? 'today' : 'this-week'
}

const clockOf = (now: Temporal.Instant, due: Temporal.Instant | null): ClockProps | undefined =>
  due === null ? undefined : { state: stateOf(now, due), words: timeLeftInWords(now, due), by: `By ${momentInWords(due)}` }

const Owed = ({ owed, now }: Pick<Props, 'owed' | 'now'>) => (
  <Section id="owed" heading="To be written" count={owed.length}>
    <WorkList
      labelledBy="owed"
      items={owed.map(({ sessionId, family, worker, onDay, dueAt }) => ({
        task: `Finish the record of ${dayInWords(onDay)}`,
        href: `/sessions/${sessionId}/record`,
        why: `${family}${worker === null ? '' : `. ${worker}`}`,
        clock: clockOf(now, dueAt),
      }))}
    />
  </Section>
)

const changed = <strong>Changed after it was sealed. Do not rely on it.</strong>

const Sealed = ({ sealed, older }: Pick<Props, 'sealed' | 'older'>) => {
  const shown = sealed.slice(0, mostInList)
  const last = shown.at(-1)
  return (
    <Section id="sealed" heading="Sealed">
      {shown.length === 0 ? (
        <Empty title="No sealed records yet">A record comes here when its worker has sealed it.</Empty>
      ) : (
        <Table
          folds
          caption="Sealed records"
          captionClasses="govuk-visually-hidden"
          head={['Record', 'Family', 'Session', 'Worker', 'Sealed'].map((content) => ({ content }))}
          rows={shown.map((record) => [
            {
              content: (
                <a class="govuk-link" href={`/records/${record.id}`}>
                  {record.number}
                </a>
              ),
            },
            { content: record.family },
            { content: dayInWords(record.onDay) },
            { content: record.author },
            { content: record.isAsSealed ? `${momentInWords(record.sealedAt)}${record.wasLate ? ', late' : ''}` : changed },
          ])}
        />
      )}
      {sealed.length > mostInList && last !== undefined && (
        <p class="govuk-body">
          <a class="govuk-link" href={older(last.id)}>
            Older records
          </a>
        </p>
      )}
    </Section>
  )
}

const leadOf = ({ owed, now }: Props): string => {
  const late = owed.filter(({ dueAt }) => dueAt !== null && isLate(now, dueAt)).length
  if (late > 0) return late === 1 ? 'One record is late.' : `${late} records are late.`
  return owed.length === 0 ? 'Nothing is waiting to be written.' : 'Nothing is late.'
}

/** What is still to be written, the late ones first, and what is sealed, the newest first. */
export const RecordLists = (props: Props) => (
  <>
    {props.owed.length > 0 && <Owed {...props} />}
    <Sealed {...props} />
  </>
)

export const RecordsPage = (props: Props & { readonly isStaff: boolean }) => (
  <>
    <PageHead title="Records" lead={props.isStaff ? leadOf(props) : 'Every record that was given to you.'} />
    <RecordLists {...props} />
  </>
)

const onDay = Temporal.PlainDate.from('2026-05-21')
const owed: readonly RecordOwed[] = [
  { sessionId: 'example', family: 'Ashdown, NM-1187', worker: 'Callum Reid', onDay, dueAt: exampleMoment('09:00') },
]
const sealed: readonly RecordInList[] = [
  {
    id: 'example',
    number: 'R-2026-000123',
    family: 'Quill, NM-1190',
    author: 'Dina Okoye',
    onDay,
    sealedAt: exampleMoment('10:00'),
    wasLate: true,
    isAsSealed: true,
  },
]
const lists = { now: exampleMoment('12:00'), older: () => '/records' }

export const examples = {
  'one is late': () => <RecordsPage {...lists} owed={owed} sealed={sealed} isStaff />,
  'none yet': () => <RecordsPage {...lists} owed={[]} sealed={[]} isStaff={false} />,
}
