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
import type { SentLetter } from './confirmation-query.ts'

export type ShownLetter = {
  readonly personId: string
  readonly name: string
  readonly isChild: boolean
  readonly blocks: readonly Block[]
  readonly sent: {
    readonly at: Temporal.Instant
    readonly byName: string
    readonly paperId: string | null
    readonly way: SentLetter['way']
  } | null
}
export type ConfirmationsProps = { readonly familyId: FamilyId; readonly letters: readonly ShownLetter[]; readonly hidden: Hidden }

const madeWords = { mail: 'Sent', 'by-hand': 'Made', held: 'Held back' } as const
/** Nobody without a mail is written to, so somebody here hands the paper over. */
const linkWords = {
  mail: 'See the paper that was made',
  'by-hand': 'No mail: print this and hand it over',
  held: 'See why it was held back',
} as const

const Sent = ({ sent }: { readonly sent: ShownLetter['sent'] }) => {
  if (sent === null) return <p class="govuk-body">Not sent yet.</p>
  return (
    <p class="govuk-body">
      {madeWords[sent.way]} {momentInWords(sent.at)}, by {sent.byName}.{' '}
      {sent.paperId !== null && (
        <a class="govuk-link" href={sent.way === 'held' ? `/papers/${sent.paperId}/words` : `/papers/${sent.paperId}`}>
          {linkWords[sent.way]}
        </a>
      )}
    </p>
  )
}

/** Each person's own letter to read through, and one button that sends them all with their leaflets. */
export const ConfirmationsPage = ({ familyId, letters, hidden }: ConfirmationsProps) => (
  <>
    <PageHead
      caption="Family file"
      title="Letters that confirm the sessions"
      lead="Each person reads only their own times. The leaflet goes with the letter."
    />
    <FamilyTabs family={familyId} current="before" />
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
const sent = { at: Temporal.Instant.from('2026-05-21T09:00:00Z'), byName: 'Callum Reid', paperId: 'example' }
const rest = { familyId: '019e0000-0000-7000-8000-000000000005' as FamilyId, hidden: { csrf: 'example', once: 'example' } }

export const examples = {
  'not sent yet': () => <ConfirmationsPage {...rest} letters={[letter]} />,
  'sent, to hand over and held back': () => (
    <ConfirmationsPage {...rest} letters={(['mail', 'by-hand', 'held'] as const).map((way) => ({ ...letter, sent: { ...sent, way } }))} />
  ),
  'nothing booked': () => <ConfirmationsPage {...rest} letters={[]} />,
}
