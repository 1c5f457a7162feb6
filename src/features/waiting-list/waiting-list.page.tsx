import { Temporal } from 'temporal-polyfill'
import { today } from '../../domain/civil-time.ts'
import type { FamilyId } from '../../domain/ids.ts'
import { waitsForWords } from '../../domain/waiting.ts'
import { dayInWords, dayWithYear } from '../../domain/words-for-time.ts'
import { Empty } from '../../web/components/empty.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { Table, type TableRow } from '../../web/components/table.tsx'
import { type Ask, page } from '../../web/route.ts'
import { policyInForce } from '../policy/door.ts'
import { areasSeenBy } from '../referral-queue/door.ts'
import { type WaitingFamily, waitingFamilies } from './waiting-query.ts'

type Props = { readonly families: readonly WaitingFamily[]; readonly isCoreOfferFirst: boolean; readonly mayEnd: boolean }

const rowOf = (family: WaitingFamily, mayEnd: boolean): TableRow => [
  {
    content: (
      <>
        <a class="govuk-link" href={`/families/${family.id}`}>
          {family.children}
        </a>
        <br />
        <span class="kt-small kt-quiet">{[family.reference, family.area].filter((words) => words !== null).join(', ')}</span>
      </>
    ),
  },
  { content: dayInWords(today(family.since)) },
  { content: waitsForWords[family.waitsFor] },
  {
    content: (
      <>
        {family.why}
        {family.reviewOn !== null && (
          <>
            <br />
            <span class="kt-small kt-quiet">Looked at again on {dayWithYear(family.reviewOn)}</span>
          </>
        )}
      </>
    ),
  },
  ...(mayEnd
    ? [
        {
          content: (
            <a class="govuk-link" href={`/families/${family.id}/wait-end`}>
              Take off<span class="govuk-visually-hidden"> the list: {family.children}</span>
            </a>
          ),
        },
      ]
    : []),
]

const leadOf = (count: number, isCoreOfferFirst: boolean): string => {
  const many = count === 1 ? 'One family waits' : `${count} families wait`
  const order = isCoreOfferFirst
    ? 'Core offer comes first, court cases first within it.'
    : 'They are given a place in the order they came in.'
  return `${count === 0 ? 'Nobody waits' : many} for a first session. ${order}`
}

/** Who was accepted and waits, in the order of the service, with the reason for each place. REF-09 */
export const WaitingListPage = ({ families, isCoreOfferFirst, mayEnd }: Props) => (
  <>
    <PageHead title="Waiting list" lead={leadOf(families.length, isCoreOfferFirst)} />
    {families.length === 0 ? (
      <Empty title="Nobody waits now">A family comes here when its referral is accepted, and leaves with its first session.</Empty>
    ) : (
      <Table
        folds
        caption="Families who wait"
        captionClasses="govuk-visually-hidden"
        firstCellIsHeader
        head={['Children', 'Waits since', 'Waits for', 'Why this place', ...(mayEnd ? ['Leave the list'] : [])].map((content) => ({
          content,
        }))}
        rows={families.map((family) => rowOf(family, mayEnd))}
      />
    )}
  </>
)

export const showWaitingList = async ({ work, person }: Ask) => {
  const families = await waitingFamilies(work, await areasSeenBy(work, person))
  const { referral } = await policyInForce(work)
  return page(
    'Waiting list',
    <WaitingListPage families={families} isCoreOfferFirst={referral.order === 'core-offer-court-first'} mayEnd />,
    { back: { label: 'All referrals', href: '/referrals' }, isPrintable: true },
  )
}

const at = Temporal.Instant.from('2026-05-11T08:00:00Z')
const example: WaitingFamily = {
  id: 'example' as FamilyId,
  reference: 'NM-2041',
  area: 'East',
  since: at,
  receivedAt: at,
  inProceedings: true,
  offerClass: 'core-offer',
  endsOn: null,
  reviewOn: null,
  children: 'Ivy (6) and Rafe (4) Dunmore',
  waitsFor: 'risk',
  why: 'Core offer, in court',
}
export const examples = {
  'core offer first': () => (
    <WaitingListPage
      isCoreOfferFirst
      mayEnd
      families={[
        example,
        {
          ...example,
          children: 'Theo (7) Vance',
          offerClass: 'exceptional',
          waitsFor: 'worker',
          why: 'Exceptional: waits for room',
          reviewOn: Temporal.PlainDate.from('2026-07-15'),
        },
      ]}
    />
  ),
  'nobody waits': () => <WaitingListPage isCoreOfferFirst={false} mayEnd families={[]} />,
}
