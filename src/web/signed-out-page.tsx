import { Page, renderDocument } from './layout.tsx'
import { hiddenNames } from './body.ts'
import type { RawAnswers } from './form.ts'

const visibleNames = (typed: RawAnswers): readonly (readonly [string, string])[] =>
  Object.entries(typed).flatMap(([name, value]) => {
    if (name === hiddenNames.csrf || value === undefined) return []
    if (typeof value === 'string') return [[name, value] as const]
    return Array.isArray(value) ? value.map((each: string) => [name, each] as const) : []
  })

/** A form that came after the sign-in had run out: everything typed stays here, to be sent once the person is back. */
export const signedOutPage = (path: string, typed: RawAnswers): string =>
  renderDocument(
    <Page title="You were signed out" service={null} person={null} side="staff" navigation={[]}>
      <h1 class="govuk-heading-xl">You were signed out</h1>
      <p class="govuk-body">Nothing was sent yet, and nothing you wrote is lost. Keep this page open.</p>
      <ol class="govuk-list govuk-list--number">
        <li>
          <a class="govuk-link" href="/sign-in" target="_blank" rel="noreferrer">
            Sign in on a new page
          </a>
        </li>
        <li>Come back to this page and bring your answers back.</li>
      </ol>
      <form method="post" action={path} novalidate>
        {visibleNames(typed).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <button type="submit" class="govuk-button" data-module="govuk-button">
          Bring my answers back
        </button>
      </form>
    </Page>,
  )
