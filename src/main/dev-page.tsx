import type { ComponentChildren } from 'preact'
import { Page, renderDocument } from '../web/layout.tsx'
import type { WrittenLetter } from './dev-letters.ts'

const drawn = (title: string, body: ComponentChildren): string =>
  renderDocument(
    <Page title={title} service={{ name: 'Development', isExample: true }} person={null} side="staff" navigation={[]}>
      <h1 class="govuk-heading-xl">{title}</h1>
      {body}
    </Page>,
  )

const Links = ({ links }: { readonly links: readonly { readonly href: string; readonly words: string }[] }) => (
  <ul class="govuk-list govuk-list--spaced">
    {links.map(({ href, words }) => (
      <li>
        <a class="govuk-link" href={href}>
          {words}
        </a>
      </li>
    ))}
  </ul>
)

const moves = { PT1H: 'An hour on', PT24H: 'A day on', PT168H: 'A week on' } as const
export type ClockMove = keyof typeof moves
export const isClockMove = (word: unknown): word is ClockMove => typeof word === 'string' && Object.hasOwn(moves, word)

const places = [
  { href: '/dev/gallery', words: 'Every part, as staff see it' },
  { href: '/dev/gallery/parents', words: 'Every part, as parents see it' },
  { href: '/dev/pages', words: 'Every page, in its examples' },
  { href: '/dev/letters', words: 'The newest letters of the example services' },
  { href: '/examples', words: 'Sign in as somebody of the example services' },
]

export const startPage = (now: string, isMovable: boolean): string =>
  drawn(
    'For those who build',
    <>
      <Links links={places} />
      <h2 class="govuk-heading-m">The time is {now}</h2>
      {isMovable ? (
        <form method="post" action="/dev/clock">
          <div class="govuk-button-group">
            {Object.entries(moves).map(([by, words]) => (
              <button type="submit" class="govuk-button govuk-button--secondary" name="by" value={by}>
                {words}
              </button>
            ))}
          </div>
        </form>
      ) : (
        <p class="govuk-body">Start with CLOCK set to an instant, and it can be moved here.</p>
      )}
    </>,
  )

export const lettersPage = (letters: readonly WrittenLetter[]): string =>
  drawn(
    'Letters',
    letters.map(({ to, subject, text, service, at }) => (
      <section>
        <h2 class="govuk-heading-m">{subject}</h2>
        <p class="govuk-body-s">
          To {to}, from {service}, {at.toString()}
        </p>
        <pre class="govuk-body">{text}</pre>
      </section>
    )),
  )

export const pagesPage = (pages: readonly { readonly file: string; readonly name: string }[]): string =>
  drawn(
    'Pages',
    <Links
      links={pages.map(({ file, name }, at) => ({ href: `/dev/pages/${at}`, words: `${file.replace('src/features/', '')}: ${name}` }))}
    />,
  )
