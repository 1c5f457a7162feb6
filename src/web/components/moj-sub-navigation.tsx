import { classNames, type Attributes, type Content, type Marked } from './markup.ts'

export type SubNavigationItem = {
  readonly words: Content
  readonly href: string
  readonly isCurrent?: boolean | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

export type SubNavigationProps = Marked & { readonly items: readonly SubNavigationItem[]; readonly landmark: string }

/** The pages of one file, as tabs that are plain links (MoJ sub navigation). */
export const SubNavigation = ({ items, landmark, classes, attributes }: SubNavigationProps) => (
  <nav class={classNames('moj-sub-navigation', classes)} aria-label={landmark} {...attributes}>
    <ul class="moj-sub-navigation__list">
      {items.map((item) => (
        <li class={classNames('moj-sub-navigation__item', item.classes)}>
          <a
            class="moj-sub-navigation__link"
            aria-current={item.isCurrent === true ? 'page' : undefined}
            href={item.href}
            {...item.attributes}
          >
            {item.words}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
