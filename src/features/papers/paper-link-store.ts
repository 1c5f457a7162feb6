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

const mostMisses = 5

/**
 * The paper that a link opens while it lasts: not after five wrong answers, not for a paper that never went, and not once the address
 * that it was sent to has ended, for that mailbox may be somebody else's by now. RISK-07
 */
export const linkOf = (work: Work, secret: string): Promise<{ readonly paper: string } | null> => work.row<{ paper: string }>`
  select l.paper_id as paper from paper_link l
  join paper_given g on g.tenant_id = l.tenant_id and g.paper_id = l.paper_id
  left join letter m on m.tenant_id = g.tenant_id and m.id = g.letter_id
  left join protected_fact f on f.tenant_id = m.tenant_id and f.id = m.to_fact
  where l.tenant_id = ${work.tenant} and l.token_hash = ${hashOf(secret)} and l.expires_at > ${work.now} and f.ended_at is null
    and (select count(*) from paper_link_miss x where x.tenant_id = l.tenant_id and x.token_hash = l.token_hash) < ${mostMisses}`

/** Answers are looked at one after another, so that five guesses are five. */
export const lockLink = (work: Work, secret: string): Promise<unknown> =>
  work.rows`select pg_advisory_xact_lock(7203305, hashtext(${`${work.tenant} ${sha256(secret)}`}))`

export const saveMiss = (work: Work, secret: string): Promise<unknown> => work.rows`
  insert into paper_link_miss (tenant_id, id, token_hash, at) values (${work.tenant}, ${work.newId()}, ${hashOf(secret)}, ${work.now})`
