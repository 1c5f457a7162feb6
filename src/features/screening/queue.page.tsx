import type { Temporal } from 'temporal-polyfill'
import { Empty } from '../../web/components/empty.tsx'
import { SubNavigation } from '../../web/components/moj-sub-navigation.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { Pagination } from '../../web/components/pagination.tsx'
import { type Ask, page } from '../../web/route.ts'
import { type AreaFigures, areaFigures, type Queued, queuePage, referralsQueued, type Tab } from './queue-query.ts'
import { exampleNow, exampleRows, QueueRows } from './queue-rows.page.tsx'
import { areasSeenBy } from './who-decides-query.ts'

type Props = {
  readonly tab: Tab
  readonly rows: readonly Queued[]
  readonly figures: readonly AreaFigures[]
  /** One area alone, when the reader chose it. */
  readonly area: string | null
  readonly pageNumber: number
  readonly now: Temporal.Instant
}

const tabWords = { waiting: 'To decide', 'team-manager': 'With the team manager', decided: 'Decided' } as const satisfies Record<
  Tab,
  string
>
const tabs = ['waiting', 'team-manager', 'decided'] as const satisfies readonly Tab[]

const hrefOf = (tab: Tab, { area, pageNumber = 1 }: { readonly area: string | null; readonly pageNumber?: number }): string => {
  const query = new URLSearchParams({
    ...(tab === 'waiting' ? {} : { show: tab }),
    ...(area === null ? {} : { area }),
    ...(pageNumber > 1 ? { page: String(pageNumber) } : {}),
  })
  return query.size === 0 ? '/referrals' : `/referrals?${query.toString()}`
}

const sum = (figures: readonly AreaFigures[], of: 'waiting' | 'late' | 'awaiting'): number =>
  figures.reduce((all, each) => all + each[of], 0)

const leadOf = (figures: readonly AreaFigures[]): string => {
  const [waiting, late] = [sum(figures, 'waiting'), sum(figures, 'late')]
  if (waiting === 0) return 'No referral waits for a decision.'
  const wait = waiting === 1 ? 'One referral waits' : `${waiting} referrals wait`
  const lateWords = late === 0 ? '' : ` ${late === 1 ? 'One is' : `${late} are`} late.`
  return `${wait} for a decision.${lateWords} What is due soonest comes first, court cases first among equals.`
}

const countOn = (tab: Tab, figures: readonly AreaFigures[]): string =>
  tab === 'decided' ? '' : ` (${sum(figures, tab === 'waiting' ? 'waiting' : 'awaiting')})`

/** The figures of each area, and the way to see one alone. DATA-06 */
const Areas = ({ tab, figures, area }: Pick<Props, 'tab' | 'figures' | 'area'>) => (
  <ul class="govuk-list kt-row" aria-label="Areas">
    <li>
      {area === null ? (
        <strong>All areas</strong>
      ) : (
        <a class="govuk-link" href={hrefOf(tab, { area: null })}>
          All areas
        </a>
      )}
    </li>
    {figures.map(({ id, name, waiting, late }) => {
      const words = `${name}: ${waiting} to decide, ${late} late`
      return (
        <li>
          {id === area || id === null ? (
            <strong>{words}</strong>
          ) : (
            <a class="govuk-link" href={hrefOf(tab, { area: id })}>
              {words}
            </a>
          )}
        </li>
      )
    })}
  </ul>
)

const emptyWords = {
  waiting: 'A referral comes here when it counts as received.',
  'team-manager': 'A referral comes here when it is sent in and its team manager has not approved it yet.',
  decided: 'What was accepted or refused comes here, the newest first.',
} as const satisfies Record<Tab, string>

const Pages = ({ tab, area, pageNumber, hasMore }: Pick<Props, 'tab' | 'area' | 'pageNumber'> & { readonly hasMore: boolean }) =>
  pageNumber === 1 && !hasMore ? null : (
    <Pagination
      {...(pageNumber === 1 ? {} : { previous: { href: hrefOf(tab, { area, pageNumber: pageNumber - 1 }) } })}
      {...(hasMore ? { next: { href: hrefOf(tab, { area, pageNumber: pageNumber + 1 }) } } : {})}
    />
  )

/** Every referral that waits, what is due first at the top; those with a team manager apart, for their clock has not started. */
export const QueuePage = ({ tab, rows, figures, area, pageNumber, now }: Props) => (
  <>
    <PageHead title="Referrals" lead={leadOf(figures)} />
    <SubNavigation
      landmark="Which referrals"
      items={tabs.map((each) => ({
        words: `${tabWords[each]}${countOn(each, figures)}`,
        href: hrefOf(each, { area }),
        isCurrent: each === tab,
      }))}
    />
    {figures.length > 1 && <Areas tab={tab} figures={figures} area={area} />}
    {rows.length === 0 ? (
      <Empty title="Nothing here now">{emptyWords[tab]}</Empty>
    ) : (
      <QueueRows caption={tabWords[tab]} isDecided={tab === 'decided'} rows={rows.slice(0, queuePage)} now={now} />
    )}
    <Pages tab={tab} area={area} pageNumber={pageNumber} hasMore={rows.length > queuePage} />
    <p class="govuk-body kt-small kt-quiet">Weekends and bank holidays do not count as working days.</p>
  </>
)

export const showQueue = async ({ work, person, query }: Ask) => {
  const seen = await areasSeenBy(work, person)
  const figures = await areaFigures(work, seen)
  const tab = tabs.find((each) => each === query['show']) ?? 'waiting'
  const area = figures.find(({ id }) => id !== null && id === query['area'])?.id ?? null
  const pageNumber = Math.min(1000, Math.max(1, Math.trunc(Number(query['page'])) || 1))
  const rows = await referralsQueued(work, { areas: area === null ? seen : [area], tab, pageNumber })
  return page('Referrals', <QueuePage tab={tab} rows={rows} figures={figures} area={area} pageNumber={pageNumber} now={work.now} />)
}

const exampleFigures: readonly AreaFigures[] = [
  { id: 'east', name: 'East', waiting: 4, late: 1, awaiting: 1 },
  { id: 'west', name: 'West', waiting: 1, late: 0, awaiting: 0 },
]

export const examples = {
  'every kind of clock': () => (
    <QueuePage tab="waiting" rows={exampleRows} figures={exampleFigures} area={null} pageNumber={1} now={exampleNow} />
  ),
  'nothing waits': () => <QueuePage tab="waiting" rows={[]} figures={[]} area={null} pageNumber={1} now={exampleNow} />,
}
