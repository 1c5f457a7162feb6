import { Temporal } from 'temporal-polyfill'
import type { Block } from '../../domain/document.ts'
import type { FamilyId } from '../../domain/ids.ts'
import { momentInWords } from '../../domain/words-for-time.ts'
import { Button } from '../../web/components/button.tsx'
import { Details } from '../../web/components/details.tsx'
import { Empty } from '../../web/components/empty.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { type Hidden, PostForm } from '../../web/components/post-form.tsx'
import { FamilyTabs } from '../families/door.ts'
import { PaperWords } from '../leaflets/door.ts'

export type ShownLetter = {
  readonly personId: string
  readonly name: string
  readonly isChild: boolean
  readonly blocks: readonly Block[]
  readonly sent: { readonly at: Temporal.Instant; readonly byName: string; readonly paperId: string | null } | null
}
export type ConfirmationsProps = { readonly familyId: FamilyId; readonly letters: readonly ShownLetter[]; readonly hidden: Hidden }

const Sent = ({ sent }: { readonly sent: ShownLetter['sent'] }) => {
  if (sent === null) return <p class="govuk-body">Not sent yet.</p>
  return (
    <p class="govuk-body">
      Sent {momentInWords(sent.at)}, by {sent.byName}.{' '}
      {sent.paperId !== null && (
        <a class="govuk-link" href={`/papers/${sent.paperId}`}>
          See the paper that was made
        </a>
      )}
    </p>
  )
}

/** Each person's own letter to read through, and one button that sends them all with their leaflets. */
export const ConfirmationsPage = ({ familyId, letters, hidden }: ConfirmationsProps) => (
  <>
    <FamilyTabs family={familyId} current="before" />
    <PageHead title="Letters that confirm the sessions" lead="Each person reads only their own times. The leaflet goes with the letter." />
    {letters.length === 0 ? (
      <Empty title="No session is booked yet">Book the first session, then send the letters.</Empty>
    ) : (
      <>
        {letters.map(({ name, isChild, blocks, sent }) => (
          <>
            <h2 class="govuk-heading-m">
              {name}
              {isChild && ' (child)'}
            </h2>
            <Sent sent={sent} />
            <Details summary={`Read the letter to ${name}`}>
              <PaperWords blocks={blocks} isNested />
            </Details>
          </>
        ))}
        <PostForm action={`/families/${familyId}/confirmations`} hidden={hidden}>
          <Button>{letters.every(({ sent }) => sent !== null) ? 'Send the letters again' : 'Send the letters'}</Button>
        </PostForm>
      </>
    )}
  </>
)

const letter: ShownLetter = {
  personId: '019e0000-0000-7000-8000-000000000007',
  name: 'Owen Ashdown',
  isChild: false,
  blocks: [{ kind: 'paragraph', text: 'Dear Owen Ashdown,' }],
  sent: null,
}
const rest = { familyId: '019e0000-0000-7000-8000-000000000005' as FamilyId, hidden: { csrf: 'example', once: 'example' } }

export const examples = {
  'not sent yet': () => <ConfirmationsPage {...rest} letters={[letter]} />,
  sent: () => (
    <ConfirmationsPage
      {...rest}
      letters={[{ ...letter, sent: { at: Temporal.Instant.from('2026-05-21T09:00:00Z'), byName: 'Callum Reid', paperId: null } }]}
    />
  ),
  'nothing booked': () => <ConfirmationsPage {...rest} letters={[]} />,
}
