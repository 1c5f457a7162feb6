import type { Person } from '../../domain/actor.ts'
import { today } from '../../domain/civil-time.ts'
import type { FamilyId } from '../../domain/ids.ts'
import { holdsOn, type KeepApart, mayKeepApart, type NotApart, type Side } from '../../domain/keep-apart.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Work } from '../../platform/work.ts'
import { partiesOf } from '../families/door.ts'
import { policyInForce } from '../policy/door.ts'
import { fileByNumber } from './apart-query.ts'
import { apartOf, lockFiles, saveApart } from './apart-store.ts'

export type Asked = Pick<KeepApart, 'orderOn' | 'until'> & {
  readonly family: FamilyId
  /** Null: everybody of this family. */
  readonly one: string | null
  /** Somebody on this file; or a number of another file, with a name on it or the whole family. */
  readonly other: string | null
  readonly otherFile: string
  readonly otherName: string
  readonly because: string
}
type FindRefusal = 'nobody-named' | 'no-such-file' | 'no-such-person'
export type ApartRefusal = NotApart | FindRefusal

const personIn = async (work: Work, family: FamilyId, id: string | null): Promise<Outcome<Side, FindRefusal>> => {
  if (id === null) return done({ family, person: null })
  const found = (await partiesOf(work, family)).find((party) => party.id === id)
  return found === undefined ? refused('no-such-person') : done({ family, person: found.id })
}

const sameName = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase()

const elsewhere = async (work: Work, person: Person, { otherFile, otherName }: Asked): Promise<Outcome<Side, FindRefusal>> => {
  const family = await fileByNumber(work, person, otherFile)
  if (family === null) return refused('no-such-file')
  if (otherName === '') return done({ family, person: null })
  const [found, twin] = (await partiesOf(work, family)).filter(({ name }) => sameName(name, otherName))
  return found === undefined || twin !== undefined ? refused('no-such-person') : done({ family, person: found.id })
}

const otherSide = (work: Work, person: Person, asked: Asked): Promise<Outcome<Side, FindRefusal>> => {
  if (asked.otherFile !== '') return elsewhere(work, person, asked)
  return asked.other === null ? Promise.resolve(refused('nobody-named')) : personIn(work, asked.family, asked.other)
}

/** People and families who must not meet are on record, with the reason and the order behind it. RISK-06 */
export const keepApart = async (work: Work, person: Person, asked: Asked): Promise<Outcome<string, ApartRefusal>> => {
  const one = await personIn(work, asked.family, asked.one)
  if (!one.ok) return one
  const other = await otherSide(work, person, asked)
  if (!other.ok) return other
  await lockFiles(work, [asked.family, other.value.family])
  const held = (await apartOf(work, asked.family)).filter(({ until, end }) => holdsOn({ until, isEnded: end !== null }, today(work.now)))
  const { risk } = await policyInForce(work)
  const wanted = { one: one.value, other: other.value, orderOn: asked.orderOn, until: asked.until }
  const ground = { isKept: risk.keepsApart, held: held.map(({ mine, theirs }) => ({ one: mine, other: theirs })), today: today(work.now) }
  const kept = mayKeepApart(wanted, ground)
  if (!kept.ok) return kept
  const id = await saveApart(work, { ...kept.value, because: asked.because, by: { id: person.id, name: person.name } })
  for (const family of new Set([asked.family, other.value.family]))
    await work.record({ name: 'apart.recorded', about: id, family, facts: { hasOrder: asked.orderOn !== null } })
  return done(id)
}
