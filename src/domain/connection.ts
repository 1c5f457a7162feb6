import { needlesOfAddress } from './protected-needles.ts'
import { folded, holdsWords, wordsOf } from './protected-text.ts'

export type Likeness = 'same-surname' | 'same-address'
export const likenessWords = {
  'same-surname': 'You share a last name with somebody on this file.',
  'same-address': 'You gave an address that is on this file.',
} as const satisfies Record<Likeness, string>

const surname = (name: string): string => wordsOf(name).at(-1) ?? ''
const postcode = /\b[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}\b/
const houseOf = (address: string): string => /^\D*?(\d+[a-z]?)\b/.exec(folded(address).replace(postcode, ' '))?.[1] ?? ''

/** The same house: the same number or name at the same street or postcode. A street alone is no sign. */
const isSameHouse = (one: string, other: string): boolean => {
  if (wordsOf(one).length < 2 || houseOf(one) !== houseOf(other)) return false
  const parts = needlesOfAddress(one).filter((needle) => needle.length > 0)
  return holdsWords(other, parts)
}

type Somebody = { readonly name: string; readonly address: string | null }

/** Nobody on the staff reads the file of people they know without having said so; a name or an address in common is where we ask. DATA-03 */
export const likenessesTo = (
  me: Somebody,
  family: { readonly names: readonly string[]; readonly addresses: readonly string[] },
): readonly Likeness[] => {
  const mine = surname(me.name)
  const isNamed = mine !== '' && family.names.some((name) => surname(name) === mine)
  const { address } = me
  const isNeighbour = address !== null && family.addresses.some((other) => isSameHouse(address, other))
  return [...(isNamed ? (['same-surname'] as const) : []), ...(isNeighbour ? (['same-address'] as const) : [])]
}
