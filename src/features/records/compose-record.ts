import type { Temporal } from 'temporal-polyfill'
import { toLondon } from '../../domain/civil-time.ts'
import { headingInWords, isLateEntry } from '../../domain/observation.ts'
import type { Author, SealedEntry, SealedFact, SealedSaying } from '../../domain/record-seal.ts'
import { endingWords } from '../../domain/session.ts'
import { sessionKindWords } from '../../domain/session-kind.ts'
import { dayWithYear } from '../../domain/words-for-time.ts'
import type { Entry } from '../observations/door.ts'
import type { Present, SessionDay } from '../sessions/door.ts'

/** Everything of a session that its record says, before it has a number and a seal. */
export type ComposedRecord = {
  readonly facts: readonly SealedFact[]
  readonly entries: readonly SealedEntry[]
  readonly childsWords: readonly SealedSaying[]
}
type Given = { readonly day: SessionDay; readonly entries: readonly Entry[]; readonly reference: string; readonly author: Author }

/** On records the clock has 24 hours. */
export const clock24 = (at: Temporal.Instant): string => toLondon(at).toPlainTime().toString({ smallestUnit: 'minute' })

const spanOf = (from: Temporal.Instant | null, until: Temporal.Instant | null): string =>
  until === null ? `from ${from === null ? '' : clock24(from)}` : `${from === null ? '' : clock24(from)} to ${clock24(until)}`

const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`

const childNames = (people: readonly Present[]): string =>
  listed(people.filter(({ kind }) => kind === 'child').map(({ name, familyName, age }) => `${name} ${familyName ?? ''} (${age ?? ''})`))

const held = ({ session: { state } }: SessionDay): string => {
  if (state.status !== 'ended') return ''
  const when = state.startedAt === null ? '' : `${spanOf(state.startedAt, state.endedAt)}. `
  return `${when}${endingWords[state.how]}${state.why === '' ? '' : `: ${state.why}`}`
}

const attendance = ({ people }: SessionDay): string =>
  people
    .filter(({ stays }) => stays.length > 0)
    .map(({ name, stays }) => `${name} ${stays.map(({ arrivedAt, leftAt }) => spanOf(arrivedAt, leftAt)).join(' and ')}`)
    .join('; ') || 'Nobody came'

/** Who answered for each child from moment to moment, and any moment when nobody is on record. DAY-05 */
const responsible = ({ care, childCare, people }: SessionDay): string => {
  const handovers = [...new Set(care.map(({ at, adultName }) => `${clock24(at)} ${adultName}`))]
  const turns = handovers.map((turn) => {
    const given = care.filter(({ at, adultName }) => `${clock24(at)} ${adultName}` === turn).map(({ child }) => child)
    return `${turn} for ${listed(people.filter(({ id }) => given.includes(id)).map(({ name }) => name))}`
  })
  const gaps = childCare.flatMap(({ child, gaps: each }) =>
    each.map(({ from, until }) => `nobody on record for ${child.name} ${spanOf(from, until)}`),
  )
  return [...turns, ...gaps].join('; ')
}

const factsOf = ({ day, entries, reference, author }: Given): readonly SealedFact[] => {
  const { session, people } = day
  const adults = people.filter(({ kind, isNamed }) => kind === 'party' && isNamed)
  const writers = [...new Set([author.name, ...entries.map(({ authorName }) => authorName)])]
  const facts: readonly SealedFact[] = [
    { label: 'File', value: reference },
    { label: 'Children', value: childNames(people) },
    { label: 'Time with', value: listed(adults.map(({ name, relation }) => (relation === '' ? name : `${name} (${relation ?? ''})`))) },
    { label: 'Place', value: `${session.room}, ${session.venue}` },
    { label: 'Planned', value: `${dayWithYear(session.onDay)}, ${spanOf(session.startsAt, session.endsAt)}` },
    { label: 'Held', value: held(day) },
    { label: 'Kind', value: sessionKindWords[session.kind] },
    { label: 'Worker', value: listed(writers) },
    { label: 'In the building', value: attendance(day) },
    { label: 'Responsible adult', value: responsible(day) },
  ]
  return facts.filter(({ value }) => value !== '')
}

const textOf = (entry: Entry, author: Author): string => {
  const heading = entry.kind === 'intervention' ? 'Worker stepped in' : headingInWords(entry.kind, entry.heading)
  const why = entry.why === '' ? '' : ` Why: ${entry.why}`
  const by = entry.author === author.id ? '' : ` [Written by ${entry.authorName}]`
  const late = isLateEntry(entry.seenAt, entry.writtenAt) ? ` [Written at ${clock24(entry.writtenAt)}]` : ''
  return `${heading}: ${entry.text}${why}${by}${late}`
}

/** What stands on the record: facts, what was seen and heard, and apart from it what the children said. OBS-03 */
export const composeRecord = (given: Given): ComposedRecord => {
  const standing = given.entries.filter(({ struckAt }) => struckAt === null)
  return {
    facts: factsOf(given),
    entries: standing
      .filter(({ kind }) => kind !== 'child-words')
      .map((entry) => ({ at: entry.seenAt, writtenAt: entry.writtenAt, text: textOf(entry, given.author) })),
    childsWords: standing
      .filter(({ kind }) => kind === 'child-words')
      .map(({ seenAt, writtenAt, child, text }) => ({ at: seenAt, writtenAt, child: child ?? '', words: text })),
  }
}
