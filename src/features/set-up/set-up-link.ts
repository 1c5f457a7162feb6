import { theHouse } from '../../domain/actor.ts'
import type { TenantId } from '../../domain/ids.ts'
import { randomToken } from '../../platform/crypto.ts'
import type { Database } from '../../platform/transaction.ts'
import type { Work } from '../../platform/work.ts'
import { hashOf } from '../sign-in/door.ts'

const linkDays = 7

/** The path of a new one-time set-up link while no real service is here, else null. Older links die with it. */
export const setUpLink = (database: Database): Promise<string | null> =>
  database.inTransaction(0 as TenantId, theHouse, async (work) => {
    if (await isSetUp(work)) return null
    const secret = randomToken()
    await work.rows`update set_up_link set used_at = ${work.now} where tenant_id = 0 and used_at is null`
    await work.rows`
      insert into set_up_link (tenant_id, token_hash, created_at, expires_at)
      values (0, ${hashOf(secret)}, ${work.now}, ${work.now.add({ hours: linkDays * 24 })})`
    return `/set-up/${secret}`
  })

/** Example services may be there already; only a real one ends the set-up. */
const isSetUp = async (work: Work): Promise<boolean> =>
  (await work.row`select from tenant where tenant_id > 0 and not is_example limit 1`) !== null

export const isLinkOpen = async (work: Work, secret: string): Promise<boolean> =>
  (await work.row`
    select from set_up_link where tenant_id = 0 and token_hash = ${hashOf(secret)} and used_at is null and expires_at > ${work.now}`) !==
  null

/** In whichever service's transaction; only one of two that press at once gets it. */
export const spendSetUpLink = async (work: Work, secret: string): Promise<boolean> =>
  (await work.row<{ used: boolean }>`select app.use_set_up_link(${hashOf(secret)}, ${work.now}) as used`)?.used === true
