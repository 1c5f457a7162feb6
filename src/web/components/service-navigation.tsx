import { classNames, type Attributes, type Content, type Marked } from './markup.ts'

export type NavigationItem = {
  readonly words: Content
  readonly href?: string | undefined
  readonly isCurrent?: boolean | undefined
  readonly isActive?: boolean | undefined
  readonly attributes?: Attributes | undefined
}

export type ServiceNavigationProps = Marked & {
  readonly items: readonly NavigationItem[]
  readonly menuWords?: string | undefined
  readonly landmark?: string | undefined
  readonly id?: string | undefined
  readonly navigationClasses?: string | undefined
  readonly collapsesOnPhone?: boolean | undefined
}

const current = (item: NavigationItem): 'page' | 'true' | undefined => {
  if (item.isCurrent === true) return 'page'
  return item.isActive === true ? 'true' : undefined
}

const NavigationLine = ({ item }: { readonly item: NavigationItem }) => {
  const mark = current(item)
  const words = mark === undefined ? item.words : <strong class="govuk-service-navigation__active-fallback">{item.words}</strong>
  return (
    <li class={classNames('govuk-service-navigation__item', mark && 'govuk-service-navigation__item--active')}>
      {item.href === undefined ? (
        <span class="govuk-service-navigation__text" aria-current={mark}>
          {words}
        </span>
      ) : (
        <a class="govuk-service-navigation__link" href={item.href} aria-current={mark} {...item.attributes}>
          {words}
        </a>
      )}
    </li>
  )
}

const MenuButton = ({ id, words }: { readonly id: string; readonly words: string }) => (
  <button
    type="button"
    class="govuk-service-navigation__toggle govuk-js-service-navigation-toggle"
    aria-controls={id}
    hidden
    aria-hidden="true"
  >
    {words}
  </button>
)

/** The few places of the product, at most eight words. */
export const ServiceNavigation = (props: ServiceNavigationProps) => {
  const { items, menuWords = 'Menu', id = 'navigation' } = props
  const collapses = props.collapsesOnPhone ?? items.length > 1
  return (
    <div class={classNames('govuk-service-navigation', props.classes)} data-module="govuk-service-navigation" {...props.attributes}>
      <div class="govuk-width-container">
        <div class="govuk-service-navigation__container">
          {items.length > 0 && (
            <nav aria-label={props.landmark ?? menuWords} class={classNames('govuk-service-navigation__wrapper', props.navigationClasses)}>
              {collapses && <MenuButton id={id} words={menuWords} />}
              <ul class="govuk-service-navigation__list" id={id}>
                {items.map((item) => (
                  <NavigationLine item={item} />
                ))}
              </ul>
            </nav>
          )}
        </div>
      </div>
    </div>
  )
}
