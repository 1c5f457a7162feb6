import type { ObservationKind } from '../../src/domain/observation.ts'
import type { FamilySpec } from './spec.ts'

export type LineOfRecord = {
  readonly minute: number
  readonly kind: ObservationKind
  readonly heading: string
  readonly text: string
  readonly why?: string
}
type Line = (child: string, parent: string, other: string) => Omit<LineOfRecord, 'minute'>

const saw = (heading: string, text: string) => ({ kind: 'observed' as const, heading, text })
const said = (text: string) => ({ kind: 'child-words' as const, heading: 'said', text })

/** What is seen and heard in such rooms, told and never judged; invented. Each line stands for one moment of the hour. */
const greetings: readonly Line[] = [
  (child, parent) => saw('arriving', `${child} came in holding the carer’s hand, saw ${parent} and ran to them. Both laughed.`),
  (child, parent) =>
    saw('greeting', `${parent} knelt down by the door. ${child} waited a moment, then walked over and leaned against their shoulder.`),
  (child, parent) =>
    saw('arriving', `${child} looked into the room from the door and asked where ${parent} was. ${parent} waved from the window seat.`),
  (child, parent) => saw('greeting', `${parent} said “I have missed you”. ${child} smiled and showed a drawing from school.`),
]
const plays: readonly Line[] = [
  (child, parent) =>
    saw('together', `They built a train track round the table. ${child} gave out the pieces and ${parent} asked which came next.`),
  (child, parent) => saw('together', `${parent} read a story about a bear. ${child} turned the pages and said the last word of each line.`),
  (child, parent, other) => saw('siblings', `${child} and ${other} both wanted the red car. ${parent} found a second one, and they raced.`),
  (child, parent) => saw('together', `They played snap. ${child} won three times, and ${parent} clapped.`),
  (child, parent) => saw('together', `${child} painted a house with a blue door. ${parent} asked who lived there.`),
]
const cares: readonly Line[] = [
  (child, parent) => saw('care', `${parent} had brought sandwiches and cut up grapes. ${child} ate two halves and drank water.`),
  (child, parent) => saw('care', `${child} rubbed their eyes. ${parent} turned the music down and fetched the blanket.`),
  (child, parent) =>
    saw('guidance', `${child} climbed on the table. ${parent} said “Feet on the floor, love” and held out a hand. ${child} climbed down.`),
  (child, parent) => saw('care', `${parent} helped ${child} wash paint off both hands and rolled the sleeves up first.`),
]
const words: readonly Line[] = [
  () => said('Can we do the train again next time?'),
  () => said('I got a star for reading.'),
  () => said('Is it Thursday when I see you?'),
  () => said('You smell like home.'),
  () => said('I want to show Nan my picture.'),
]
const turns: readonly Line[] = [
  (child, parent) => ({
    ...saw('talk', `${parent} began to speak about court. The worker shook her head; ${parent} stopped and asked ${child} about swimming.`),
  }),
  (child, parent) => ({
    kind: 'intervention',
    heading: 'help',
    text: `The worker showed ${parent} where the puzzles are, and they chose one with ${child}.`,
    why: `${parent} asked what they could do together.`,
  }),
  (child) => ({
    kind: 'intervention',
    heading: 'safety',
    text: `The worker closed the garden gate and asked ${child} to come back to the sandpit.`,
    why: 'The gate to the car park stood open.',
  }),
  (child, parent) =>
    saw('agreement', `${parent}’s phone rang once. It was put away in the locker without being answered. ${child} did not look up.`),
]
const endings: readonly Line[] = [
  (child, parent) => ({
    kind: 'ending',
    heading: 'warning',
    text: `The worker said ten minutes were left. ${parent} set the sand timer with ${child}.`,
  }),
  (child, parent) => ({
    kind: 'ending',
    heading: 'goodbye',
    text: `${parent} hugged ${child} and said “See you next week”. ${child} waved until the door closed.`,
  }),
  (child) => ({
    kind: 'ending',
    heading: 'goodbye',
    text: `${child} cried for about a minute at the door, then took the carer’s hand and asked about tea.`,
  }),
]

const pick = (all: readonly Line[], number: number): Line => all[number % all.length] as Line

/** The lines of one session, other ones from week to week. */
export const linesFor = (number: number, family: FamilySpec): readonly LineOfRecord[] => {
  const child = family.children[0]?.[0] ?? 'The child'
  const other = family.children[1]?.[0] ?? 'the worker'
  const parent = family.visiting[1]
  const turn = pick(turns, number)
  const chosen: readonly Line[] = [
    pick(greetings, number),
    pick(plays, number),
    pick(cares, number),
    pick(words, number),
    turn,
    pick(endings, number),
  ]
  return chosen.map((line, order) => ({ minute: 1 + order * 7, ...line(child, parent, other) }))
}
