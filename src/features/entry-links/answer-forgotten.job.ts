import { theHouse } from '../../domain/actor.ts'
import type { TenantId } from '../../domain/ids.ts'
import type { LinkPurpose } from '../../domain/sign-in-limits.ts'
import type { Task } from '../../platform/jobs.ts'
import { findHome, openAccount, type Credentials } from '../sign-in/door.ts'
import { sendEntryLink } from './send-entry-link.ts'

/** Parties come in by link; who never joined is invited again; everybody else chooses a new password. */
const purposeFor = (account: Credentials): LinkPurpose => {
  if (account.side === 'party') return 'sign-in'
  return account.passwordHash === null ? 'join' : 'reset'
}

const inBytes = (word: unknown): Uint8Array => Buffer.from(String(word), 'hex')

/** Writes the letter to somebody who forgot their password, if there is such a person. */
export const answerForgottenJob =
  (tools: { readonly publicUrl: string }): Task =>
  async (payload, { database }) => {
    const index = { real: inBytes(payload['real']), example: inBytes(payload['example']) }
    const home = await database.inTransaction(0 as TenantId, theHouse, (work) => findHome(work, index))
    if (home === null) return
    await database.inTransaction(home.tenant, theHouse, async (work) => {
      const account = await openAccount(work, home.account)
      if (account === null) return
      await sendEntryLink(work, { account: account.id, name: account.name, purpose: purposeFor(account), publicUrl: tools.publicUrl })
    })
  }
