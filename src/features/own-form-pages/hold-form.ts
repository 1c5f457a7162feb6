import { theHouse, type Actor } from '../../domain/actor.ts'
import type { TenantId } from '../../domain/ids.ts'
import { nameOf } from '../../domain/own-form.ts'
import type { Database } from '../../platform/transaction.ts'
import type { Work } from '../../platform/work.ts'
import { copyOf, findLink, isOpenFor, keepOpen, readOwnToken, takeUp, tryCode, type OwnCopy } from '../own-forms/door.ts'

export type Doorway = { readonly database: Database; readonly visitor: string; readonly address: string }
export type OpenCentre = { readonly name: string; readonly helpPhone: string }
export type Held = { readonly copy: OwnCopy; readonly linkId: string; readonly service: OpenCentre }

const serviceOf = async (work: Work): Promise<OpenCentre> =>
  (await work.row<OpenCentre>`select name, help_phone as "helpPhone" from tenant where tenant_id = ${work.tenant}`) ?? {
    name: '',
    helpPhone: '',
  }

/** The first part of the key: an address that nobody knows, is over, or was taken back ends in null like one that never was. */
const linkOf = async <T>(
  door: Doorway,
  word: string | undefined,
  run: (work: Work, link: NonNullable<Awaited<ReturnType<typeof findLink>>>, tenant: TenantId) => Promise<T | null>,
): Promise<T | null> => {
  const token = readOwnToken(word)
  if (token === null) return null
  return await door.database.inTransaction(token.tenant, theHouse, async (work) => {
    const link = await findLink(work, token.secret)
    return link === null ? null : await run(work, link, token.tenant)
  })
}

/** The second part: the code. A wrong one is counted, so nothing here may roll back. Who opens it first finds what they typed themselves. */
export const openWithCode = async (door: Doorway, word: string | undefined, code: string): Promise<OwnCopy | null> =>
  await linkOf(door, word, async (work, link) => {
    const copy = await copyOf(work, link.copyId)
    const opened = copy === null ? null : await tryCode(work, link, code)
    if (opened === null) return null
    await keepOpen(work, link.id, door.visitor)
    if (copy !== null && opened.words !== null && !copy.isBegun) await takeUp(work, copy.id, opened.words)
    return copy
  })

/** Runs for the parent who gave link and code in this browser a short while ago, in their own name; null for everybody else. */
export const holding = async <T>(door: Doorway, word: string | undefined, run: (work: Work, held: Held) => Promise<T>): Promise<T | null> =>
  await linkOf(door, word, async (work, link, tenant) => {
    if (!(await isOpenFor(work, link.id, door.visitor))) return null
    const copy = await copyOf(work, link.copyId)
    if (copy === null) return null
    await keepOpen(work, link.id, door.visitor)
    const holder: Actor = { kind: 'link', tenant, id: copy.id, name: nameOf(copy.details) }
    return await run(work.as(holder), { copy, linkId: link.id, service: await serviceOf(work) })
  })
