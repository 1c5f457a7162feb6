import type { Content, Marked, Words } from '../../src/web/components/markup.ts'

/** What GOV.UK's macros take, as far as the cases use it. Every part is optional, as it is there. */
export type Params = {
  readonly [flag in
    | 'isPageHeading'
    | 'isStartButton'
    | 'disabled'
    | 'checked'
    | 'selected'
    | 'multiple'
    | 'open'
    | 'firstCellIsHeader']?: boolean
} & {
  readonly [flag in
    | 'collapseOnMobile'
    | 'collapseNavigationOnMobile'
    | 'current'
    | 'active'
    | 'ellipsis'
    | 'preventDoubleClick'
    | 'spellcheck'
    | 'error']?: boolean
} & {
  readonly [word in
    | 'id'
    | 'name'
    | 'type'
    | 'href'
    | 'classes'
    | 'text'
    | 'html'
    | 'for'
    | 'role'
    | 'describedBy'
    | 'idPrefix'
    | 'behaviour']?: string
} & {
  readonly [word in
    | 'autocomplete'
    | 'autocapitalize'
    | 'pattern'
    | 'inputmode'
    | 'divider'
    | 'caption'
    | 'captionClasses'
    | 'format']?: string
} & {
  readonly [word in
    | 'titleText'
    | 'titleHtml'
    | 'titleId'
    | 'descriptionText'
    | 'descriptionHtml'
    | 'summaryText'
    | 'summaryHtml'
    | 'labelText']?: string
} & {
  readonly [word in
    | 'landmarkLabel'
    | 'iconFallbackText'
    | 'menuButtonText'
    | 'navigationLabel'
    | 'navigationClasses'
    | 'navigationId'
    | 'namePrefix']?: string
} & {
  readonly [part in
    | 'label'
    | 'hint'
    | 'errorMessage'
    | 'formGroup'
    | 'fieldset'
    | 'legend'
    | 'prefix'
    | 'suffix'
    | 'conditional'
    | 'card']?: Params
} & {
  readonly [part in
    | 'beforeInput'
    | 'afterInput'
    | 'beforeInputs'
    | 'afterInputs'
    | 'inputWrapper'
    | 'key'
    | 'title'
    | 'status'
    | 'tag'
    | 'button']?: Params
} & {
  readonly [part in 'previous' | 'next' | 'countMessage']?: Params
} & {
  readonly [size in 'rows' | 'colspan' | 'rowspan' | 'headingLevel' | 'titleHeadingLevel' | 'maxlength' | 'maxwords' | 'threshold']?: number
} & {
  readonly value?: string | Params
  readonly values?: readonly string[]
  readonly number?: string | number
  readonly visuallyHiddenText?: string
  readonly disableAutoFocus?: boolean
  readonly textareaDescriptionText?: string
  readonly items?: readonly (Params | null)[]
  readonly errorList?: readonly Params[]
  readonly navigation?: readonly Params[]
  readonly head?: readonly Params[]
  readonly actions?: Params
  readonly attributes?: Readonly<Record<string, string>>
}

const raw: string[] = []

/** Our components take no raw HTML; so the case's HTML is put in after rendering, where a mark holds its place. */
export const rawHtml = (html: string): string => `⟦${raw.push(html.trim()) - 1}⟧`

export const withRawHtml = (rendered: string): string => rendered.replaceAll(/⟦(\d+)⟧/g, (_, index: string) => raw[Number(index)] ?? '')

export const text = (value: Params['value']): string | undefined =>
  value === undefined || value === null || typeof value === 'object' ? undefined : String(value)

/** Words or HTML of a part. */
export const content = (part: { readonly text?: string; readonly html?: string } | undefined): Content =>
  part?.html ? rawHtml(part.html) : text(part?.text)

export const marked = ({ classes, attributes }: Params): Marked => ({ classes, attributes })

export const words = (part: Params | undefined): Words | undefined =>
  part === undefined ? undefined : { ...marked(part), words: content(part) }

export const present = <Item>(items: readonly (Item | null | undefined | false)[] | undefined): readonly Item[] =>
  (items ?? []).filter((item): item is Item => item !== null && item !== undefined && item !== false && (item as unknown) !== '')
