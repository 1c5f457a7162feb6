import { theHouse } from '../../domain/actor.ts'
import type { TenantId } from '../../domain/ids.ts'
import { done, refused } from '../../domain/outcome.ts'
import type { PolicyName } from '../../policies/policy.ts'
import { refusalOfPassword } from '../../platform/passwords.ts'
import { verifyTotp } from '../../platform/totp.ts'
import type { Database } from '../../platform/transaction.ts'
import type { Work } from '../../platform/work.ts'
import { secondFactorOfLink } from '../entry-links/door.ts'
import { createAccount, keepToShow, openSession, renewRecoveryCodes, storePassword, storeSecondFactor } from '../sign-in/door.ts'
import { insertAreas, insertService, insertVenue, linesOf, nextTenant } from './service-store.ts'
import { isLinkOpen, spendSetUpLink } from './set-up-link.ts'

export type NewCentre = {
  readonly name: string
  readonly policy: PolicyName
  readonly helpPhone: string
  readonly areas: string
  readonly venue: string
  readonly venueAddress: string
  readonly rooms: string
  readonly managerName: string
  readonly managerEmail: string
  readonly password: string
  readonly again: string
  readonly code: string
}

/** The whole service with its first manager, venue and rooms, or nothing of it: one transaction. */
export const openCentre = async (door: { readonly database: Database; readonly agent: string }, token: string, given: NewCentre) => {
  const isOpen = await door.database.inTransaction(0 as TenantId, theHouse, (work) => isLinkOpen(work, token))
  if (!isOpen) return refused('link-over')
  const tenant = await nextTenant(door.database)
  return await door.database.inTransaction(tenant, theHouse, async (work) => {
    const refusal =
      given.password === given.again
        ? refusalOfPassword(given.password, [given.managerName, given.managerEmail, given.name])
        : 'passwords-differ'
    if (refusal !== null) return refused(refusal)
    if (!(await spendSetUpLink(work, token)) || !(await insertService(work, given))) return refused('link-over')
    await work.record({ name: 'service.opened', about: String(tenant), facts: { service: given.name, policy: given.policy } })
    await insertAreas(work, linesOf(given.areas))
    await insertVenue(work, { name: given.venue, address: given.venueAddress, rooms: linesOf(given.rooms) })
    return await firstManager(work, given, { token, agent: door.agent })
  })
}

/** The second factor is confirmed with a code before anything is stored, so that nobody is locked out of a new service. */
const firstManager = async (work: Work, given: NewCentre, from: { readonly token: string; readonly agent: string }) => {
  const secretFactor = secondFactorOfLink(work, from.token)
  const lastStep = verifyTotp({ secret: secretFactor, code: given.code, now: work.now, lastStep: null })
  if (lastStep === null) return refused('code-wrong')
  const account = await createAccount(work, {
    email: given.managerEmail,
    name: given.managerName,
    side: 'staff',
    roles: [{ role: 'manager', area: null }],
  })
  if (account === null) return refused('address-taken')
  await storePassword(work, account, given.password)
  await storeSecondFactor(work, account, { secret: secretFactor, lastStep })
  await work.record({ name: 'account.joined', about: account })
  const shown = await keepToShow(work, { account, kind: 'recovery-codes', lines: await renewRecoveryCodes(work, account) })
  const secret = await openSession(work, account, { agent: from.agent, way: 'set-up' })
  return secret === null ? refused('link-over') : done({ tenant: work.tenant, secret, path: `/account/recovery-codes/${shown}` })
}
