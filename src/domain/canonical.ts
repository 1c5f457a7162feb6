/** What can be written down in exactly one way: the text that is sealed, hashed and checked again years later. */
export type Canonical = string | number | boolean | null | readonly Canonical[] | { readonly [key: string]: Canonical | undefined }

const isPlain = (value: object): value is { readonly [key: string]: unknown } => {
  const shape = Object.getPrototypeOf(value)
  return shape === Object.prototype || shape === null
}

const textOf = (text: string, at: string): string => {
  if (!text.isWellFormed()) throw new TypeError(`${at} holds half a character, which cannot be written in one way.`)
  return JSON.stringify(text.normalize('NFC'))
}

const membersOf = (value: { readonly [key: string]: unknown }, at: string): string => {
  const given = Object.entries(value).filter(([, member]) => member !== undefined)
  const members = given.map(([key, member]) => [key.normalize('NFC'), member] as const)
  members.sort(([one], [other]) => (one < other ? -1 : 1))
  const twice = members.find(([key], index) => key === members[index + 1]?.[0])
  if (twice) throw new TypeError(`${at} has two names that read alike: ${twice[0]}.`)
  return `{${members.map(([key, member]) => `${textOf(key, at)}:${written(member, `${at}.${key}`)}`).join(',')}}`
}

const written = (value: unknown, at: string): string => {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return textOf(value, at)
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map((item, index) => written(item, `${at}[${index}]`)).join(',')}]`
  if (typeof value === 'object' && isPlain(value)) return membersOf(value, at)
  throw new TypeError(`${at} cannot be written in one way: turn it into text or a number first.`)
}

/**
 * Canonical JSON after RFC 8785: names sorted by code unit, no spaces, numbers as ECMAScript prints them; text in Unicode NFC,
 * so that é typed on a phone and é typed on a tablet seal alike. Absent members are left out; dates come as text. DATA-03
 */
export const canonicalJson = (value: Canonical): string => written(value, 'the value')
