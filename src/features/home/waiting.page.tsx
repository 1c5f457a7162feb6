import { Pane } from '../../web/components/section.tsx'
import type { WaitingForOffice } from './waiting-query.ts'

type Line = { readonly key: keyof WaitingForOffice; readonly href: string; readonly words: (count: number) => string }

const lines: readonly Line[] = [
  {
    key: 'letters',
    href: '/letters',
    words: (count) => (count === 1 ? 'One letter did not go and needs you' : `${count} letters did not go and need you`),
  },
  {
    key: 'held',
    href: '/papers-held',
    words: (count) => (count === 1 ? 'One paper or letter is held back' : `${count} papers or letters are held back`),
  },
  {
    key: 'ownForms',
    href: '/own-forms',
    words: (count) => (count === 1 ? 'The parents of one form have finished it' : `The parents of ${count} forms have finished them`),
  },
  {
    key: 'families',
    href: '/waiting-list',
    words: (count) => (count === 1 ? 'One family waits for a place' : `${count} families wait for a place`),
  },
]

export const isForOffice = (waiting: WaitingForOffice): boolean => Object.values(waiting).some((count) => count !== null)

/** What waits in the office beside the day itself: one line for each pile that is not empty. */
export const WaitingLines = ({ waiting }: { readonly waiting: WaitingForOffice }) => {
  const shown = lines.filter(({ key }) => (waiting[key] ?? 0) > 0)
  return (
    <Pane heading="In the office">
      {shown.length === 0 ? (
        <p class="govuk-body kt-flush">Nothing waits.</p>
      ) : (
        <ul class="govuk-list kt-flush">
          {shown.map(({ key, href, words }) => (
            <li>
              <a class="govuk-link" href={href}>
                {words(waiting[key] ?? 0)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Pane>
  )
}

export const examples = {
  'everything waits': () => <WaitingLines waiting={{ letters: 1, held: 2, ownForms: 1, families: 7 }} />,
  'nothing waits': () => <WaitingLines waiting={{ letters: 0, held: 0, ownForms: null, families: null }} />,
}
