import { Heading } from './heading.tsx'
import { classNames, isFilled, type Content, type HeadingLevel, type Marked } from './markup.ts'

export type NotificationBannerProps = Marked & {
  readonly kind?: 'success' | undefined
  readonly title?: Content
  readonly heading?: Content
  readonly children?: Content
  readonly role?: 'alert' | 'region' | undefined
  readonly titleId?: string | undefined
  readonly titleLevel?: HeadingLevel | undefined
  readonly hasAutoFocus?: boolean | undefined
}

const focusMark = (hasAutoFocus: boolean | undefined) =>
  hasAutoFocus === undefined ? {} : { 'data-disable-auto-focus': String(!hasAutoFocus) }

/** What has just happened, or what this page needs said first. `heading` is one line; `children` are paragraphs. */
export const NotificationBanner = (props: NotificationBannerProps) => {
  const isSuccess = props.kind === 'success'
  const titleId = props.titleId ?? 'govuk-notification-banner-title'
  return (
    <div
      class={classNames('govuk-notification-banner', isSuccess && 'govuk-notification-banner--success', props.classes)}
      role={props.role ?? (isSuccess ? 'alert' : 'region')}
      aria-labelledby={titleId}
      data-module="govuk-notification-banner"
      {...focusMark(props.hasAutoFocus)}
      {...props.attributes}
    >
      <div class="govuk-notification-banner__header">
        <Heading level={props.titleLevel ?? 2} class="govuk-notification-banner__title" id={titleId}>
          {props.title ?? (isSuccess ? 'Success' : 'Important')}
        </Heading>
      </div>
      <div class="govuk-notification-banner__content">
        {isFilled(props.heading) && <p class="govuk-notification-banner__heading">{props.heading}</p>}
        {props.children}
      </div>
    </div>
  )
}
