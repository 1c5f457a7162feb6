import { Temporal } from 'temporal-polyfill'
import type { FamilyId } from '../../domain/ids.ts'
import { heldPlaceInWords } from '../../domain/release.ts'
import { momentInWords } from '../../domain/words-for-time.ts'
import { Table } from '../../web/components/table.tsx'
import type { HeldLetter } from './held-letter-store.ts'

export const exampleHeldLetter: HeldLetter = {
  id: '019e0000-0000-7000-8000-000000000013',
  kind: 'referral-decision',
  to: 'Owen Ashdown',
  familyId: '019e0000-0000-7000-8000-000000000042' as FamilyId,
  family: 'NM-0042',
  heldAt: Temporal.Instant.from('2026-05-21T09:05:00Z'),
  places: [{ place: 'body', heading: 'The words of the letter', kind: 'address', whose: 'Rosa Ashdown' }],
  opensADoor: false,
  isMailUnsafe: false,
}

/** Letters that would tell their reader something confidential, or that may not go as a mail: whose and where, never the words. */
export const HeldLetters = ({ letters }: { readonly letters: readonly HeldLetter[] }) => (
  <Table
    folds
    caption="Letters that were held back"
    captionClasses="govuk-visually-hidden"
    head={['To', 'Family', 'What it would tell', 'Held since', 'What now'].map((content) => ({ content }))}
    rows={letters.map((letter) => [
      { content: letter.to },
      {
        content: (
          <a class="govuk-link" href={`/families/${letter.familyId}`}>
            {letter.family}
          </a>
        ),
      },
      { content: letter.places.map(heldPlaceInWords).join('. ') },
      { content: momentInWords(letter.heldAt) },
      {
        content: (
          <a class="govuk-link" href={`/letters/${letter.id}/words`}>
            Settle it<span class="govuk-visually-hidden">: letter to {letter.to}</span>
          </a>
        ),
      },
    ])}
  />
)

export const examples = { 'one letter waits': () => <HeldLetters letters={[exampleHeldLetter]} /> }
