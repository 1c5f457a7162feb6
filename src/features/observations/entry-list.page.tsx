import type { Temporal } from 'temporal-polyfill'
import { toLondon } from '../../domain/civil-time.ts'
import { headingInWords, isLateEntry, type ObservationKind, wordOfOpinion } from '../../domain/observation.ts'
import type { Mention } from '../../domain/protected-words.ts'
import { Details } from '../../web/components/details.tsx'
import { Empty } from '../../web/components/empty.tsx'
import { EntryLog, type LogEntry } from '../../web/components/entry-log.tsx'
import { Section } from '../../web/components/section.tsx'
import { exampleMoment, exampleSession, type DaySession } from '../sessions/door.ts'
import type { Entry } from './observation-store.ts'

export const recordTime = (at: Temporal.Instant): string => toLondon(at).toPlainTime().toString({ smallestUnit: 'minute' })

const kindOfLog = { observed: 'saw', 'child-words': 'said', intervention: 'stepped-in', ending: 'saw' } as const satisfies Record<
  ObservationKind,
  LogEntry['kind']
>

type Props = {
  readonly session: DaySession
  readonly entries: readonly Entry[]
  readonly mentions: ReadonlyMap<string, readonly Mention[]>
}

const factWords = { address: 'address', phone: 'phone', email: 'e-mail', school: 'school' } as const

const Note = ({ entry, session, mentions }: Omit<Props, 'entries'> & { readonly entry: Entry }) => {
  const opinion = entry.kind === 'child-words' ? null : wordOfOpinion(entry.text)
  return (
    <>
      {entry.kind !== 'child-words' && <span>{headingInWords(entry.kind, entry.heading)}. </span>}
      {isLateEntry(entry.seenAt, entry.writtenAt) && <span>Written at {recordTime(entry.writtenAt)}. </span>}
      {opinion !== null && <span class="kt-strong">“{opinion}”: what did you see or hear? </span>}
      {(mentions.get(entry.id) ?? []).map(({ kind, whose }) => (
        <span class="kt-strong">
          This names {whose}’s confidential {factWords[kind]}. Strike it out and write it without.{' '}
        </span>
      ))}
      <a class="govuk-link" href={`/sessions/${session.id}/record/entries/${entry.id}/strike`}>
        Strike out<span class="govuk-visually-hidden"> the entry at {recordTime(entry.seenAt)}</span>
      </a>
    </>
  )
}

/** What stands so far, and what was struck out of it. */
export const EntryList = (props: Props) => {
  const standing = props.entries.filter(({ struckAt }) => struckAt === null)
  const struck = props.entries.filter(({ struckAt }) => struckAt !== null)
  return (
    <Section id="log" heading="Written so far" count={standing.length}>
      {standing.length === 0 ? (
        <Empty title="Nothing is written yet">Write what you see and hear, when it happens or soon after.</Empty>
      ) : (
        <EntryLog
          entries={standing.map((entry) => ({
            at: entry.seenAt.toString(),
            time: recordTime(entry.seenAt),
            kind: kindOfLog[entry.kind],
            words: entry.text,
            who: entry.child ?? undefined,
            why: entry.why === '' ? undefined : entry.why,
            note: <Note entry={entry} {...props} />,
          }))}
        />
      )}
      {struck.length > 0 && (
        <Details summary={`Struck out (${struck.length})`}>
          <p class="govuk-body">These stay on file. They are not part of the record.</p>
          <ul class="govuk-list">
            {struck.map(({ seenAt, text }) => (
              <li>
                <del>
                  {recordTime(seenAt)} {text}
                </del>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </Section>
  )
}

const written = {
  heading: 'together',
  child: null,
  why: '',
  struckAt: null,
  author: 'callum' as Entry['author'],
  authorName: 'Callum Reid',
}
const exampleEntries: readonly Entry[] = [
  {
    ...written,
    id: '1',
    kind: 'observed',
    text: 'Owen rolled a ball to Jude.',
    seenAt: exampleMoment('16:04'),
    writtenAt: exampleMoment('16:05'),
  },
  {
    ...written,
    id: '2',
    kind: 'child-words',
    child: 'Poppy',
    text: 'Again!',
    seenAt: exampleMoment('16:08'),
    writtenAt: exampleMoment('17:00'),
  },
]

export const examples = {
  'two entries, one of them late': () => <EntryList session={exampleSession('underway')} entries={exampleEntries} mentions={new Map()} />,
  'a confidential school is named': () => (
    <EntryList
      session={exampleSession('ended')}
      entries={exampleEntries}
      mentions={new Map([['1', [{ kind: 'school', whose: 'Poppy' }]]])}
    />
  ),
}
