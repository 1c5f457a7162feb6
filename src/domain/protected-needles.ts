import { folded, wordsOf } from './protected-text.ts'

type Words = readonly string[]

const streets = new Set(
  (
    'street st road rd lane ln avenue ave av close cl court ct row drive dr crescent cres terrace terr mews gardens gdns ' +
    'house cottage cottages lodge farm villas villa mansions apartments tower towers way place pl walk grove square sq'
  ).split(' '),
)
/** Also the ends of many a town's name, so that they count as a street only after a house number or in the first line. */
const maybeStreets = new Set('hill park green gate end view mount vale hall rise parade yard wharf quay buildings manor barn'.split(' '))
const fillers = new Set(['the', 'a', 'an', 'of', 'on', 'at', 'in', 'flat', 'no', 'number'])
const isNumber = (word: string | undefined): boolean => word !== undefined && /^\p{N}/u.test(word)
const lettersIn = (words: Words): string => words.filter((word) => !isNumber(word)).join('')
const isLatin = (words: Words): boolean => /\p{Script=Latin}/u.test(words.join(''))

/** The words before a "Street" or "House" that name it, back to the house number or the house before it. */
const nameUpTo = (words: Words, at: number): Words => {
  const name: string[] = []
  for (let i = at - 1; i >= 0 && name.length < 3; i--) {
    const word = words[i] ?? ''
    if (isNumber(word) || fillers.has(word) || (streets.has(word) && name.length > 0)) break
    name.unshift(word)
  }
  return name.length === 0 ? [] : [...name, words[at] ?? '']
}

const streetNames = (line: Words, isFirst: boolean): readonly Words[] =>
  line.flatMap((word, at) => {
    const counts = streets.has(word) || (maybeStreets.has(word) && (isFirst || line.slice(0, at).some(isNumber)))
    const name = counts ? nameUpTo(line, at) : []
    return name.length >= 2 ? [name] : []
  })

/** House number and street; where no comma ends the street, its next two words. */
const numbered = (line: Words, hasLines: boolean): readonly Words[] =>
  line.flatMap((word, at) => {
    if (!isNumber(word)) return []
    const end = hasLines ? line.length : Math.min(line.length, at + 3)
    const found = line.slice(at, end)
    return lettersIn(found).length >= 4 ? [found] : []
  })

const postcodes = (address: string): readonly Words[] =>
  [...folded(address).matchAll(/\b[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}\b/g)].map(([code]) => wordsOf(code))

/** The parts of an address that give it away by themselves; the name of a town alone does not. RISK-07 */
export const needlesOfAddress = (address: string): readonly Words[] => {
  const codes = postcodes(address)
  const withoutCode = folded(address).replaceAll(/\b[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}\b/g, ' ')
  const lines = withoutCode
    .split(/[,;\n]/)
    .map(wordsOf)
    .filter((line) => line.length > 0)
  const parts = lines.flatMap((line, at) => [...streetNames(line, at === 0), ...numbered(line, lines.length > 1)])
  const [first = []] = lines
  const houseName = lines.length > 1 && first.length >= 2 && !first.some(isNumber) && !fillers.has(first[0] ?? '') ? [first] : []
  return [wordsOf(address), ...codes, ...houseName, ...parts]
}

const schoolWords = [
  ...(
    'school schools primary academy infant infants junior juniors nursery secondary high college community ' +
    'preschool catholic ce rc cofe grammar comprehensive'
  ).split(' '),
  ...['c of e', 'church of england'],
] as const
const schoolEnd = new RegExp(`(^the | (?:${schoolWords.join('|')})$)`)

const withoutSchoolWords = (name: string): string => {
  const shorter = name.replace(schoolEnd, '').trim()
  return shorter === name ? name : withoutSchoolWords(shorter)
}

/** A school by its name, with or without "School"; a name of one word counts only beside such a word, or "hope" would always alarm. */
export const needlesOfSchool = (school: string): readonly Words[] => {
  const whole = wordsOf(school)
  const name = withoutSchoolWords(whole.join(' ')).split(' ')
  if (!isLatin(whole)) return whole.join('').length >= 3 ? [whole] : []
  const named = name.length >= 2 ? [name] : schoolWords.map((word) => [...name, ...word.split(' ')])
  return whole.length >= 2 ? [whole, ...named] : named
}
