import type { Person } from '../../domain/actor.ts'
import { done, refused } from '../../domain/outcome.ts'
import { refusalOfPassword } from '../../platform/passwords.ts'
import type { Work } from '../../platform/work.ts'
import { endEntryLinks } from '../entry-links/door.ts'
import { endSessions, isConfirmed, openAccount, signInOf, storePassword } from '../sign-in/door.ts'

/** A new password ends every other sign-in and every link that waits unused: whoever had the old one is out. */
export const changePassword = async (work: Work, person: Person, typed: { readonly password: string; readonly again: string }) => {
  if (!(await isConfirmed(work, person))) return refused('confirm-first')
  const account = await openAccount(work, person.id)
  if (account === null) return refused('confirm-first')
  const refusal = typed.password === typed.again ? refusalOfPassword(typed.password, [account.name, account.email]) : 'passwords-differ'
  if (refusal !== null) return refused(refusal)
  await storePassword(work, person.id, typed.password)
  await endSessions(work, person.id, signInOf(person))
  await endEntryLinks(work, person.id)
  await work.record({ name: 'account.password-changed', about: person.id })
  return done(null)
}
