import { dayInWords, timesInWords } from '../../domain/words-for-time.ts'
import { PageHead } from '../../web/components/page-head.tsx'
import { RefusalPanel } from '../../web/components/refusal-panel.tsx'
import { Section } from '../../web/components/section.tsx'
import { exampleSession, type DaySession } from '../sessions/door.ts'

type Props = { readonly session: DaySession; readonly record: string | null; readonly typed?: string }

/** A session whose record is sealed has nothing to write in, also when somebody took the record away. OBS-04 */
export const ClosedPage = ({ session, record, typed = '' }: Props) => (
  <>
    <PageHead
      caption={`${dayInWords(session.onDay)}, ${timesInWords(session)}, ${session.room}`}
      title="The record of this session is closed"
    />
    {record === null ? (
      <RefusalPanel
        title="This record was sealed once, and is gone"
        lead="Somebody took it out of the database. Nothing can be written in its place."
        items={[
          {
            heading: 'Tell the manager now',
            fact: 'The people who got a copy still have it. Each copy can be checked with its own seal.',
            rule: 'OBS-04, any later change can be shown',
          },
        ]}
      />
    ) : (
      <p class="govuk-body">
        It is sealed. You can put an addition beside it:{' '}
        <a class="govuk-link" href={`/records/${record}`}>
          open the record
        </a>
        .
      </p>
    )}
    {typed !== '' && (
      <Section id="typed" heading="What you wrote, to copy into an addition">
        <p class="govuk-body">{typed}</p>
      </Section>
    )}
    <p class="govuk-body">
      <a class="govuk-link" href={`/sessions/${session.id}`}>
        Back to the session
      </a>
    </p>
  </>
)

export const examples = {
  'sealed by somebody else meanwhile': () => <ClosedPage session={exampleSession('ended')} record="example" typed="Jude waved." />,
  'sealed, and taken away': () => <ClosedPage session={exampleSession('ended')} record={null} />,
}
