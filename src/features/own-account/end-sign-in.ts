import type { Person } from '../../domain/actor.ts'
import { done, refused } from '../../domain/outcome.ts'
import type { Work } from '../../platform/work.ts'
import { endSession, endSessions, signInOf } from '../sign-in/door.ts'
import { hashOfMark } from './sign-ins-query.ts'

export const endSignIn = async (work: Work, person: Person, mark: string) => {
  const hash = await hashOfMark(work, person, mark)
  if (hash === null) return refused('sign-in-over')
  await endSession(work, person.id, hash)
  await work.record({ name: 'account.sessions-ended', about: person.id, facts: { because: 'one-ended' } })
  return done(null)
}

export const endOtherSignIns = async (work: Work, person: Person) => {
  const ended = await endSessions(work, person.id, signInOf(person))
  await work.record({ name: 'account.sessions-ended', about: person.id, facts: { because: 'others-ended', ended } })
  return done(null)
}
