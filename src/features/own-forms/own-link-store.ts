import { randomInt } from 'node:crypto'
import type { Temporal } from 'temporal-polyfill'
import type { TenantId } from '../../domain/ids.ts'
import {
  afterWrongCode,
  codeFrom,
  isLocked,
  openForMinutes,
  ownLinkLasts,
  type CodeTries,
  type OwnChild,
  type OwnDetails,
} from '../../domain/own-form.ts'
import { deadlineAfter } from '../../domain/period.ts'
import { constantTimeEqual, randomToken, sha256 } from '../../platform/crypto.ts'
import type { Work } from '../../platform/work.ts'

export type OwnToken = { readonly tenant: TenantId; readonly secret: string }
export type OwnLink = CodeTries & { readonly id: string; readonly copyId: string }
/** What one person typed on the open page. It belongs to the code on their screen, and to nobody else's. */
export type AskedWords = { readonly details: OwnDetails; readonly children: readonly OwnChild[]; readonly isMailed: boolean }
/** A code as it is kept, with the words of whoever saw it on the open page. */
type KeptCode = { readonly code: string; readonly words: AskedWords | null }

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

const placeOf = (row: string) => ({ table: 'own_form_link', row, column: 'code' })

const sealedCode = (work: Work, id: string, { code, words }: KeptCode): Uint8Array =>
  work.seal(words === null ? code : `${code}\n${JSON.stringify(words)}`, placeOf(id))

const openCode = (work: Work, id: string, sealed: Uint8Array): KeptCode => {
  const [code = '', words] = work.open(sealed, placeOf(id)).split('\n')
  return { code, words: words === undefined ? null : (JSON.parse(words) as AskedWords) }
}

/** A link and a code for one copy; older ones of that copy die. Of the link only its hash is kept. */
export const makeLink = async (work: Work, copyId: string): Promise<MadeLink> => {
  await endLinks(work, copyId)
  return await addLink(work, copyId, null)
}

/** One more link beside those that are there: nobody who asks again ends the link of somebody else. */
export const addLink = async (work: Work, copyId: string, words: AskedWords | null): Promise<MadeLink> => {
  const id = work.newId()
  const secret = randomToken()
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  const until = deadlineAfter(work.now, ownLinkLasts)
  await work.rows`
    insert into own_form_link (tenant_id, id, copy_id, token_hash, code, created_at, expires_at)
    values (${work.tenant}, ${id}, ${copyId}, ${hashOf(secret)}, ${sealedCode(work, id, { code, words })}, ${work.now}, ${until})`
  return { path: `/form/${work.tenant}.${secret}`, code, until }
}

/** The link behind a secret while it lasts; older, ended and unknown ones are all null. */
export const findLink = (work: Work, secret: string): Promise<OwnLink | null> => work.row<OwnLink>`
  select l.id, l.copy_id as "copyId", l.wrong_codes as "wrongCodes", l.locked_until as "lockedUntil"
  from own_form_link l
  join own_form_copy c on c.tenant_id = l.tenant_id and c.id = l.copy_id and c.withdrawn_at is null
  where l.tenant_id = ${work.tenant} and l.token_hash = ${hashOf(secret)} and l.ended_at is null and l.expires_at > ${work.now}
  for update of l`

/** The code of a copy's living link, for staff who read it out on the phone. */
export const codeOf = async (work: Work, copyId: string): Promise<string | null> => {
  const link = await work.row<{ id: string; code: Uint8Array }>`
    select id, code from own_form_link
    where tenant_id = ${work.tenant} and copy_id = ${copyId} and ended_at is null and expires_at > ${work.now} order by created_at desc limit 1`
  return link === null ? null : openCode(work, link.id, link.code).code
}

/** More than anybody asks for by themselves; who floods the open page reaches no further. */
const mostCodes = 500

const codesOf = async (work: Work, copyId: string): Promise<readonly (KeptCode & { readonly id: string })[]> => {
  const rows = await work.rows<{ id: string; code: Uint8Array }>`
    select id, code from own_form_link
    where tenant_id = ${work.tenant} and copy_id = ${copyId} and ended_at is null and expires_at > ${work.now}
    order by created_at desc, id desc limit ${mostCodes}`
  return rows.map(({ id, code }) => ({ id, ...openCode(work, id, code) }))
}

/** Every code that was shown for this copy opens it by any of its links. Counts a wrong one; never says how many are left, nor that it is locked. */
export const tryCode = async (work: Work, link: OwnLink, typed: string): Promise<{ readonly words: AskedWords | null } | null> => {
  if (isLocked(link, work.now)) return null
  const right = (await codesOf(work, link.copyId)).find(({ code }) => constantTimeEqual(code, codeFrom(typed)))
  const tries = right === undefined ? afterWrongCode(link, work.now) : { wrongCodes: 0, lockedUntil: null }
  await work.rows`
    update own_form_link set wrong_codes = ${tries.wrongCodes}, locked_until = ${tries.lockedUntil}
    where tenant_id = ${work.tenant} and copy_id = ${link.copyId} and ended_at is null`
  if (right?.words) await keepOneCode(work, link, right.code)
  return right === undefined ? null : { words: right.words }
}

/** Whoever opens it first with their own code takes it up: the codes of all others end, the links in the letter box stay. RISK-07 */
const keepOneCode = async (work: Work, link: OwnLink, code: string): Promise<void> => {
  const codes = await codesOf(work, link.copyId)
  const staying = codes.filter(({ id, words }) => id === link.id || words?.isMailed === true).map(({ id }) => id)
  await work.rows`
    update own_form_link set ended_at = ${work.now}
    where tenant_id = ${work.tenant} and copy_id = ${link.copyId} and ended_at is null and id <> all(${staying}::uuid[])`
  for (const id of staying)
    await work.rows`
      update own_form_link set code = ${sealedCode(work, id, { code, words: null })} where tenant_id = ${work.tenant} and id = ${id}`
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
