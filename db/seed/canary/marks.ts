import { createHash } from 'node:crypto'
import type { FamilySpec } from '../spec.ts'
import type { Pen } from '../stage.ts'

/** One mark: a word, a number or a postcode that stands in one protected fact and nowhere else. */
export type Mark = {
  readonly mark: string
  readonly service: string
  readonly family: string
  readonly fact: string
  readonly kind: MarkKind
}
export type MarkKind = 'address' | 'postcode' | 'phone' | 'email' | 'school' | 'text'

/** Everything that is drawn for one seed number: the same number gives the same marks. */
export type MarkBook = {
  readonly marks: Mark[]
  readonly word: () => string
  readonly phone: () => string
  readonly postcode: () => string
}

const letters = 'bcdfghjklmnpqrstvwxz'

export const openMarkBook = (seed: number): MarkBook => {
  const count = { words: 0, phones: 0, postcodes: 0 }
  const word = (): string => {
    count.words += 1
    const digest = createHash('sha256').update(`kintime canary ${seed} ${count.words}`).digest()
    return `Q${[...digest.subarray(0, 9)].map((byte) => letters[byte % letters.length]).join('')}`
  }
  const phone = (): string => {
    const number = (count.phones + seed * 37) % 2900
    count.phones += 1
    const last = String(number % 1000).padStart(3, '0')
    if (number < 900) return `07700 900${last}`
    return number < 1900 ? `020 7946 0${last}` : `01632 960${last}`
  }
  const postcode = (): string => {
    count.postcodes += 1
    const number = count.postcodes + (seed % 50) * 180
    return `ZZ${10 + (number % 90)} ${1 + (Math.floor(number / 90) % 9)}${'ABDEFGHJLN'[Math.floor(number / 810) % 10]}${'PQRSTUWXYZ'[Math.floor(number / 8100) % 10]}`
  }
  return { marks: [], word, phone, postcode }
}

const kindOf = (fact: string): MarkKind =>
  (['address', 'phone', 'email', 'school'] as const).find(
    (kind) => fact.startsWith(kind) || (kind === 'phone' && fact === 'emergency phone'),
  ) ?? 'text'

/** A pen that puts a mark of its own into everything that it writes for a family, and keeps account of it. */
export const markingPen =
  (book: MarkBook, service: string) =>
  (family: FamilySpec): Pen =>
  (fact, text) => {
    const keep = (mark: string, kind: MarkKind): string => {
      book.marks.push({ mark, service, family: family.surname, fact, kind })
      return mark
    }
    const kind = kindOf(fact)
    if (kind === 'phone') return keep(book.phone(), kind)
    if (kind === 'email') return `${keep(book.word().toLowerCase(), kind)}@example.org`
    if (kind === 'school') return `${keep(book.word(), kind)} School`
    if (kind === 'address')
      return `${7 + (book.marks.length % 60)} ${keep(book.word(), kind)} Street, Southfold, ${keep(book.postcode(), 'postcode')}`
    return `${text} ${keep(book.word(), kind)}`
  }
