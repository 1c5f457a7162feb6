import { theHouse } from '../../domain/actor.ts'
import { done, refused } from '../../domain/outcome.ts'
import { refusalOfPassword } from '../../platform/passwords.ts'
import { verifyTotp } from '../../platform/totp.ts'
import type { Work } from '../../platform/work.ts'
import {
  endSessions,
  keepToShow,
  openAccount,
  openSession,
  renewRecoveryCodes,
  storePassword,
  storeSecondFactor,
  type Credentials,
  type Doorway,
} from '../sign-in/door.ts'
import { endEntryLinks, findEntryLink, readEntryToken, spendEntryLink } from './entry-link-store.ts'
import { secondFactorOfLink } from './link-second-factor.ts'

type Chosen = { readonly password: string; readonly again: string; readonly code: string }

/** Joining sets password and second factor; a forgotten password is only replaced, the second factor is still asked for. */
export const setPassword = async (door: Doorway, word: string | undefined, chosen: Chosen) => {
  const token = readEntryToken(word)
  if (token === null) return refused('link-over')
  return await door.database.inTransaction(token.tenant, theHouse, async (opened) => {
    const link = await findEntryLink(opened, token.secret)
    const account = await openAccount(opened, link?.account ?? null)
    if (link === null || account === null || link.purpose === 'sign-in') return refused('link-over')
    const refusal =
      chosen.password === chosen.again ? refusalOfPassword(chosen.password, [account.name, account.email]) : 'passwords-differ'
    if (refusal !== null) return refused(refusal)

    const work = opened.as({ kind: 'link', tenant: token.tenant, id: account.id, name: account.name })
    if (!(await spendEntryLink(work, token.secret))) return refused('link-over')
    await storePassword(work, account.id, chosen.password)
    await endSessions(work, account.id)
    await endEntryLinks(work, account.id)
    return link.purpose === 'join'
      ? await join(work, account, { code: chosen.code, secret: token.secret, agent: door.agent })
      : await reset(work, account)
  })
}

const reset = async (work: Work, account: Credentials) => {
  await work.record({ name: 'account.password-changed', about: account.id, facts: { by: 'mailed link' } })
  return done({ path: '/sign-in?done=password' } as const)
}

const join = async (
  work: Work,
  account: Credentials,
  given: { readonly code: string; readonly secret: string; readonly agent: string },
) => {
  const secondFactor = secondFactorOfLink(work, given.secret)
  const lastStep = verifyTotp({ secret: secondFactor, code: given.code, now: work.now, lastStep: null })
  if (lastStep === null) return refused('code-wrong')
  await storeSecondFactor(work, account.id, { secret: secondFactor, lastStep })
  await work.record({ name: 'account.joined', about: account.id })
  const shown = await keepToShow(work, { account: account.id, kind: 'recovery-codes', lines: await renewRecoveryCodes(work, account.id) })
  const secret = await openSession(work, account.id, { agent: given.agent, way: 'join' })
  return secret === null ? refused('link-over') : done({ path: `/account/recovery-codes/${shown}`, tenant: work.tenant, secret } as const)
}
