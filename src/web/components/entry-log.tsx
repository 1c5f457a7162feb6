import { Icon } from './icon.tsx'
import { classNames, isFilled, type Content } from './markup.ts'

/** A child's own words stand apart and larger, never mixed with what adults observed. */
export const ChildWords = ({ who, words }: { readonly who: Content; readonly words: string }) => (
  <div class="kt-words">
    <span class="kt-words__who">
      <Icon name="speech" /> {who}
    </span>
    <blockquote>“{words}”</blockquote>
  </div>
)

export type LogEntry = {
  /** Machine time, ISO 8601. */
  readonly at: string
  /** 24 hours, as on records: "15:46". */
  readonly time: string
  readonly kind: 'saw' | 'said' | 'stepped-in' | 'care'
  readonly words: string
  /** The child who said it. */
  readonly who?: string | undefined
  readonly why?: string | undefined
  readonly note?: Content
  readonly isSent?: boolean | undefined
}

const EntryWords = ({ entry }: { readonly entry: LogEntry }) => {
  if (entry.kind === 'said') return <ChildWords who={`${entry.who ?? 'The child'} said`} words={entry.words} />
  return (
    <p>
      {entry.kind === 'stepped-in' && [<strong>Worker stepped in.</strong>, ' ']}
      {entry.words}
    </p>
  )
}

const Meta = ({ entry }: { readonly entry: LogEntry }) => {
  if (entry.isSent === undefined && entry.why === undefined && !isFilled(entry.note)) return null
  return (
    <div class="kt-entry__meta">
      {entry.isSent === true && (
        <span>
          <Icon name="tick" /> Sent
        </span>
      )}
      {entry.isSent === false && (
        <span class="kt-strong">
          <Icon name="up" /> Not sent yet
        </span>
      )}
      {entry.why !== undefined && <span>Why: {entry.why}</span>}
      {isFilled(entry.note) && <div>{entry.note}</div>}
    </div>
  )
}

/** What was seen and heard, each entry with its own time. */
export const EntryLog = ({ entries }: { readonly entries: readonly LogEntry[] }) => (
  <ol class="kt-entries">
    {entries.map((entry) => (
      <li class={classNames('kt-entry', entry.kind === 'stepped-in' && 'kt-entry--step')}>
        <time datetime={entry.at}>{entry.time}</time>
        <div class="kt-entry__body">
          <EntryWords entry={entry} />
          <Meta entry={entry} />
        </div>
      </li>
    ))}
  </ol>
)
