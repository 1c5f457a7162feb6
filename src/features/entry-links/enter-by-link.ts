import { theHouse } from '../../domain/actor.ts'
import { done, refused } from '../../domain/outcome.ts'
import { openAccount, openSession, type Doorway } from '../sign-in/door.ts'
import { findEntryLink, readEntryToken, spendEntryLink } from './entry-link-store.ts'

/** The one button behind a mailed link. A party comes straight in; everybody else goes on to choose a password. */
export const enterByLink = async (door: Doorway, word: string | undefined) => {
  const token = readEntryToken(word)
  if (token === null) return refused('link-over')
  return await door.database.inTransaction(token.tenant, theHouse, async (work) => {
    const link = await findEntryLink(work, token.secret)
    const account = await openAccount(work, link?.account ?? null)
    if (link === null || account === null) return refused('link-over')
    if (link.purpose !== 'sign-in') return done({ path: `/entry/${word}/password` } as const)
    if (account.side !== 'party' || !(await spendEntryLink(work, token.secret))) return refused('link-over')
    const secret = await openSession(work, account.id, { agent: door.agent, way: 'link' })
    return secret === null ? refused('link-over') : done({ path: '/', tenant: token.tenant, secret } as const)
  })
}
