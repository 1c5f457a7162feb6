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

/** The two entries that an e-mail address may have in the house's directory, each a keyed fingerprint. */
export type EmailIndex = { readonly real: Uint8Array; readonly example: Uint8Array }

/** Invented people have a directory of their own: an example service can neither take a real address nor learn that it is known. STAFF-04 */
export const emailIndex = (work: Work, email: string): EmailIndex => ({
  real: work.fingerprint(email, 'sign-in-name'),
  example: work.fingerprint(email, 'sign-in-name of an example'),
})

/** Only under tenant 0: which service an e-mail address belongs to. Real people come first. */
export const findHome = async (
  work: Work,
  { real, example }: EmailIndex,
): Promise<{ readonly tenant: TenantId; readonly account: AccountId } | null> =>
  await work.row<{ tenant: TenantId; account: AccountId }>`
    select home_tenant as tenant, account_id as account from sign_in_name
    where tenant_id = 0 and email_index in (${real}, ${example}) order by (email_index = ${real}) desc limit 1`

const claimAddress = async (work: Work, email: string, account: AccountId): Promise<boolean> => {
  const service = await work.row<{ isExample: boolean }>`select is_example as "isExample" from tenant where tenant_id = ${work.tenant}`
  const { real, example } = emailIndex(work, email)
  const index = service?.isExample === true ? example : real
  return (await work.row<{ claimed: boolean }>`select app.claim_sign_in_name(${index}, ${account}) as claimed`)?.claimed === true
}

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
  if (!(await claimAddress(work, given.email, id))) return null
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
