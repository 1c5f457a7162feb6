import { classNames, isFilled, type Attributes, type Content, type Marked } from './markup.ts'

export type PageLink = {
  readonly href: string
  readonly words?: Content
  readonly label?: string | undefined
  readonly attributes?: Attributes | undefined
}

export type PageItem =
  | {
      readonly number: Content
      readonly href: string
      readonly isCurrent?: boolean | undefined
      readonly spoken?: string | undefined
      readonly attributes?: Attributes | undefined
    }
  | { readonly isGap: true }

export type PaginationProps = Marked & {
  readonly previous?: PageLink | undefined
  readonly next?: PageLink | undefined
  readonly items?: readonly PageItem[] | undefined
  readonly landmark?: string | undefined
}

const arrows = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
}

type Side = keyof typeof arrows

const Arrow = ({ side }: { readonly side: Side }) => (
  <svg
    class={`govuk-pagination__icon govuk-pagination__icon--${side}`}
    xmlns="http://www.w3.org/2000/svg"
    height="13"
    width="15"
    aria-hidden="true"
    focusable="false"
    viewBox="0 0 15 13"
  >
    <path d={arrows[side]} />
  </svg>
)

type StepProps = { readonly link: PageLink | undefined; readonly side: Side; readonly isBlock: boolean }

const Step = ({ link, side, isBlock }: StepProps) => {
  if (link === undefined) return null
  const fallback = [side === 'prev' ? 'Previous' : 'Next', <span class="govuk-visually-hidden"> page</span>]
  const isPlain = isBlock && link.label === undefined
  return (
    <div class={`govuk-pagination__${side}`}>
      <a class="govuk-link govuk-pagination__link" href={link.href} rel={side} {...link.attributes}>
        {(isBlock || side === 'prev') && <Arrow side={side} />}
        <span class={classNames('govuk-pagination__link-title', isPlain && 'govuk-pagination__link-title--decorated')}>
          {isFilled(link.words) ? link.words : fallback}
        </span>
        {link.label !== undefined &&
          isBlock && [<span class="govuk-visually-hidden">:</span>, <span class="govuk-pagination__link-label">{link.label}</span>]}
        {!isBlock && side === 'next' && <Arrow side={side} />}
      </a>
    </div>
  )
}

const Item = ({ item }: { readonly item: PageItem }) => {
  if ('isGap' in item) return <li class="govuk-pagination__item govuk-pagination__item--ellipsis">⋯</li>
  const isCurrent = item.isCurrent === true
  return (
    <li class={classNames('govuk-pagination__item', isCurrent && 'govuk-pagination__item--current')}>
      <a
        class="govuk-link govuk-pagination__link"
        href={item.href}
        aria-label={item.spoken ?? `Page ${String(item.number)}`}
        aria-current={isCurrent ? 'page' : undefined}
        {...item.attributes}
      >
        {item.number}
      </a>
    </li>
  )
}

/** Pages of a long list, or the way to the one before and the one after. */
export const Pagination = ({ previous, next, items, landmark = 'Pagination', classes, attributes }: PaginationProps) => {
  const isBlock = items === undefined && (previous !== undefined || next !== undefined)
  return (
    <nav class={classNames('govuk-pagination', isBlock && 'govuk-pagination--block', classes)} aria-label={landmark} {...attributes}>
      <Step link={previous} side="prev" isBlock={isBlock} />
      {items !== undefined && (
        <ul class="govuk-pagination__list">
          {items.map((item) => (
            <Item item={item} />
          ))}
        </ul>
      )}
      <Step link={next} side="next" isBlock={isBlock} />
    </nav>
  )
}
