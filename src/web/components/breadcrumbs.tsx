import { classNames, type Attributes, type Content, type Marked } from './markup.ts'

export type Crumb = { readonly words: Content; readonly href?: string | undefined; readonly attributes?: Attributes | undefined }

export type BreadcrumbsProps = Marked & {
  readonly items: readonly Crumb[]
  readonly collapsesOnPhone?: boolean | undefined
  readonly landmark?: string | undefined
}

const CrumbLine = ({ words, href, attributes }: Crumb) =>
  href === undefined ? (
    <li class="govuk-breadcrumbs__list-item" aria-current="page">
      {words}
    </li>
  ) : (
    <li class="govuk-breadcrumbs__list-item">
      <a class="govuk-breadcrumbs__link" href={href} {...attributes}>
        {words}
      </a>
    </li>
  )

/** Where this page stands. */
export const Breadcrumbs = ({ items, collapsesOnPhone, landmark = 'Breadcrumb', classes, attributes }: BreadcrumbsProps) => (
  <nav
    class={classNames('govuk-breadcrumbs', classes, collapsesOnPhone && 'govuk-breadcrumbs--collapse-on-mobile')}
    {...attributes}
    aria-label={landmark}
  >
    <ol class="govuk-breadcrumbs__list">
      {items.map((crumb) => (
        <CrumbLine {...crumb} />
      ))}
    </ol>
  </nav>
)
