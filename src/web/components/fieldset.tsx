import { classNames, isFilled, type Content, type Marked, type Words } from './markup.ts'

export type Legend = Words & { readonly isPageHeading?: boolean | undefined }

export type FieldsetProps = Marked & {
  readonly legend?: Legend | undefined
  readonly role?: 'group' | undefined
  readonly describedBy?: string | undefined
  readonly children?: Content
}

/** Controls that answer one question together. */
export const Fieldset = ({ legend, role, describedBy, classes, attributes, children }: FieldsetProps) => (
  <fieldset class={classNames('govuk-fieldset', classes)} role={role} aria-describedby={describedBy} {...attributes}>
    {legend !== undefined && isFilled(legend.words) && (
      <legend class={classNames('govuk-fieldset__legend', legend.classes)}>
        {legend.isPageHeading === true ? <h1 class="govuk-fieldset__heading">{legend.words}</h1> : legend.words}
      </legend>
    )}
    {children}
  </fieldset>
)
