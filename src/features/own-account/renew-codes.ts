import type { Person } from '../../domain/actor.ts'
import { done, refused } from '../../domain/outcome.ts'
import type { Work } from '../../platform/work.ts'
import { isConfirmed, keepToShow, renewRecoveryCodes } from '../sign-in/door.ts'

/** Ten new recovery codes; the old ones are worth nothing from now on. Answers where they can be read. */
export const renewCodes = async (work: Work, person: Person) => {
  if (!(await isConfirmed(work, person))) return refused('confirm-first')
  const lines = await renewRecoveryCodes(work, person.id)
  await work.record({ name: 'account.codes-renewed', about: person.id })
  return done({ shown: await keepToShow(work, { account: person.id, kind: 'recovery-codes', lines }) })
}
