import type { Temporal } from 'temporal-polyfill'
import type { AgreementId, FamilyId, TenantId } from '../../domain/ids.ts'
import { linkLasts, type SigningLink } from '../../domain/signing.ts'
import { deadlineAfter } from '../../domain/period.ts'
import { randomToken, sha256 } from '../../platform/crypto.ts'
import type { Work } from '../../platform/work.ts'

export type SigningToken = { readonly tenant: TenantId; readonly secret: string }
export type LinkOnFile = SigningLink & { readonly signatory: string; readonly agreement: AgreementId; readonly family: FamilyId }

const hashOf = (secret: string): Uint8Array => Buffer.from(sha256(secret), 'hex')

export const readSigningToken = (word: string | undefined): SigningToken | null => {
  const found = /^(\d{1,9})\.([A-Za-z0-9_-]{40,60})$/.exec(word ?? '')
  return found?.[1] === undefined || found[2] === undefined ? null : { tenant: Number(found[1]) as TenantId, secret: found[2] }
}

/** All links of a signatory that nobody has used yet. */
export const endLinks = async (work: Work, signatory: string): Promise<void> => {
  await work.rows`update signing_link set used_at = ${work.now} where tenant_id = ${work.tenant} and signatory_id = ${signatory} and used_at is null`
}

type NewLink = { readonly signatory: string; readonly hash: string }

/** A link for one person and one text; an older one of theirs dies. Answers its path and its last moment. AGR-03 */
export const makeLink = async (
  work: Work,
  { signatory, hash }: NewLink,
): Promise<{ readonly path: string; readonly until: Temporal.Instant }> => {
  await endLinks(work, signatory)
  const secret = randomToken()
  const until = deadlineAfter(work.now, linkLasts)
  await work.rows`
    insert into signing_link (tenant_id, token_hash, signatory_id, document_hash, created_at, expires_at)
    values (${work.tenant}, ${hashOf(secret)}, ${signatory}, ${hash}, ${work.now}, ${until})`
  return { path: `/sign/${work.tenant}.${secret}`, until }
}

export const findLink = (work: Work, secret: string): Promise<LinkOnFile | null> => work.row<LinkOnFile>`
  select l.signatory_id as signatory, l.document_hash as hash, l.used_at as "usedAt", l.expires_at as "expiresAt", a.id as agreement, a.family_id as family
  from signing_link l
  join agreement_signatory s on s.tenant_id = l.tenant_id and s.id = l.signatory_id
  join agreement a on a.tenant_id = s.tenant_id and a.id = s.agreement_id
  where l.tenant_id = ${work.tenant} and l.token_hash = ${hashOf(secret)}`
