import { Pagination } from '../../web/components/pagination.tsx'
import type { AreaFigures, Only, Tab } from './queue-query.ts'

type Props = {
  readonly tab: Tab
  readonly figures: readonly AreaFigures[]
  readonly area: string | null
  readonly only: Only | null
  readonly pageNumber: number
}

export const tabWords = { waiting: 'To decide', 'team-manager': 'With the team manager', decided: 'Decided' } as const satisfies Record<
  Tab,
  string
>
export const tabs = ['waiting', 'team-manager', 'decided'] as const satisfies readonly Tab[]

const onlyWords = { mine: 'In my hands', late: 'Late', urgent: 'Urgent', court: 'In court' } as const satisfies Record<Only, string>
export const onlyNames = ['mine', 'late', 'urgent', 'court'] as const satisfies readonly Only[]

type Where = { readonly area: string | null; readonly only?: Only | null; readonly pageNumber?: number }

export const hrefOf = (tab: Tab, { area, only = null, pageNumber = 1 }: Where): string => {
  const query = new URLSearchParams({
    ...(tab === 'waiting' ? {} : { show: tab }),
    ...(area === null ? {} : { area }),
    ...(only === null ? {} : { only }),
    ...(pageNumber > 1 ? { page: String(pageNumber) } : {}),
  })
  return query.size === 0 ? '/referrals' : `/referrals?${query.toString()}`
}

/** The figures of each area, and the way to see one alone. DATA-06 */
export const Areas = ({ tab, figures, area, only }: Pick<Props, 'tab' | 'figures' | 'area' | 'only'>) => (
  <ul class="govuk-list kt-row" aria-label="Areas">
    <li>
      {area === null ? (
        <strong>All areas</strong>
      ) : (
        <a class="govuk-link" href={hrefOf(tab, { area: null, only })}>
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
            <a class="govuk-link" href={hrefOf(tab, { area: id, only })}>
              {words}
            </a>
          )}
        </li>
      )
    })}
  </ul>
)

/** A shorter list: what is in one's own hands, late, urgent or in court. */
export const Filters = ({ tab, area, only }: Pick<Props, 'tab' | 'area' | 'only'>) => (
  <ul class="govuk-list kt-row" aria-label="Show only">
    {([null, ...onlyNames] as const).map((each) => {
      const words = each === null ? 'Every one' : onlyWords[each]
      return (
        <li>
          {each === only ? (
            <strong>{words}</strong>
          ) : (
            <a class="govuk-link" href={hrefOf(tab, { area, only: each })}>
              {words}
            </a>
          )}
        </li>
      )
    })}
  </ul>
)

export const Pages = ({
  tab,
  area,
  only,
  pageNumber,
  hasMore,
}: Pick<Props, 'tab' | 'area' | 'only' | 'pageNumber'> & { readonly hasMore: boolean }) =>
  pageNumber === 1 && !hasMore ? null : (
    <Pagination
      {...(pageNumber === 1 ? {} : { previous: { href: hrefOf(tab, { area, only, pageNumber: pageNumber - 1 }) } })}
      {...(hasMore ? { next: { href: hrefOf(tab, { area, only, pageNumber: pageNumber + 1 }) } } : {})}
    />
  )

const shown = { tab: 'waiting', area: null, only: null, pageNumber: 1 } as const
export const examples = {
  'each area': () => (
    <Areas
      {...shown}
      figures={[
        { id: 'east', name: 'East', waiting: 4, late: 1, awaiting: 1 },
        { id: 'west', name: 'West', waiting: 1, late: 0, awaiting: 0 },
      ]}
    />
  ),
  'a shorter list': () => <Filters {...shown} />,
  'more pages': () => <Pages {...shown} hasMore />,
}
