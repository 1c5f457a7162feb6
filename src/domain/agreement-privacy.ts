/** A confidential fact as the file holds it, and whose it is. */
export type KeptValue = { readonly kind: 'address' | 'phone' | 'email' | 'school'; readonly text: string; readonly whose: string }
type Place = { readonly id: string; readonly heading: string; readonly text: string }
export type Leak = { readonly place: string; readonly heading: string; readonly kind: KeptValue['kind']; readonly whose: string }

const letters = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
const digits = (text: string): string => text.replaceAll(/[^\d]/g, '').replace(/^(00)?44/, '0')

const postcode = /\b[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}\b/i

/** The parts of an address that give it away by themselves: its first line, with number and street, and its postcode. */
const partsOfAddress = (address: string): readonly string[] => {
  const [firstLine = ''] = address.split(/[,\n]/)
  const code = postcode.exec(address)?.[0] ?? ''
  return [letters(firstLine), letters(code), letters(code).replaceAll(' ', '')].filter((part) => part.length >= 5)
}

const needlesOf = ({ kind, text }: KeptValue): readonly string[] => {
  if (kind === 'address') return [letters(text), ...partsOfAddress(text)]
  return [letters(text)]
}

const holdsWords = (text: string, needle: string): boolean => needle !== '' && ` ${text} `.includes(` ${needle} `)

/** Phones are compared by their digits, however they are spaced, with +44 read as 0. */
const holdsPhone = (text: string, phone: string): boolean => {
  const needle = digits(phone)
  return needle.length >= 7 && (text.match(/\+?\d[\d\s().-]{5,}\d/g) ?? []).some((found) => digits(found).includes(needle))
}

export const holdsValue = (text: string, value: KeptValue): boolean =>
  value.kind === 'phone' ? holdsPhone(text, value.text) : needlesOf(value).some((needle) => holdsWords(letters(text), needle))

/** Every place of a text that would give a confidential fact away; a text with one is never given out. RISK-07 */
export const leaksIn = (places: readonly Place[], values: readonly KeptValue[]): readonly Leak[] =>
  places.flatMap(({ id, heading, text }) =>
    values.filter((value) => holdsValue(`${heading} ${text}`, value)).map(({ kind, whose }) => ({ place: id, heading, kind, whose })),
  )
