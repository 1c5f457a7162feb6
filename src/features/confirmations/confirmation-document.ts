import { Temporal } from 'temporal-polyfill'
import { toLondon } from '../../domain/civil-time.ts'
import type { Block, PdfDocument } from '../../domain/document.ts'
import { dayWithYear, timeInWords } from '../../domain/words-for-time.ts'

/** Whose letter it is: somebody who spends time with the children, whoever brings them, or the child. */
export type Reader = 'takes-part' | 'brings' | 'child'

export type OwnTime = { readonly from: Temporal.Instant; readonly until: Temporal.Instant; readonly venue: string; readonly room: string }
export type Confirmed = {
  readonly reader: Reader
  readonly name: string
  readonly childNames: readonly string[]
  readonly workerName: string | null
  readonly times: readonly OwnTime[]
}
export type PrintedOn = { readonly service: string; readonly helpPhone: string; readonly date: string; readonly familyTime: string }

/**
 * Everybody is told their own times and nobody else's: whoever must not meet the one who brings the children comes earlier and leaves
 * later, and the letter does not say that others come at another time, or who they are. AGR-07, RISK-06, RISK-07
 */
export const ownTime = (session: OwnTime, reader: Reader, apartMinutes: number): OwnTime =>
  reader === 'takes-part'
    ? { ...session, from: session.from.subtract({ minutes: apartMinutes }), until: session.until.add({ minutes: apartMinutes }) }
    : session

const at = (instant: Temporal.Instant): string => timeInWords(toLondon(instant).toPlainTime())
const firstName = (name: string): string => name.split(' ')[0] ?? name
const listed = (names: readonly string[]): string =>
  names.length <= 1 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

const timesBlock = (times: readonly OwnTime[]): Block => ({
  kind: 'facts',
  facts: times.map(({ from, until, venue, room }) => ({
    label: dayWithYear(toLondon(from).toPlainDate()),
    value: `${at(from)} to ${at(until)}, ${room}, ${venue}`,
  })),
})

const callUs = (helpPhone: string): readonly Block[] =>
  helpPhone === ''
    ? []
    : [{ kind: 'notice', title: 'Questions', text: `Call us on ${helpPhone}. Call as soon as you know that you cannot come.` }]

const adultBlocks = (letter: Confirmed, { helpPhone, familyTime }: PrintedOn): readonly Block[] => [
  { kind: 'paragraph', text: `Dear ${letter.name},` },
  {
    kind: 'paragraph',
    text:
      letter.reader === 'brings'
        ? `This letter confirms ${familyTime} for ${listed(letter.childNames)}. These are the times to bring and collect the children:`
        : `This letter confirms your ${familyTime} with ${listed(letter.childNames)}. These are your times:`,
  },
  timesBlock(letter.times),
  { kind: 'heading', level: 1, text: 'When you come' },
  {
    kind: 'list',
    items: [
      'Ring at the door and wait for us. Come at your own times, not before and not after.',
      ...(letter.workerName === null ? [] : [`${letter.workerName} is the worker. They meet you at the door.`]),
      letter.reader === 'brings'
        ? 'Bring what the children need: food, nappies, medicine, a favourite toy.'
        : 'Bring what your agreement says, and something that shows who you are.',
    ],
  },
  ...callUs(helpPhone),
]

const childBlocks = (letter: Confirmed): readonly Block[] => {
  const [next] = letter.times
  return [
    { kind: 'paragraph', text: `Hello ${firstName(letter.name)},` },
    ...(next === undefined
      ? []
      : [
          {
            kind: 'paragraph' as const,
            text: `On ${dayWithYear(toLondon(next.from).toPlainDate())} at ${at(next.from)} you will come to ${next.venue}. You will spend time with somebody from your family. At ${at(next.until)} you go home.`,
          },
        ]),
    ...(letter.workerName === null ? [] : [{ kind: 'paragraph' as const, text: `${firstName(letter.workerName)} will be there for you.` }]),
    { kind: 'paragraph', text: 'You can bring a toy. You can say stop. You can ask us anything.' },
    { kind: 'paragraph', text: 'We look forward to meeting you.' },
  ]
}

/** A letter to one person, with that person's own times, and not one word about anybody else's. AGR-07, RISK-07 */
export const confirmationDocument = (letter: Confirmed, on: PrintedOn): PdfDocument => ({
  kind: 'document',
  style: letter.reader === 'child' ? 'child' : 'adult',
  title: letter.reader === 'child' ? 'A letter for you' : 'Your sessions are confirmed',
  service: on.service,
  forWhom: letter.name,
  date: on.date,
  blocks: letter.reader === 'child' ? childBlocks(letter) : adultBlocks(letter, on),
  foot: {},
})
