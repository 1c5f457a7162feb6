import type { AccountId, TenantId } from '../../domain/ids.ts'
import { linkHours, type LinkPurpose } from '../../domain/sign-in-limits.ts'
import { randomToken } from '../../platform/crypto.ts'
import type { Work } from '../../platform/work.ts'
import { hashOf } from '../sign-in/door.ts'

export type EntryToken = { readonly tenant: TenantId; readonly secret: string }
export type EntryLink = { readonly account: AccountId; readonly purpose: LinkPurpose }

export const readEntryToken = (word: string | undefined): EntryToken | null => {
  const found = /^(\d{1,9})\.([A-Za-z0-9_-]{20,100})$/.exec(word ?? '')
  return found?.[1] === undefined || found[2] === undefined ? null : { tenant: Number(found[1]) as TenantId, secret: found[2] }
}

/** A link that lets one person in once; an older one for the same purpose dies. Answers the path. */
export const makeEntryLink = async (work: Work, { account, purpose }: EntryLink): Promise<string> => {
  const secret = randomToken()
  await work.rows`
    update entry_link set used_at = ${work.now}
    where tenant_id = ${work.tenant} and account_id = ${account} and purpose = ${purpose} and used_at is null`
  await work.rows`
    insert into entry_link (tenant_id, token_hash, account_id, purpose, created_at, expires_at)
    values (${work.tenant}, ${hashOf(secret)}, ${account}, ${purpose}, ${work.now}, ${work.now.add({ hours: linkHours[purpose] })})`
  return `/entry/${work.tenant}.${secret}`
}

export const findEntryLink = (work: Work, secret: string): Promise<EntryLink | null> =>
  work.row<EntryLink>`
    select l.account_id as account, l.purpose from entry_link l
    where l.tenant_id = ${work.tenant} and l.token_hash = ${hashOf(secret)} and l.used_at is null and l.expires_at > ${work.now}
      and not exists (select from account_disabled d where d.tenant_id = l.tenant_id and d.account_id = l.account_id)`

/** Only one of two that press at once gets in. */
export const spendEntryLink = async (work: Work, secret: string): Promise<boolean> => {
  const spent = await work.row`
    update entry_link set used_at = ${work.now}
    where tenant_id = ${work.tenant} and token_hash = ${hashOf(secret)} and used_at is null and expires_at > ${work.now} returning account_id`
  return spent !== null
}

/** All links of a person that nobody has used yet. */
export const endEntryLinks = async (work: Work, account: AccountId): Promise<void> => {
  await work.rows`update entry_link set used_at = ${work.now} where tenant_id = ${work.tenant} and account_id = ${account} and used_at is null`
}
