import { continuityOfAll } from '../../domain/continuity.ts'
import { Empty } from '../../web/components/empty.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { Table } from '../../web/components/table.tsx'
import type { FamilyContinuity } from './continuity-query.ts'

/** Of a hundred sessions, how many were with the family's own worker: for the service, and for each family. */
export const ContinuityPage = ({
  families,
  keepsSameWorker,
}: {
  readonly families: readonly FamilyContinuity[]
  readonly keepsSameWorker: boolean
}) => {
  const all = continuityOfAll(families)
  return (
    <>
      <PageHead
        title="The same worker"
        caption="Sessions of the last 12 months"
        lead={all === null ? 'No session has been held yet.' : `In ${all} of 100 sessions a family met the worker they know best.`}
      />
      <p class="govuk-body">
        {keepsSameWorker
          ? 'Our policy keeps the same worker with a family for as long as possible.'
          : 'Here families may meet different workers.'}
      </p>
      {families.length === 0 ? (
        <Empty title="Nothing to count yet" />
      ) : (
        <Table
          folds
          caption="Each family, the least steady first"
          head={['Family', 'Sessions', 'Workers', 'With the same worker, of 100'].map((content) => ({ content }))}
          rows={families
            .slice(0, 200)
            .map(({ reference, sessions, workers, sameWorkerPercent }) => [
              { content: reference },
              { content: String(sessions), isNumber: true },
              { content: String(workers), isNumber: true },
              { content: String(sameWorkerPercent), isNumber: true },
            ])}
        />
      )}
    </>
  )
}

export const examples = {
  'two families': () => (
    <ContinuityPage
      keepsSameWorker
      families={[
        { reference: 'NM-0002', sessions: 4, workers: 2, sameWorkerPercent: 50, most: '1' },
        { reference: 'NM-0001', sessions: 12, workers: 1, sameWorkerPercent: 100, most: '1' },
      ]}
    />
  ),
  'nothing yet': () => <ContinuityPage keepsSameWorker={false} families={[]} />,
}
