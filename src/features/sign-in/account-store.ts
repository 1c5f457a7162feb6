import type { Person, Role } from '../../domain/actor.ts'
import type { AccountId, AreaId, OrganisationId, TenantId } from '../../domain/ids.ts'
import type { ReferrerKind } from '../../domain/referrer-kind.ts'
import type { Work } from '../../platform/work.ts'

/** What signing in needs to know of an account; null stands for "nobody", and takes the same work. */
export type Credentials = {
  readonly id: AccountId
  readonly email: string
  readonly name: string
  readonly side: Person['side']
  readonly passwordHash: string | null
  readonly totpSecret: Uint8Array | null
  readonly totpLastStep: number | null
}

/** The house's directory holds only a keyed fingerprint of the e-mail address. */
export const emailIndex = (work: Work, email: string): Uint8Array => work.fingerprint(email, 'sign-in-name')

/** Only under tenant 0: which service an e-mail address belongs to. */
export const findHome = async (work: Work, index: Uint8Array): Promise<{ readonly tenant: TenantId; readonly account: AccountId } | null> =>
  await work.row<{ tenant: TenantId; account: AccountId }>`
    select home_tenant as tenant, account_id as account from sign_in_name where tenant_id = 0 and email_index = ${index}`

/** An account that is open; a closed one is the same as none. */
export const openAccount = (work: Work, id: string | null): Promise<Credentials | null> =>
  work.row<Credentials>`
    select a.id, a.email, a.name, a.side, a.password_hash as "passwordHash", a.totp_secret as "totpSecret", a.totp_last_step as "totpLastStep"
    from account a
    where a.tenant_id = ${work.tenant} and a.id = ${id}::uuid
      and not exists (select from account_disabled d where d.tenant_id = a.tenant_id and d.account_id = a.id)`

export type NewAccount = {
  readonly id?: AccountId
  readonly email: string
  readonly name: string
  readonly side: Person['side']
  readonly roles: readonly { readonly role: Role; readonly area: AreaId | null }[]
  readonly organisation?: OrganisationId | null
  readonly team?: string | null
  readonly referrerKind?: ReferrerKind | null
}

/** Makes an account with its roles and takes its e-mail address; null when somebody already signs in with that address. */
export const createAccount = async (work: Work, given: NewAccount): Promise<AccountId | null> => {
  const id = given.id ?? work.newId<AccountId>()
  const claim = await work.row<{ claimed: boolean }>`select app.claim_sign_in_name(${emailIndex(work, given.email)}, ${id}) as claimed`
  if (claim?.claimed !== true) return null
  await work.rows`
    insert into account (tenant_id, id, email, name, side, organisation_id, team, referrer_kind, created_at)
    values (${work.tenant}, ${id}, ${given.email.toLowerCase()}, ${given.name}, ${given.side}, ${given.organisation ?? null},
            ${given.team ?? null}, ${given.referrerKind ?? null}, ${work.now})`
  await grantRoles(work, id, given.roles)
  await work.record({
    name: 'account.created',
    about: id,
    facts: { side: given.side, roles: given.roles.map(({ role }) => role).join(' ') },
  })
  return id
}

/** Puts these roles in the place of those held before. */
export const grantRoles = async (work: Work, id: AccountId, roles: NewAccount['roles']): Promise<void> => {
  const by = work.actor.kind === 'person' ? work.actor.id : null
  await work.rows`delete from account_role where tenant_id = ${work.tenant} and account_id = ${id}`
  for (const { role, area } of roles) {
    await work.rows`
      insert into account_role (tenant_id, account_id, role, area_id, granted_by, granted_at)
      values (${work.tenant}, ${id}, ${role}, ${area}, ${by}, ${work.now})`
  }
}
