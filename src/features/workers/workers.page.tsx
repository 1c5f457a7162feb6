import { Temporal } from 'temporal-polyfill'
import type { WorkerId } from '../../domain/ids.ts'
import type { CheckRules, CheckStanding } from '../../domain/worker-check.ts'
import { Button } from '../../web/components/button.tsx'
import { Empty } from '../../web/components/empty.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { State } from '../../web/components/state.tsx'
import { Table } from '../../web/components/table.tsx'
import { gapInWords, runningOutInWords } from './checks-in-words.ts'

export type WorkerLine = {
  readonly id: WorkerId
  readonly name: string
  readonly employment: string
  readonly area: string | null
  readonly languages: readonly string[]
  readonly skills: readonly string[]
  readonly standing: CheckStanding
}

export type WorkersProps = {
  readonly workers: readonly WorkerLine[]
  readonly rules: Pick<CheckRules, 'qualification'>
  readonly mayAdd: boolean
}

export const ChecksNow = ({ standing, rules }: { readonly standing: CheckStanding; readonly rules: WorkersProps['rules'] }) => {
  if (standing.gaps.length > 0)
    return (
      <>
        {standing.gaps.map((gap) => (
          <State icon="late" tone="late">
            {gapInWords(gap, rules)}
          </State>
        ))}
      </>
    )
  if (standing.runningOut.length > 0)
    return (
      <>
        {standing.runningOut.map((need) => (
          <State icon="clock" tone="due">
            {runningOutInWords(need)}
          </State>
        ))}
      </>
    )
  return (
    <State icon="tick" tone="good">
      All current
    </State>
  )
}

const lead = (workers: readonly WorkerLine[]): string => {
  if (workers.length === 0) return 'Nobody can be booked before they are on record here with their checks.'
  const stopped = workers.filter(({ standing }) => standing.gaps.length > 0).length
  const soon = workers.filter(({ standing }) => standing.gaps.length === 0 && standing.runningOut.length > 0).length
  if (stopped + soon === 0) return 'Everyone’s checks are current.'
  const parts = [
    stopped === 0 ? '' : `${stopped === 1 ? 'One worker' : `${stopped} workers`} cannot be booked now`,
    soon === 0 ? '' : `${soon === 1 ? 'One has' : `${soon} have`} a check that ends soon`,
  ]
  return `${parts.filter((part) => part !== '').join('. ')}.`
}

/** Who works with the families here, and whether their checks are current. */
export const WorkersPage = ({ workers, rules, mayAdd }: WorkersProps) => (
  <>
    <PageHead title="Workers" lead={lead(workers)}>
      {mayAdd && (
        <Button href="/workers/new" kind="secondary">
          Add a worker
        </Button>
      )}
    </PageHead>
    {workers.length === 0 ? (
      <Empty title="No workers yet">Add the people who are with the families here.</Empty>
    ) : (
      <Table
        folds
        caption="Workers and their checks"
        captionClasses="govuk-visually-hidden"
        firstCellIsHeader
        head={['Name', 'Checks', 'Area', 'Languages', 'Skills'].map((content) => ({ content }))}
        rows={workers.map((worker) => [
          {
            content: (
              <a class="govuk-link" href={`/workers/${worker.id}`}>
                {worker.name}
              </a>
            ),
          },
          { content: <ChecksNow standing={worker.standing} rules={rules} /> },
          { content: worker.area ?? 'All areas' },
          { content: worker.languages.join(', ') },
          { content: worker.skills.join(', ') },
        ])}
      />
    )}
  </>
)

const day = Temporal.PlainDate.from('2026-06-03')
const lineOf = (name: string, standing: CheckStanding): WorkerLine => ({
  id: '019e0000-0000-7000-8000-000000000001' as WorkerId,
  name,
  employment: 'permanent',
  area: 'East',
  languages: ['English', 'Polish'],
  skills: ['Makaton'],
  standing,
})
const current = { needs: [], gaps: [], runningOut: [] } as const
const ended = { need: 'enhanced-dbs', isMet: false, lastDay: day, isInTransition: false } as const

export const examples = {
  'a usual team': () => (
    <WorkersPage
      rules={{ qualification: 'level-3-child-care' }}
      mayAdd
      workers={[
        lineOf('Callum Reid', current),
        lineOf('Dina Okoye', { ...current, runningOut: [{ ...ended, isMet: true }] }),
        lineOf('Sam Wu', { ...current, gaps: [ended] }),
      ]}
    />
  ),
  'nobody yet': () => <WorkersPage rules={{ qualification: null }} mayAdd={false} workers={[]} />,
}
