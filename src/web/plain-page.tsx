import { render } from 'preact-render-to-string'
import { Page } from './layout.tsx'

const words = {
  'not-found': {
    title: 'We cannot find this page',
    says: 'It may have moved, or it may not be yours to see. Check the address, or go to your first page.',
  },
  'too-large': {
    title: 'That is too large to send',
    says: 'A file may have up to 20 megabytes. Go back, choose a smaller one and send the form again.',
  },
  'cannot-read': { title: 'We could not read that', says: 'Something in what was sent did not make sense to us. Go back and try again.' },
  resting: { title: 'We are busy for a moment', says: 'Nothing you wrote was lost. Wait a few seconds, then try again.' },
  fault: {
    title: 'Something went wrong on our side',
    says: 'We have written it down and will look at it. Nothing was changed. Go back and try again.',
  },
} as const

/** A page for when there is no person, no service and perhaps no database to draw one with. */
export const plainPage = (name: keyof typeof words): string => {
  const { title, says } = words[name]
  return `<!DOCTYPE html>${render(
    <Page title={title} service={{ name: '', isExample: false }} person={null} side="staff" navigation={[]}>
      <h1 class="govuk-heading-xl">{title}</h1>
      <p class="govuk-body">{says}</p>
      <p class="govuk-body">
        <a class="govuk-link" href="/">
          Go to your first page
        </a>
      </p>
    </Page>,
  )}`
}
