import type { FactKind } from './family.ts'
import { needlesOfAddress, needlesOfSchool } from './protected-needles.ts'
import { folded, holdsWords, wordsOf } from './protected-text.ts'

/** A confidential fact as the file holds it, and whose it is. */
export type ProtectedValue = { readonly kind: FactKind; readonly text: string; readonly whose: string }
export type Mention = { readonly kind: FactKind; readonly whose: string }
type Place = { readonly id: string; readonly heading: string; readonly text: string }
export type Leak = Mention & { readonly place: string; readonly heading: string }

/** Everything between two letters that may be one number, or several. */
const runsIn = (text: string): readonly string[] => folded(text).match(/[\d+(][^\p{L}]*\d/gu) ?? []
const digitsOf = (text: string): string => text.replaceAll(/\D/g, '')
/** A number is the same with +44, with 0 and abroad: its last nine digits tell. */
const coreOf = (text: string): string => digitsOf(text).slice(-9)

const longestNumber = 14

/** One number however it is spaced, or several that stand beside each other. */
const numbersIn = (value: string): readonly string[] =>
  runsIn(value)
    .flatMap((run) => (digitsOf(run).length <= longestNumber ? [run] : run.split(/[,;/|&\n]|\s+(?=[+0(])/)))
    .map(coreOf)
    .filter((core) => core.length >= 7)

const holdsPhone = (text: string, value: string): boolean => {
  const runs = runsIn(text).map(digitsOf)
  return numbersIn(value).some((number) => runs.some((run) => run.includes(number)))
}

const addressesIn = (value: string): readonly string[] => folded(value).match(/[^\s,;<>()]+@[^\s,;<>()]+/g) ?? []
const spelledOut = new Set(['at', 'dot'])
const withoutSpelling = (words: readonly string[]): readonly string[] => words.filter((word) => !spelledOut.has(word))

/** Also "name at example dot org". */
const holdsEmail = (text: string, value: string): boolean => {
  const needles = addressesIn(value).map(wordsOf)
  return holdsWords(text, needles) || holdsWords(withoutSpelling(wordsOf(text)).join(' '), needles.map(withoutSpelling))
}

const holds = {
  address: (text: string, value: string) => holdsWords(text, needlesOfAddress(value)),
  school: (text: string, value: string) => holdsWords(text, needlesOfSchool(value)),
  phone: (text: string, value: string) => holdsPhone(text, value) || holdsEmail(text, value),
  email: (text: string, value: string) => holdsPhone(text, value) || holdsEmail(text, value),
} as const satisfies Record<FactKind, (text: string, value: string) => boolean>

/** One filter for everything that leaves: a confidential fact is found however it is written. RISK-07 */
export const holdsValue = (text: string, value: ProtectedValue): boolean => holds[value.kind](text, value.text)

/** The confidential facts that a text gives away, by kind and person, never by their words. RISK-07 */
export const mentionsIn = (text: string, values: readonly ProtectedValue[]): readonly Mention[] =>
  values.filter((value) => holdsValue(text, value)).map(({ kind, whose }) => ({ kind, whose }))

/** Every place of a text that would give a confidential fact away; a text with one is never given out. RISK-07 */
export const leaksIn = (places: readonly Place[], values: readonly ProtectedValue[]): readonly Leak[] =>
  places.flatMap(({ id, heading, text }) =>
    mentionsIn(`${heading}\n${text}`, values).map((mention) => ({ place: id, heading, ...mention })),
  )
