import type { Mention } from '../../domain/protected-words.ts'
import { FinalAct } from '../../web/components/final-act.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import type { Hidden } from '../../web/components/post-form.tsx'
import { RefusalPanel } from '../../web/components/refusal-panel.tsx'
import { Section } from '../../web/components/section.tsx'
import { dayInWords, timesInWords } from '../../domain/words-for-time.ts'
import { exampleHidden, exampleSession, type DaySession } from '../sessions/door.ts'
import type { ComposedRecord } from './compose-record.ts'
import type { Recipient } from './give-copies.ts'
import { RecordParts } from './record-parts.page.tsx'
import { factKindWords } from './record-words.ts'
import { exampleRecord } from './record-examples.ts'

const counted = ['nobody', 'one person', 'two people', 'three people', 'four people', 'five people']
const label = (people: number): string => (people === 0 ? 'Seal the record' : `Seal it and tell ${counted[people] ?? `${people} people`}`)

const how = ({ audience, to }: Recipient): string => {
  if (audience === 'organisation') return 'can fetch it with their own case system'
  return to === null
    ? 'gets a copy, but we cannot reach them by e-mail'
    : 'gets a letter that says a record is ready, and signs in to read it'
}

export type SubmitProps = {
  readonly session: DaySession
  readonly record: ComposedRecord
  readonly recipients: readonly Recipient[]
  readonly missing: readonly string[]
  readonly mentions: readonly Mention[]
  readonly warnings: readonly string[]
  readonly hidden: Hidden
}

const Mentions = ({ mentions, session }: Pick<SubmitProps, 'mentions' | 'session'>) => (
  <RefusalPanel
    title="A confidential detail is in this record"
    lead="It cannot be sealed with it."
    items={mentions.map(({ kind, whose }) => ({
      heading: `${whose}’s confidential ${factKindWords[kind]}`,
      fact: 'Strike out the entry that holds it, and write it again without.',
      rule: 'RISK-07, a confidential address, phone or school never leaves',
      clear: { label: 'Go to the entries', href: `/sessions/${session.id}/record` },
    }))}
  />
)

/** The last look, on a page of its own: what happens, who gets it, and that it cannot be taken back. OBS-04, OBS-05 */
export const SubmitPage = ({ session, record, recipients, missing, mentions, warnings, hidden }: SubmitProps) => (
  <>
    <PageHead
      caption={`${dayInWords(session.onDay)}, ${timesInWords(session)}, ${session.room}`}
      title="Read it through, then seal it"
      lead="After that nobody can change it. You can still put an addition beside it."
    />
    {mentions.length > 0 && <Mentions mentions={mentions} session={session} />}
    {warnings.length > 0 && (
      <Section id="check" heading="Check this first">
        <ul class="govuk-list govuk-list--bullet">
          {warnings.map((warning) => (
            <li>{warning}</li>
          ))}
        </ul>
      </Section>
    )}
    <RecordParts content={record} />
    <Section id="who" heading="Who gets it">
      {recipients.length === 0 ? (
        <p class="govuk-body">Nobody outside this service.</p>
      ) : (
        <ul class="govuk-list govuk-list--bullet">
          {recipients.map((recipient) => (
            <li>
              <strong>{recipient.name}</strong> {how(recipient)}
            </li>
          ))}
        </ul>
      )}
      {missing.map((who) => (
        <p class="govuk-body">{who} should get a copy, but nobody is on the file. Add them on the family’s people page first.</p>
      ))}
    </Section>
    <FinalAct
      heading="Seal this record"
      action={`/sessions/${session.id}/record/submission`}
      hidden={hidden}
      label={label(recipients.filter(({ to }) => to !== null).length)}
      back={{ label: 'Go back and change it', href: `/sessions/${session.id}/record` }}
    >
      It gets a number and a seal. Everybody above gets it as it stands here, at once. You cannot take it back.
    </FinalAct>
  </>
)

const reader: Recipient = {
  audience: 'social-worker',
  name: 'Joanne Firth',
  party: null,
  account: 'example',
  organisation: null,
  to: { name: 'Joanne Firth' },
}
const example = {
  session: exampleSession('ended'),
  record: { ...exampleRecord.content, childsWords: [] },
  recipients: [reader],
  hidden: exampleHidden,
}

export const examples = {
  'ready to seal': () => <SubmitPage {...example} missing={[]} mentions={[]} warnings={[]} />,
  'a confidential detail, and nobody to tell at legal services': () => (
    <SubmitPage {...example} missing={['Legal services']} mentions={[{ kind: 'address', whose: 'Rosa Ashdown' }]} warnings={[]} />
  ),
  'somebody is still signed in': () => (
    <SubmitPage {...example} missing={[]} mentions={[]} warnings={['Fay Marsh is still signed in. Sign people out first.']} />
  ),
}
