import type { Person } from '../../domain/actor.ts'
import type { AccountId, FamilyId } from '../../domain/ids.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Work } from '../../platform/work.ts'
import { openManagers } from '../emergency-access/door.ts'
import { connectionsOf, dropAddress, saveAddress, saveConnection, saveLifted } from './connection-store.ts'

type Said = { readonly family: FamilyId; readonly knows: boolean; readonly words: string }
export type DeclareRefusal = 'say-how' | 'no-other-manager'

/** Whoever knows the family stops reading its file at once, and the managers hear of it. DATA-03 */
export const declareConnection = async (
  work: Work,
  person: Person,
  { family, knows, words }: Said,
): Promise<Outcome<{ readonly knows: boolean; readonly family: FamilyId }, DeclareRefusal>> => {
  if (knows && words.trim() === '') return refused('say-how')
  const managers = await openManagers(work)
  if (knows && leavesNobody(managers, person)) return refused('no-other-manager')
  const id = await saveConnection(work, { account: person.id, family, knows, words })
  await work.record({ name: 'connection.declared', about: id, family, facts: { knows } })
  if (knows)
    for (const manager of managers)
      await work.write({
        kind: 'connection',
        audience: 'staff',
        to: { name: manager.name, account: manager.id },
        subject: 'Somebody on your staff knows a family',
        text: 'Somebody on your staff said that they know a family and can no longer open its file. Sign in to Kintime and open "Who knows whom" to see who, and to decide who works with the family now.',
      })
  return done({ knows, family })
}

/** Nobody decides about themselves, so a file closed to the only manager would be closed to whoever could open it again. DATA-03 */
const leavesNobody = (managers: readonly { readonly id: AccountId }[], person: Person): boolean =>
  managers.some(({ id }) => id === person.id) && managers.every(({ id }) => id === person.id)

export type LiftRefusal = 'no-such-connection' | 'own-connection' | 'lifted-already'

/** A manager lets somebody read after all, never themselves. DATA-03 */
export const liftConnection = async (
  work: Work,
  person: Person,
  { id, words }: { readonly id: string; readonly words: string },
): Promise<Outcome<null, LiftRefusal>> => {
  const found = (await connectionsOf(work)).find((one) => one.id === id)
  if (found === undefined) return refused('no-such-connection')
  if (found.account === person.id) return refused('own-connection')
  if (!(await saveLifted(work, { id, words, by: person }))) return refused('lifted-already')
  await work.record({ name: 'connection.lifted', about: id, family: found.family })
  return done(null)
}

/** One's own address is kept sealed and only ever compared; it can be taken back. */
export const keepOwnAddress = async (work: Work, person: Person, address: string): Promise<Outcome<null, never>> => {
  await (address.trim() === '' ? dropAddress(work, person.id) : saveAddress(work, person.id, address))
  await work.record({ name: 'connection.address-kept', about: person.id })
  return done(null)
}
