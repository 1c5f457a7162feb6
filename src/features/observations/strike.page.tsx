import { dayInWords, timesInWords } from '../../domain/words-for-time.ts'
import { FinalAct } from '../../web/components/final-act.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import type { Hidden } from '../../web/components/post-form.tsx'
import { exampleHidden, exampleMoment, exampleSession, type DaySession } from '../sessions/door.ts'
import { recordTime } from './entry-list.page.tsx'
import type { Entry } from './observation-store.ts'

type Props = { readonly session: DaySession; readonly entry: Pick<Entry, 'id' | 'seenAt' | 'text' | 'struckAt'>; readonly hidden: Hidden }

/** Striking out cannot be undone, so it is asked once, with the entry in sight. OBS-04 */
export const StrikePage = ({ session, entry, hidden }: Props) => (
  <>
    <PageHead
      caption={`${dayInWords(session.onDay)}, ${timesInWords(session)}, ${session.room}`}
      title={`Strike out the entry at ${recordTime(entry.seenAt)}?`}
    />
    <p class="govuk-body">“{entry.text}”</p>
    {entry.struckAt === null ? (
      <FinalAct
        heading="Strike this entry out"
        action={`/sessions/${session.id}/record/entries/${entry.id}/strike`}
        hidden={hidden}
        label="Strike it out"
        back={{ label: 'Keep it and go back', href: `/sessions/${session.id}/record` }}
      >
        It will not be part of the record. It stays on file, struck through. You cannot take this back, but you can write it again.
      </FinalAct>
    ) : (
      <p class="govuk-body">
        It is struck out.{' '}
        <a class="govuk-link" href={`/sessions/${session.id}/record`}>
          Back to the entries
        </a>
      </p>
    )}
  </>
)

const entry = { id: 'example', seenAt: exampleMoment('16:04'), text: 'Owen rolled a ball to Jude.', struckAt: null }

export const examples = {
  'asked before striking out': () => <StrikePage session={exampleSession('underway')} entry={entry} hidden={exampleHidden} />,
  'struck out already': () => (
    <StrikePage session={exampleSession('underway')} entry={{ ...entry, struckAt: exampleMoment('16:10') }} hidden={exampleHidden} />
  ),
}
