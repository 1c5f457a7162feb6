import {
  Button,
  CharacterCount,
  Checkboxes,
  createAll,
  ErrorSummary,
  NotificationBanner,
  PasswordInput,
  ServiceNavigation,
  SkipLink,
} from 'govuk-frontend'

// Radio buttons need no script: what they reveal is opened by style. GOV.UK's parts start only where the browser can carry them; every page works without this script.
document.body.classList.add('js-enabled', 'govuk-frontend-supported')

for (const part of [Button, CharacterCount, Checkboxes, ErrorSummary, NotificationBanner, PasswordInput, ServiceNavigation, SkipLink]) {
  createAll(part)
}

// A refusal takes the focus, so that nobody goes on reading a page on which nothing was done.
document.querySelector<HTMLElement>('[data-kt-focus]')?.focus()
