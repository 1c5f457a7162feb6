import type { FactKind } from './family.ts'

export type ProtectedValue = { readonly kind: FactKind; readonly text: string; readonly whose: string }
export type Mention = { readonly kind: FactKind; readonly whose: string }

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
const digitsOf = (text: string): string => text.replaceAll(/\D/g, '')

/** A phone is the same number with +44, with 0, with and without spaces: its last ten digits tell. */
const phoneIn = (words: string, phone: string): boolean => {
  const number = digitsOf(phone).slice(-10)
  const runs = words.match(/\+?\d[\d\s().-]{7,}\d/g) ?? []
  return number.length === 10 && runs.some((run) => digitsOf(run).includes(number))
}

/** A street with its number, or a postcode, gives an address away; the name of a town alone does not. */
const tellingParts = (address: string): readonly string[] =>
  [address, ...address.split(/[,\n;]/)].map(plain).filter((part) => part.length >= 5 && /\d/.test(part) && /[a-z]/.test(part))

const isIn = (words: string, { kind, text }: ProtectedValue): boolean => {
  if (kind === 'phone') return phoneIn(words, text)
  const parts = kind === 'address' ? tellingParts(text) : [plain(text)]
  return parts.some((part) => part.length >= 5 && plain(words).includes(part))
}

/** Confidential facts never leave in a record: typed in any spelling, they are found before it is sealed. RISK-07 */
export const mentionsIn = (words: string, values: readonly ProtectedValue[]): readonly Mention[] =>
  values.filter((value) => isIn(words, value)).map(({ kind, whose }) => ({ kind, whose }))
