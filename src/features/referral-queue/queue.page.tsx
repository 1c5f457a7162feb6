import type { Temporal } from 'temporal-polyfill'
import { Empty } from '../../web/components/empty.tsx'
import { SubNavigation } from '../../web/components/moj-sub-navigation.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { type Ask, page } from '../../web/route.ts'
import { policyInForce } from '../policy/door.ts'
import { areasSeenBy } from './areas-query.ts'
import { type AreaFigures, areaFigures, type Only, type Queued, queuePage, referralsQueued, type Tab } from './queue-query.ts'
import { exampleNow, exampleRows } from './queue-example.ts'
import { QueueRows } from './queue-rows.page.tsx'
import { takeForm } from './take.form.ts'
import { exampleTake, TakePart, type TakeView } from './take.page.tsx'
import { officeSeenFrom } from './taking-store.ts'
import { Areas, Filters, hrefOf, onlyNames, Pages, tabs, tabWords } from './queue-ways.page.tsx'

type Props = {
  readonly tab: Tab
  readonly rows: readonly Queued[]
  readonly figures: readonly AreaFigures[]
  /** One area alone, when the reader chose it. */
  readonly area: string | null
  readonly only: Only | null
  readonly isCoreOfferFirst: boolean
  readonly take: TakeView
  readonly terms: Parameters<typeof QueueRows>[0]['terms']
  readonly pageNumber: number
  readonly now: Temporal.Instant
}

const sum = (figures: readonly AreaFigures[], of: 'waiting' | 'late' | 'awaiting'): number =>
  figures.reduce((all, each) => all + each[of], 0)

const small = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine']

const leadOf = (figures: readonly AreaFigures[]): string => {
  const [waiting, late] = [sum(figures, 'waiting'), sum(figures, 'late')]
  if (waiting === 0) return 'No referral waits for a decision.'
  const wait = waiting === 1 ? 'One referral waits' : `${small[waiting] ?? waiting} referrals wait`
  const lateWords = late === 0 ? '' : ` ${late === 1 ? 'One is' : `${late} are`} late.`
  return `${wait} for a decision.${lateWords}`
}

const orderWords = (isCoreOfferFirst: boolean): string =>
  isCoreOfferFirst
    ? 'What is late or due today comes first, then core offer, court cases first within it.'
    : 'What is due soonest comes first, court cases first among equals.'

const countOn = (tab: Tab, figures: readonly AreaFigures[]): string =>
  tab === 'decided' ? '' : ` (${sum(figures, tab === 'waiting' ? 'waiting' : 'awaiting')})`

const emptyWords = {
  waiting: 'A referral comes here when it counts as received.',
  'team-manager': 'A referral comes here when it is sent in and its team manager has not approved it yet.',
  decided: 'What was accepted or refused comes here, the newest first.',
} as const satisfies Record<Tab, string>

const Rows = ({ tab, rows, take, terms, now }: Pick<Props, 'tab' | 'rows' | 'take' | 'terms' | 'now'>) => {
  const list = { caption: tabWords[tab], isDecided: tab === 'decided', rows: rows.slice(0, queuePage), now, terms }
  if (tab !== 'waiting') return <QueueRows {...list} ticked={null} />
  return (
    <TakePart {...take}>
      <QueueRows {...list} ticked={take.fields.ids.values ?? []} />
    </TakePart>
  )
}

/** Every referral that waits, in the service's order; those with a team manager apart, for their clock has not started. */
export const QueuePage = (props: Props) => {
  const { tab, rows, figures, area, only } = props
  return (
    <>
      <PageHead title="Referrals" lead={leadOf(figures)}>
        <p class="govuk-body">
          <a class="govuk-link" href="/waiting-list">
            Waiting list
          </a>
        </p>
      </PageHead>
      <SubNavigation
        landmark="Which referrals"
        items={tabs.map((each) => ({
          words: `${tabWords[each]}${countOn(each, figures)}`,
          href: hrefOf(each, { area }),
          isCurrent: each === tab,
        }))}
      />
      {figures.length > 1 && <Areas {...props} />}
      {tab === 'waiting' && <Filters {...props} />}
      {rows.length === 0 ? (
        <Empty title="Nothing here now">
          {only === null ? emptyWords[tab] : 'No referral of this kind waits. Choose “Every one” to see all.'}
        </Empty>
      ) : (
        <Rows {...props} />
      )}
      <Pages {...props} hasMore={rows.length > queuePage} />
      <p class="govuk-body kt-small kt-quiet">
        {tab === 'waiting' && `${orderWords(props.isCoreOfferFirst)} `}Weekends and bank holidays do not count as working days.
      </p>
    </>
  )
}

export const showQueue = async (ask: Ask) => {
  const { work, person, query } = ask
  const seen = await areasSeenBy(work, person)
  const { referral, decision } = await policyInForce(work)
  const figures = await areaFigures(work, seen)
  const tab = tabs.find((each) => each === query['show']) ?? 'waiting'
  const only = tab === 'waiting' ? (onlyNames.find((each) => each === query['only']) ?? null) : null
  const area = figures.find(({ id }) => id !== null && id === query['area'])?.id ?? null
  const pageNumber = Math.min(1000, Math.max(1, Math.trunc(Number(query['page'])) || 1))
  const areas = area === null ? seen : [area]
  const view = {
    rows: await referralsQueued(work, { areas, tab, only, order: referral.order, pageNumber }),
    take: { fields: ask.fields(takeForm, { who: person.id }), hidden: ask.hidden, office: await officeSeenFrom(work, seen) },
    isCoreOfferFirst: referral.order === 'core-offer-court-first',
    terms: decision,
    now: work.now,
  }
  return page('Referrals', <QueuePage {...view} tab={tab} figures={figures} area={area} only={only} pageNumber={pageNumber} />, {
    isPrintable: true,
  })
}

const exampleFigures: readonly AreaFigures[] = [
  { id: 'east', name: 'East', waiting: 4, late: 1, awaiting: 1 },
  { id: 'west', name: 'West', waiting: 1, late: 0, awaiting: 0 },
]

const shown = {
  tab: 'waiting',
  area: null,
  only: null,
  isCoreOfferFirst: true,
  take: exampleTake,
  terms: { urgentWithin: { hours: 24 }, urgentNeedsPhoneCall: true },
  pageNumber: 1,
  now: exampleNow,
} as const
export const examples = {
  'every kind of clock': () => <QueuePage {...shown} rows={exampleRows} figures={exampleFigures} />,
  'nothing waits': () => <QueuePage {...shown} rows={[]} figures={[]} />,
}
