import { readFileSync } from 'node:fs'

/** Words that people and machines try first, one list shipped with the product. */
const commonWords: readonly string[] = readFileSync(new URL('./deny-list.txt', import.meta.url), 'utf8')
  .split(/\s+/)
  .filter(Boolean)

const lookAlikes: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
  '€': 'e',
}

const plainly = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

const withoutLookAlikes = (text: string): string => [...text].map((letter) => lookAlikes[letter] ?? letter).join('')

/** The words in a name or e-mail address: a password made of them is the first that somebody who knows you will try. */
const wordsIn = (names: readonly string[]): readonly string[] =>
  names.flatMap((name) => plainly(name).split(/[^\p{L}\p{N}]+/u)).filter((word) => word.length >= 3)

const isRun = (one: string, next: string): boolean => Math.abs((one.codePointAt(0) ?? 0) - (next.codePointAt(0) ?? 0)) <= 1

/** Letters that say nothing new are left out: "aaaa", "3456" and "zyx" count as one letter each. */
const withoutRuns = (text: string): string => [...text].filter((letter, at, all) => at === 0 || !isRun(all[at - 1] ?? '', letter)).join('')

/** What is left of a text when the words, taken longest first, are gone, and which of them went. */
const withoutWords = (text: string, words: readonly string[]): { readonly rest: string; readonly gone: readonly string[] } => {
  const gone: string[] = []
  let rest = text
  for (const word of words.toSorted((one, other) => other.length - one.length)) {
    if (!rest.includes(word)) continue
    rest = rest.replaceAll(word, ' ')
    gone.push(word)
  }
  return { rest, gone }
}

/** How much a guesser still has to find out: each different letter counts one, each different digit a half. */
const newsIn = (rest: string): number => {
  const letters = new Set(withoutRuns(rest.replace(/[^\p{L}\p{N}]/gu, '')))
  return [...letters].reduce((news, letter) => news + (/\p{N}/u.test(letter) ? 0.5 : 1), 0)
}

/**
 * Is this one that is tried early: one or two common words, or the person's own names, with a few digits or signs around them?
 * Three words that have nothing to do with one another are welcome.
 */
export const isEasyToGuess = (password: string, about: readonly string[]): boolean => {
  const typed = plainly(password)
  const forms = [typed, withoutLookAlikes(typed)].flatMap((form) => [form, form.replace(/[^\p{L}\p{N}]/gu, '')])
  return forms.some((form) => {
    const { rest, gone } = withoutWords(withoutWords(form, wordsIn(about)).rest, commonWords)
    return gone.filter((word) => word.length >= 5).length <= 2 && newsIn(rest) <= 4
  })
}
