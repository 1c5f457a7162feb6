import { Temporal } from 'temporal-polyfill'
import { momentInWords } from '../../domain/words-for-time.ts'
import { Section } from '../../web/components/section.tsx'
import { State } from '../../web/components/state.tsx'
import type { PaperForReader } from '../papers/door.ts'

/** What was given to this very person to read, the newest first. */
export const PapersForYou = ({ papers }: { readonly papers: readonly PaperForReader[] }) =>
  papers.length === 0 ? null : (
    <Section id="papers" heading="Papers for you" count={papers.length}>
      <ul class="govuk-list govuk-list--spaced">
        {papers.map(({ id, title, givenAt, isNew }) => (
          <li>
            <a class="govuk-link" href={`/papers/${id}`}>
              {title}
            </a>
            , {momentInWords(givenAt)} {isNew && <State icon="half">New</State>}
          </li>
        ))}
      </ul>
    </Section>
  )

const givenAt = Temporal.Instant.from('2026-05-21T09:05:00Z')
export const examplePapers: readonly PaperForReader[] = [
  { id: 'one', title: 'Your family time is booked', givenAt, isNew: true },
  { id: 'two', title: 'Our decision', givenAt: givenAt.subtract({ hours: 48 }), isNew: false },
]

export const examples = { 'one of them new': () => <PapersForYou papers={examplePapers} /> }
