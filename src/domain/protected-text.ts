/** Letters that no decomposition takes apart, in the spelling that people type without them. */
const plainLetters: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', æ: 'ae', œ: 'oe', ı: 'i', þ: 'th' }

const isDigit = (code: number): boolean => /\p{Nd}/u.test(String.fromCodePoint(code))

/** Digits of any script as 0 to 9: their ten signs stand in one row that begins at a multiple of sixteen, or six after it. */
const asciiDigit = (digit: string): string => {
  const code = digit.codePointAt(0) ?? 0
  const place = code % 16
  return String(isDigit(code - place) ? place : place - 6)
}

/** One spelling of a text: no invisible signs, no accents, no capitals, no apostrophes; punctuation still stands. RISK-07 */
export const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toUpperCase()
    .toLowerCase()
    .replaceAll(/[øłđðæœıþ]/g, (letter) => plainLetters[letter] ?? letter)
    .replaceAll(/['’‘‛ʼ`´′]/g, '')
    .replaceAll(/\p{Nd}/gu, asciiDigit)

const shortWords: Readonly<Record<string, string>> = {
  street: 'st',
  saint: 'st',
  road: 'rd',
  lane: 'ln',
  avenue: 'ave',
  av: 'ave',
  court: 'ct',
  close: 'cl',
  drive: 'dr',
  place: 'pl',
  gardens: 'gdns',
  crescent: 'cres',
  terrace: 'terr',
  square: 'sq',
}

/** The words of a text, numbers apart from letters. */
export const wordsOf = (text: string): readonly string[] => folded(text).match(/\p{L}+|\p{N}+/gu) ?? []
const shortened = (words: readonly string[]): readonly string[] => words.map((word) => shortWords[word] ?? word)

/** A text without gaps, and where in it a word begins or ends. */
type Searched = { readonly letters: string; readonly edges: ReadonlySet<number> }

const searchedOf = (words: readonly string[]): Searched => {
  const edges = new Set([0])
  let end = 0
  for (const word of words) edges.add((end += word.length))
  return { letters: words.join(''), edges }
}

/** Only scripts that set their words apart can tell a word from a part of one. */
const isSpaced = (letter: string | undefined): boolean =>
  letter === undefined || /[\p{N}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(letter)

const isEdge = ({ letters, edges }: Searched, at: number): boolean => edges.has(at) || !isSpaced(letters[at]) || !isSpaced(letters[at - 1])

/** "Heron Court's garden" names Heron Court. */
const isEnd = (searched: Searched, at: number): boolean =>
  isEdge(searched, at) || (searched.letters[at] === 's' && isEdge(searched, at + 1))

const isInside = (searched: Searched, needle: string): boolean => {
  if (needle === '') return false
  for (let at = searched.letters.indexOf(needle); at !== -1; at = searched.letters.indexOf(needle, at + 1))
    if (isEdge(searched, at) && isEnd(searched, at + needle.length)) return true
  return false
}

/** Whether words stand in a text, however they are spaced, joined or shortened. */
export const holdsWords = (text: string, needles: readonly (readonly string[])[]): boolean => {
  const words = wordsOf(text)
  const whole = searchedOf(words)
  const short = searchedOf(shortened(words))
  return needles.some((needle) => isInside(whole, needle.join('')) || isInside(short, shortened(needle).join('')))
}
