import { namesInWords } from '../../domain/clauses-words.ts'
import { Done } from '../../web/components/parent-parts.tsx'
import type { CopyOnItsWay } from './copies-query.ts'

const inState = (copies: readonly CopyOnItsWay[], state: CopyOnItsWay['state']): readonly string[] =>
  copies.filter((copy) => copy.state === state).map(({ name }) => name)

const sentInWords = (sent: number, waiting: number): string =>
  [sent === 1 ? '1 copy was sent.' : `${sent} copies were sent.`, waiting === 0 ? '' : ` ${waiting} on the way.`].join('')

/** Says who really has a copy: a letter that was written is not yet one that arrived. AGR-04 */
export const Copies = ({ copies }: { readonly copies: readonly CopyOnItsWay[] }) => {
  const without = inState(copies, 'none')
  return (
    <>
      <Done>Everybody has signed. {sentInWords(inState(copies, 'sent').length, inState(copies, 'waiting').length)}</Done>
      {without.length > 0 && (
        <p class="govuk-body">
          No copy has gone to {namesInWords(without)}: there is no e-mail address that works. Print the signed copy and hand it over, or add
          an address under{' '}
          <a class="govuk-link" href="/letters">
            letters that did not go
          </a>
          .
        </p>
      )}
    </>
  )
}

export const examples = {
  'one has none': () => (
    <Copies
      copies={[
        { name: 'Owen Ashdown', state: 'sent' },
        { name: 'Fay Marsh', state: 'waiting' },
        { name: 'Greta Ashdown', state: 'none' },
      ]}
    />
  ),
}
