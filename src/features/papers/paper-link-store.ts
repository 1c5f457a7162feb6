import { Temporal } from 'temporal-polyfill'
import type { TenantId } from '../../domain/ids.ts'
import { randomToken, sha256 } from '../../platform/crypto.ts'
import type { Work } from '../../platform/work.ts'

/** Long enough to show a decision to a solicitor; after that the service sends a new one. */
const linkLasts = Temporal.Duration.from({ hours: 14 * 24 })

const hashOf = (secret: string): Uint8Array => Buffer.from(sha256(secret), 'hex')

export type PaperToken = { readonly tenant: TenantId; readonly secret: string }

export const readPaperToken = (word: string | undefined): PaperToken | null => {
  const found = /^(\d{1,9})\.([A-Za-z0-9_-]{40,60})$/.exec(word ?? '')
  return found?.[1] === undefined || found[2] === undefined ? null : { tenant: Number(found[1]) as TenantId, secret: found[2] }
}

/** A link to one paper for its one reader. Answers its path. */
export const makePaperLink = async (work: Work, paper: string): Promise<string> => {
  const secret = randomToken()
  await work.rows`
    insert into paper_link (tenant_id, token_hash, paper_id, created_at, expires_at)
    values (${work.tenant}, ${hashOf(secret)}, ${paper}, ${work.now}, ${work.now.add(linkLasts)})`
  return `/paper/${work.tenant}.${secret}`
}

/** The paper that a link opens, while it lasts and the paper counts as given. */
export const paperOfLink = (work: Work, secret: string): Promise<{ readonly id: string } | null> => work.row<{ id: string }>`
  select l.paper_id as id from paper_link l join paper_given g on g.tenant_id = l.tenant_id and g.paper_id = l.paper_id
  where l.tenant_id = ${work.tenant} and l.token_hash = ${hashOf(secret)} and l.expires_at > ${work.now}`
