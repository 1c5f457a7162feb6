import { randomInt } from 'node:crypto'
import type { Temporal } from 'temporal-polyfill'
import type { TenantId } from '../../domain/ids.ts'
import { afterWrongCode, codeFrom, isLocked, openForMinutes, ownLinkLasts, type CodeTries } from '../../domain/own-form.ts'
import { deadlineAfter } from '../../domain/period.ts'
import { constantTimeEqual, randomToken, sha256 } from '../../platform/crypto.ts'
import type { Work } from '../../platform/work.ts'

export type OwnToken = { readonly tenant: TenantId; readonly secret: string }
export type OwnLink = CodeTries & { readonly id: string; readonly copyId: string; readonly code: Uint8Array }

const hashOf = (secret: string): Uint8Array => Buffer.from(sha256(secret), 'hex')

export const readOwnToken = (word: string | undefined): OwnToken | null => {
  const found = /^(\d{1,9})\.([A-Za-z0-9_-]{40,60})$/.exec(word ?? '')
  return found?.[1] === undefined || found[2] === undefined ? null : { tenant: Number(found[1]) as TenantId, secret: found[2] }
}

export const endLinks = async (work: Work, copyId: string): Promise<void> => {
  await work.rows`
    delete from own_form_visit v using own_form_link l
    where v.tenant_id = ${work.tenant} and l.tenant_id = v.tenant_id and l.id = v.link_id and l.copy_id = ${copyId}`
  await work.rows`update own_form_link set ended_at = ${work.now} where tenant_id = ${work.tenant} and copy_id = ${copyId} and ended_at is null`
}

export type MadeLink = { readonly path: string; readonly code: string; readonly until: Temporal.Instant }

/** A link and a code for one copy; older ones of that copy die. Of the link only its hash is kept. */
export const makeLink = async (work: Work, copyId: string): Promise<MadeLink> => {
  await endLinks(work, copyId)
  const id = work.newId()
  const secret = randomToken()
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  const until = deadlineAfter(work.now, ownLinkLasts)
  await work.rows`
    insert into own_form_link (tenant_id, id, copy_id, token_hash, code, created_at, expires_at)
    values (${work.tenant}, ${id}, ${copyId}, ${hashOf(secret)}, ${work.seal(code, { table: 'own_form_link', row: id, column: 'code' })}, ${work.now}, ${until})`
  return { path: `/form/${work.tenant}.${secret}`, code, until }
}

/** The link behind a secret while it lasts; older, ended and unknown ones are all null. */
export const findLink = (work: Work, secret: string): Promise<OwnLink | null> => work.row<OwnLink>`
  select l.id, l.copy_id as "copyId", l.code, l.wrong_codes as "wrongCodes", l.locked_until as "lockedUntil"
  from own_form_link l
  join own_form_copy c on c.tenant_id = l.tenant_id and c.id = l.copy_id and c.withdrawn_at is null
  where l.tenant_id = ${work.tenant} and l.token_hash = ${hashOf(secret)} and l.ended_at is null and l.expires_at > ${work.now}
  for update of l`

/** The code of a copy's living link, for staff who read it out on the phone. */
export const codeOf = async (work: Work, copyId: string): Promise<string | null> => {
  const link = await work.row<{ id: string; code: Uint8Array }>`
    select id, code from own_form_link
    where tenant_id = ${work.tenant} and copy_id = ${copyId} and ended_at is null and expires_at > ${work.now} order by created_at desc limit 1`
  return link === null ? null : work.open(link.code, { table: 'own_form_link', row: link.id, column: 'code' })
}

/** Counts a wrong code; never says how many are left, nor whether the link is locked. */
export const tryCode = async (work: Work, link: OwnLink, typed: string): Promise<boolean> => {
  if (isLocked(link, work.now)) return false
  const code = work.open(link.code, { table: 'own_form_link', row: link.id, column: 'code' })
  const isRight = constantTimeEqual(code, codeFrom(typed))
  const tries = isRight ? { wrongCodes: 0, lockedUntil: null } : afterWrongCode(link, work.now)
  await work.rows`
    update own_form_link set wrong_codes = ${tries.wrongCodes}, locked_until = ${tries.lockedUntil}
    where tenant_id = ${work.tenant} and id = ${link.id}`
  return isRight
}

/** From now on this browser need not give the code again, as long as somebody goes on with the form. */
export const keepOpen = async (work: Work, linkId: string, visitor: string): Promise<void> => {
  await work.rows`
    insert into own_form_visit (tenant_id, link_id, visitor_hash, expires_at)
    values (${work.tenant}, ${linkId}, ${hashOf(visitor)}, ${work.now.add({ minutes: openForMinutes })})
    on conflict (tenant_id, link_id, visitor_hash) do update set expires_at = excluded.expires_at`
}

export const isOpenFor = async (work: Work, linkId: string, visitor: string): Promise<boolean> =>
  (await work.row`
    select link_id from own_form_visit
    where tenant_id = ${work.tenant} and link_id = ${linkId} and visitor_hash = ${hashOf(visitor)} and expires_at > ${work.now}`) !== null

export const closeFor = async (work: Work, linkId: string, visitor: string): Promise<void> => {
  await work.rows`delete from own_form_visit where tenant_id = ${work.tenant} and link_id = ${linkId} and visitor_hash = ${hashOf(visitor)}`
}
