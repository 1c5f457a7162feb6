import { momentInWords } from '../../domain/words-for-time.ts'
import { Button, ButtonGroup } from '../../web/components/button.tsx'
import { Empty } from '../../web/components/empty.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { type Hidden, PostForm } from '../../web/components/post-form.tsx'
import { Table } from '../../web/components/table.tsx'
import { Section } from '../../web/components/section.tsx'
import type { HeldLetter } from './held-letter-store.ts'
import { exampleHeldLetter, HeldLetters } from './held-letters.page.tsx'
import { exampleLetters } from './letter-examples.ts'
import { type LetterThatDidNotGo, mostLettersShown } from './unsent-letters-query.ts'

const lead = (count: number, held: number): string => {
  if (count === 0 && held > 0) return 'No letter is stuck, but some were held back.'
  if (count === 0) return 'Every letter has gone, or is still being tried.'
  if (count === 1) return 'One letter needs you. Nobody has read it yet.'
  return `${count >= mostLettersShown ? `The newest ${count}` : count} letters need you. Nobody has read them yet.`
}

const WhatNow = ({ letter, hidden }: { readonly letter: LetterThatDidNotGo; readonly hidden: Hidden }) => (
  <PostForm action={`/letters/${letter.id}/tries`} hidden={hidden}>
    <ButtonGroup classes="kt-tight">
      <Button isSmall kind="secondary">
        Try again
        <span class="govuk-visually-hidden">
          : {letter.subject}, to {letter.to}
        </span>
      </Button>
      {!letter.opensADoor && (
        <a class="govuk-link" href={`/letters/${letter.id}/address`}>
          Mend the address
          <span class="govuk-visually-hidden">
            : {letter.subject}, to {letter.to}
          </span>
        </a>
      )}
    </ButtonGroup>
    {letter.opensADoor && (
      <p class="govuk-body kt-small">Its link goes to this person’s own address only. Whoever may invite them sends a new one.</p>
    )}
  </PostForm>
)

const familyLink = ({ family, familyId }: LetterThatDidNotGo) =>
  family === null ? (
    ''
  ) : (
    <a class="govuk-link" href={`/families/${familyId}`}>
      {family}
    </a>
  )

type Props = { readonly letters: readonly LetterThatDidNotGo[]; readonly held?: readonly HeldLetter[]; readonly hidden: Hidden }

/** The letters that nobody received: who still waits for which one, why, and the two things that help. */
export const LettersPage = ({ letters, held = [], hidden }: Props) => (
  <>
    <PageHead title="Letters that did not go" lead={lead(letters.length, held.length)} />
    {letters.length === 0 ? (
      <Empty title="No letter is stuck">A letter that cannot be sent comes here, with the reason.</Empty>
    ) : (
      <Table
        folds
        caption="Letters that did not go"
        captionClasses="govuk-visually-hidden"
        head={['Letter', 'To', 'Family', 'Why it did not go', 'Last tried', 'What now'].map((content) => ({ content }))}
        rows={letters.map((letter) => [
          { content: letter.subject },
          { content: letter.to },
          { content: familyLink(letter) },
          { content: letter.says },
          { content: momentInWords(letter.failedAt) },
          { content: <WhatNow letter={letter} hidden={hidden} /> },
        ])}
      />
    )}
    {held.length > 0 && (
      <Section id="held" heading="Held back" count={held.length}>
        <p class="govuk-body">
          These letters would tell somebody something confidential.{' '}
          <a class="govuk-link" href="/papers-held">
            All that is held back
          </a>
        </p>
        <HeldLetters letters={held} />
      </Section>
    )}
  </>
)

export const examples = {
  'two letters are stuck': () => <LettersPage letters={exampleLetters} hidden={{ csrf: 'example', once: 'example' }} />,
  'one letter is held back': () => <LettersPage letters={[]} held={[exampleHeldLetter]} hidden={{ csrf: 'example', once: 'example' }} />,
  'nothing is stuck': () => <LettersPage letters={[]} hidden={{ csrf: 'example', once: 'example' }} />,
}
