import type { Actor, Person, Role } from '../../domain/actor.ts'
import type { AccountId, OrganisationId } from '../../domain/ids.ts'
import { signInLimits } from '../../domain/sign-in-limits.ts'
import type { Work } from '../../platform/work.ts'
import { hashOf } from './secret-hash.ts'

/** A person with the sign-in they came through, so that they can end it and see it among their others. */
type SignedIn = Person & { readonly signIn: Uint8Array }

type Service = {
  readonly tenant: number
  readonly slug: string
  readonly name: string
  readonly policyBase: string
  readonly isExample: boolean
  readonly helpPhone: string
}
type Found = {
  readonly id: AccountId
  readonly name: string
  readonly side: Person['side']
  readonly organisation_id: OrganisationId | null
  readonly team: string | null
  readonly roles: readonly Role[]
  readonly slug: string
  readonly service_name: string
  readonly policy_base: string
  readonly is_example: boolean
  readonly help_phone: string
}

/**
 * Who holds this secret, in one question to the database: so an account that is closed, or a sign-in that is ended,
 * is refused at the very next request. STAFF-04
 */
export const identify = async (work: Work, secret: string): Promise<{ readonly person: SignedIn; readonly service: Service } | null> => {
  const hash = hashOf(secret)
  const found = await work.row<Found>`
    with live as (
      select s.account_id from sign_in_session s
      where s.tenant_id = ${work.tenant} and s.token_hash = ${hash} and s.is_complete
        and s.expires_at > ${work.now} and s.seen_at > ${work.now.subtract({ minutes: signInLimits.idleMinutes })}
        and not exists (select from account_disabled d where d.tenant_id = s.tenant_id and d.account_id = s.account_id)),
    seen as (
      update sign_in_session set seen_at = ${work.now}
      where tenant_id = ${work.tenant} and exists (select from live) and token_hash = (
        select o.token_hash from sign_in_session o
        where o.tenant_id = ${work.tenant} and o.token_hash = ${hash}
          and o.seen_at <= ${work.now.subtract({ minutes: signInLimits.seenEveryMinutes })}
        for update skip locked))
    select a.id, a.name, a.side, a.organisation_id, a.team,
           array(select r.role from account_role r where r.tenant_id = a.tenant_id and r.account_id = a.id order by r.role) as roles,
           t.slug, t.name as service_name, t.policy_base, t.is_example, t.help_phone
    from live
    join account a on a.tenant_id = ${work.tenant} and a.id = live.account_id
    join tenant t on t.tenant_id = a.tenant_id`
  if (found === null) return null
  const { id, name, side, roles, organisation_id: organisationId, team } = found
  return {
    person: { kind: 'person', tenant: work.tenant, id, name, side, roles, organisationId, team, signIn: hash },
    service: {
      tenant: work.tenant,
      slug: found.slug,
      name: found.service_name,
      policyBase: found.policy_base,
      isExample: found.is_example,
      helpPhone: found.help_phone,
    },
  }
}

type System = Extract<Actor, { kind: 'system' }>

/** Which organisation's case system holds this key; a key taken back is refused at the next request. */
export const identifySystem = async (work: Work, secret: string): Promise<System | null> => {
  const key = await work.row<{ id: string; name: string; organisation_id: OrganisationId }>`
    select k.id, o.name || ': ' || k.name as name, k.organisation_id
    from api_key k join organisation o on o.tenant_id = k.tenant_id and o.id = k.organisation_id
    where k.tenant_id = ${work.tenant} and k.key_hash = ${hashOf(secret)} and k.revoked_at is null`
  return key === null ? null : { kind: 'system', tenant: work.tenant, id: key.id, name: key.name, organisationId: key.organisation_id }
}
