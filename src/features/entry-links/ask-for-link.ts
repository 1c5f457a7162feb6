import { theHouse } from '../../domain/actor.ts'
import type { TenantId } from '../../domain/ids.ts'
import { done, refused } from '../../domain/outcome.ts'
import { countGuess, emailIndex, type Doorway } from '../sign-in/door.ts'

/** Whether the address is known is looked up later, by a job: the answer and its time are the same for everybody. */
export const askForLink = async (door: Doorway, { email }: { readonly email: string }) => {
  const counted = await countGuess(door.database, { kind: 'forgotten', name: email, address: door.address })
  if (counted !== 'may-try') return refused(counted)
  return await door.database.inTransaction(0 as TenantId, theHouse, async (work) => {
    const { real, example } = emailIndex(work, email)
    await work.job('answer-forgotten', { real: Buffer.from(real).toString('hex'), example: Buffer.from(example).toString('hex') })
    return done(null)
  })
}
