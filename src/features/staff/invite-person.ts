import type { Role } from '../../domain/actor.ts'
import type { AreaId, OrganisationId } from '../../domain/ids.ts'
import { done, refused } from '../../domain/outcome.ts'
import type { ReferrerKind } from '../../domain/referrer-kind.ts'
import { sideOf } from '../../domain/sign-in-side.ts'
import type { Work } from '../../platform/work.ts'
import { sendEntryLink } from '../entry-links/door.ts'
import { createAccount } from '../sign-in/door.ts'
import type { PersonRow } from './people-query.ts'

export type Invited = {
  readonly name: string
  readonly email: string
  readonly roles: readonly Role[]
  readonly area: string | null
  readonly organisation: string | null
  readonly team: string
  readonly referrerKind: ReferrerKind | null
}

/** The area belongs to the role of team leader; every other role has none. */
export const rolesWithArea = (roles: readonly Role[], area: string | null) =>
  [...new Set(roles)].map((role) => ({ role, area: role === 'team-leader' ? (area as AreaId | null) : null }))

/** Nobody gets a password from somebody else: a letter with a link lets them choose their own. STAFF-04 */
export const invitePerson = async (work: Work, given: Invited, publicUrl: string) => {
  const side = sideOf(given.roles)
  if (side === null) return refused('two-sides')
  const isNamedTeam = given.organisation !== null && given.team !== ''
  if (given.roles.includes('team-manager') && !isNamedTeam) return refused('needs-team')
  if (given.roles.includes('referrer') && given.referrerKind === null) return refused('needs-kind')
  if (given.roles.includes('legal') && given.organisation === null) return refused('needs-organisation')

  const account = await createAccount(work, {
    email: given.email,
    name: given.name,
    side,
    roles: rolesWithArea(given.roles, given.area),
    organisation: side === 'referrer' ? (given.organisation as OrganisationId | null) : null,
    team: side === 'referrer' && given.team !== '' ? given.team : null,
    referrerKind: given.roles.includes('referrer') ? given.referrerKind : null,
  })
  if (account === null) return refused('address-taken')
  await sendEntryLink(work, { account, name: given.name, purpose: side === 'party' ? 'sign-in' : 'join', publicUrl })
  await work.record({ name: 'account.invited', about: account })
  return done({ account })
}

/** For whoever lost the letter, or the phone: the new link sets password and second factor afresh. */
export const inviteAgain = async (work: Work, person: PersonRow | null, publicUrl: string) => {
  if (person === null) return refused('no-such-account')
  if (person.state === 'closed') return refused('already-closed')
  const account = person.id
  await sendEntryLink(work, { account, name: person.name, purpose: person.side === 'party' ? 'sign-in' : 'join', publicUrl })
  await work.record({ name: 'account.invited', about: account })
  return done(null)
}
