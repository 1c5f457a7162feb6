import type { VNode } from 'preact'
import { BackLink } from '../../src/web/components/back-link.tsx'
import { Breadcrumbs } from '../../src/web/components/breadcrumbs.tsx'
import { Button, type ButtonKind, type ButtonProps } from '../../src/web/components/button.tsx'
import { Details } from '../../src/web/components/details.tsx'
import { ErrorSummary } from '../../src/web/components/error-summary.tsx'
import { InsetText } from '../../src/web/components/inset-text.tsx'
import type { HeadingLevel } from '../../src/web/components/markup.ts'
import { NotificationBanner, type NotificationBannerProps } from '../../src/web/components/notification-banner.tsx'
import { Pagination, type PageItem, type PageLink } from '../../src/web/components/pagination.tsx'
import { Panel } from '../../src/web/components/panel.tsx'
import { ServiceNavigation } from '../../src/web/components/service-navigation.tsx'
import { SkipLink } from '../../src/web/components/skip-link.tsx'
import { SummaryList, type SummaryAction, type SummaryRow } from '../../src/web/components/summary-list.tsx'
import { Table, type TableCell } from '../../src/web/components/table.tsx'
import { Tag, type TagColour } from '../../src/web/components/tag.tsx'
import { TaskList, type Task } from '../../src/web/components/task-list.tsx'
import { WarningText } from '../../src/web/components/warning-text.tsx'
import { content, marked, type Params, present, text } from './params.ts'

const kinds: readonly string[] = ['secondary', 'warning', 'inverse']

const buttonProps = (params: Params): ButtonProps => {
  const kind = params.classes?.match(/^govuk-button--(\w+)$/)?.[1]
  return {
    ...params,
    kind: kind !== undefined && kinds.includes(kind) ? (kind as ButtonKind) : undefined,
    classes: kind === undefined ? params.classes : undefined,
    type: params.type as ButtonProps['type'],
    value: text(params.value),
    isStart: params.isStartButton,
    isDisabled: params.disabled,
    stopsDoubleClick: params.preventDoubleClick,
    children: params.isStartButton === true && params.html !== undefined ? <span>{content(params)}</span> : content(params),
  }
}

const tagColour = (classes: string | undefined): TagColour | undefined => classes?.match(/^govuk-tag--(\w+)$/)?.[1] as TagColour | undefined

const tag = (params: Params): VNode => {
  const colour = tagColour(params.classes)
  return (
    <Tag colour={colour} classes={colour === undefined ? params.classes : undefined} attributes={params.attributes}>
      {content(params)}
    </Tag>
  )
}

const action = (item: Params): SummaryAction => ({ ...marked(item), href: item.href ?? '', words: content(item), about: item.visuallyHiddenText || undefined })

const summaryRow = (row: Params): SummaryRow => ({
  key: content(row.key),
  value: content(row.value as Params),
  actions: row.actions?.items && present(row.actions.items).map(action),
  keyClasses: row.key?.classes,
  valueClasses: (row.value as Params).classes,
  actionsClasses: row.actions?.classes,
  classes: row.classes,
})

const card = (part: Params | undefined) =>
  part && {
    ...marked(part),
    title: content(part.title),
    titleClasses: part.title?.classes,
    headingLevel: part.title?.headingLevel as HeadingLevel | undefined,
    actions: part.actions?.items && present(part.actions.items).map(action),
    actionsClasses: part.actions?.classes,
  }

const cell = (item: Params): TableCell => ({ ...marked(item), content: content(item), isNumber: item.format === 'numeric', colSpan: item.colspan, rowSpan: item.rowspan })

const pageLink = (part: Params | undefined): PageLink | undefined =>
  part?.href === undefined ? undefined : { href: part.href, words: content(part), label: part.labelText, attributes: part.attributes }

const pageItem = (item: Params): PageItem =>
  item.ellipsis === true
    ? { isGap: true }
    : { number: item.number, href: item.href ?? '', isCurrent: item.current, spoken: item.visuallyHiddenText, attributes: item.attributes }

const task = (item: Params): Task => ({
  title: content(item.title),
  status: item.status?.tag === undefined ? content(item.status) : tag(item.status.tag),
  href: item.href,
  hint: content(item.hint),
  titleClasses: item.title?.classes,
  statusClasses: item.status?.classes,
  classes: item.classes,
})

const focus = (params: Params): boolean | undefined => (params.disableAutoFocus === undefined ? undefined : !params.disableAutoFocus)

const rowsOf = (params: Params): readonly (readonly Params[])[] => present(params.rows as unknown as readonly (readonly Params[] | null)[])

/** Each other part of ours, given what GOV.UK's macro is given. */
export const partRenderers: Readonly<Record<string, (params: Params) => VNode>> = {
  'back-link': (params) => <BackLink {...marked(params)} href={params.href || '#'}>{content(params)}</BackLink>,
  breadcrumbs: (params) => (
    <Breadcrumbs
      {...marked(params)}
      items={present(params.items).map((item) => ({ words: content(item), href: item.href || undefined, attributes: item.attributes }))}
      collapsesOnPhone={params.collapseOnMobile}
      landmark={params.labelText}
    />
  ),
  button: (params) => <Button {...buttonProps(params)} />,
  details: (params) => (
    <Details {...marked(params)} id={params.id} isOpen={params.open} summary={content({ text: params.summaryText, html: params.summaryHtml } as Params)}>
      {content(params)}
    </Details>
  ),
  'error-summary': (params) => (
    <ErrorSummary
      {...marked(params)}
      title={content({ text: params.titleText, html: params.titleHtml } as Params)}
      description={content({ text: params.descriptionText, html: params.descriptionHtml } as Params)}
      errors={present(params.errorList).map((item) => ({ words: content(item), href: item.href, attributes: item.attributes }))}
      hasAutoFocus={focus(params)}
    />
  ),
  'inset-text': (params) => <InsetText {...marked(params)} id={params.id}>{content(params)}</InsetText>,
  'notification-banner': (params) => (
    <NotificationBanner
      {...marked(params)}
      kind={params.type === 'success' ? 'success' : undefined}
      title={content({ text: params.titleText, html: params.titleHtml } as Params)}
      heading={params.html === undefined ? content(params) : undefined}
      role={params.role as NotificationBannerProps['role']}
      titleId={params.titleId}
      titleLevel={params.titleHeadingLevel as HeadingLevel | undefined}
      hasAutoFocus={focus(params)}
    >
      {params.html === undefined ? undefined : content(params)}
    </NotificationBanner>
  ),
  pagination: (params) => (
    <Pagination
      {...marked(params)}
      previous={pageLink(params.previous)}
      next={pageLink(params.next)}
      items={params.items && present(params.items).map(pageItem)}
      landmark={params.landmarkLabel}
    />
  ),
  panel: (params) => (
    <Panel {...marked(params)} title={content({ text: params.titleText, html: params.titleHtml } as Params)} headingLevel={params.headingLevel as HeadingLevel}>
      {content(params)}
    </Panel>
  ),
  'service-navigation': (params) => (
    <ServiceNavigation
      {...marked(params)}
      items={present(params.navigation).map((item) => ({
        words: content(item),
        href: item.href,
        isCurrent: item.current,
        isActive: item.active,
        attributes: item.attributes,
      }))}
      menuWords={params.menuButtonText}
      landmark={params.navigationLabel}
      id={params.navigationId}
      navigationClasses={params.navigationClasses}
      collapsesOnPhone={params.collapseNavigationOnMobile}
    />
  ),
  'skip-link': (params) => <SkipLink {...marked(params)} href={params.href}>{content(params)}</SkipLink>,
  'summary-list': (params) => (
    <SummaryList {...marked(params)} rows={present(params.rows as unknown as readonly (Params | null)[]).map(summaryRow)} card={card(params.card)} />
  ),
  table: (params) => (
    <Table
      {...marked(params)}
      caption={params.caption}
      captionClasses={params.captionClasses}
      head={params.head && present(params.head).map(cell)}
      rows={rowsOf(params).map((row) => row.map(cell))}
      firstCellIsHeader={params.firstCellIsHeader}
    />
  ),
  tag,
  'task-list': (params) => <TaskList {...marked(params)} items={present(params.items).map(task)} idPrefix={params.idPrefix} />,
  'warning-text': (params) => <WarningText {...marked(params)} spokenPrefix={params.iconFallbackText || undefined}>{content(params)}</WarningText>,
}
