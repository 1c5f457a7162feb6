import { page, type Answer } from './route.ts'

/** The page of the form is not there any more, because somebody acted meanwhile: the reason is still told, never swallowed by a redirect. */
export const movedOn = (path: string): Answer =>
  page(
    'Somebody was faster',
    <>
      <h1 class="govuk-heading-xl">Somebody was faster</h1>
      <p class="govuk-body">What you sent was not kept, because things have moved on since you opened the page.</p>
      <p class="govuk-body">
        <a class="govuk-link" href={path}>
          See how it stands now
        </a>
      </p>
    </>,
  )
