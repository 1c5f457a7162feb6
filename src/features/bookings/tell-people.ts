import type { FamilyId } from '../../domain/ids.ts'
import type { Span } from '../../domain/civil-time.ts'
import { toLondon } from '../../domain/civil-time.ts'
import { dayWithYear, timesInWords } from '../../domain/words-for-time.ts'
import type { Letter, Work } from '../../platform/work.ts'
import type { Affected } from './affected-query.ts'

/** All that a letter about a session may know: when and where. Who else comes is not in it, so it cannot slip out. RISK-07 */
export type PlaceAndTimes = { readonly venue: string; readonly times: readonly Span[] }
type Sheet = { readonly subject: string; readonly text: string }

const timeLine = (span: Span): string => `${dayWithYear(toLondon(span.startsAt).toPlainDate())}, ${timesInWords(span)}`
const lines = ({ times }: PlaceAndTimes): string => times.map(timeLine).join('\n')

const booked = {
  attending: ({ venue, times }, all) => ({
    subject: 'Your family time',
    text: `Your family time is booked at ${venue}:\n\n${all}\n\nIf you cannot come, tell us as soon as you can.${times.length > 1 ? ' Keep this letter for the dates.' : ''}`,
  }),
  bringing: ({ venue }, all) => ({
    subject: 'Family time for the children',
    text: `The children’s family time is booked at ${venue}:\n\n${all}\n\nIf they cannot come, tell us as soon as you can.`,
  }),
  'social-worker': ({ times }) => ({
    subject: 'Sessions are booked',
    text: `${times.length === 1 ? 'A session is' : `${times.length} sessions are`} booked for a family of yours. Sign in to see when and where.`,
  }),
  worker: ({ venue, times }, all) => ({
    subject: times.length === 1 ? 'You have a new session' : `You have ${times.length} new sessions`,
    text: `At ${venue}:\n\n${all}\n\nYour timetable shows the rest.`,
  }),
} as const satisfies Record<Affected['audience'], (told: PlaceAndTimes, all: string) => Sheet>

const cancelled = {
  attending: ({ venue }, all) => ({
    subject: 'Your family time is cancelled',
    text: `This family time will not take place:\n\n${all}, at ${venue}\n\nYou do not need to come. We will be in touch about what comes next.`,
  }),
  bringing: ({ venue }, all) => ({
    subject: 'Family time is cancelled',
    text: `This family time will not take place:\n\n${all}, at ${venue}\n\nThe children do not need to come.`,
  }),
  'social-worker': () => ({
    subject: 'A session is cancelled',
    text: 'A session of a family of yours is cancelled. Sign in to see which one and why.',
  }),
  worker: ({ venue }, all) => ({
    subject: 'A session is cancelled',
    text: `This session will not take place:\n\n${all}, at ${venue}\n\nYour timetable shows the rest.`,
  }),
} as const satisfies Record<Affected['audience'], (told: PlaceAndTimes, all: string) => Sheet>

const sheets = { 'sessions-booked': booked, 'session-cancelled': cancelled } as const

type Telling = { readonly kind: keyof typeof sheets; readonly family: FamilyId; readonly told: PlaceAndTimes; readonly publicUrl: string }

/** An account before an address on the file; without either the letter shows up among those that did not go. */
const reachOf = ({ name, account, fact }: Affected): Letter['to'] => {
  if (account !== null) return { name, account }
  return fact === null ? { name } : { name, fact }
}

/** One letter to each person affected, each with only what is theirs. */
export const tellPeople = async (work: Work, people: readonly Affected[], { kind, family, told, publicUrl }: Telling): Promise<void> => {
  for (const person of people) {
    const sheet: Sheet = sheets[kind][person.audience](told, lines(told))
    const link = person.account === null ? '' : `\n\n${publicUrl}${person.audience === 'worker' ? '/timetable' : ''}`
    await work.write({
      kind,
      audience: person.audience,
      family,
      to: reachOf(person),
      subject: sheet.subject,
      text: `${sheet.text}${link}`,
    })
  }
}
