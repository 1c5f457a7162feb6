import type { Person, Role } from '../../domain/actor.ts'
import { done, refused } from '../../domain/outcome.ts'
import type { ReferrerKind } from '../../domain/referrer-kind.ts'
import { sideOf } from '../../domain/sign-in-side.ts'
import type { Work } from '../../platform/work.ts'
import { endEntryLinks } from '../entry-links/door.ts'
import { endSessions, grantRoles } from '../sign-in/door.ts'
import { rolesWithArea } from './invite-person.ts'
import { isLastManager, setReferrerKind, type PersonRow } from './people-query.ts'

/** Sign-ins and links die with the account, in one transaction: the next request of each is refused. STAFF-04 */
export const closeAccount = async (work: Work, by: Person, asked: { readonly account: PersonRow | null; readonly reason: string }) => {
  const { account, reason } = asked
  if (account === null) return refused('no-such-account')
  if (account.id === by.id) return refused('own-account')
  if (account.roles.includes('manager') && (await isLastManager(work, account.id))) return refused('last-manager')
  const closed = await work.row`
    insert into account_disabled (tenant_id, account_id, by_account, reason, at)
    values (${work.tenant}, ${account.id}, ${by.id}, ${reason}, ${work.now}) on conflict do nothing returning account_id`
  if (closed === null) return refused('already-closed')
  const ended = await endSessions(work, account.id)
  await endEntryLinks(work, account.id)
  await work.record({ name: 'account.disabled', about: account.id, facts: { reason, signInsEnded: ended } })
  return done(null)
}

export const reopenAccount = async (work: Work, account: PersonRow | null) => {
  if (account === null) return refused('no-such-account')
  const opened =
    await work.row`delete from account_disabled where tenant_id = ${work.tenant} and account_id = ${account.id} returning account_id`
  if (opened === null) return refused('account-open')
  await work.record({ name: 'account.enabled', about: account.id })
  return done(null)
}

/** In force from the person's next request. */
export const changeRoles = async (
  work: Work,
  by: Person,
  asked: {
    readonly account: PersonRow | null
    readonly roles: readonly Role[]
    readonly area: string | null
    readonly referrerKind: ReferrerKind | null
  },
) => {
  const { account, roles, area, referrerKind } = asked
  if (account === null) return refused('no-such-account')
  if (sideOf(roles) !== account.side) return refused('two-sides')
  if (roles.includes('referrer') && referrerKind === null) return refused('needs-kind')
  const losesManager = account.roles.includes('manager') && !roles.includes('manager')
  if (losesManager && account.id === by.id) return refused('own-account')
  if (losesManager && (await isLastManager(work, account.id))) return refused('last-manager')
  await grantRoles(work, account.id, rolesWithArea(roles, area))
  await setReferrerKind(work, account.id, roles.includes('referrer') ? referrerKind : null)
  await work.record({
    name: 'account.roles-changed',
    about: account.id,
    facts: { before: account.roles.join(' '), after: roles.join(' ') },
  })
  return done(null)
}
