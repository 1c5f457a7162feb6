import type { Temporal } from 'temporal-polyfill'
import type { FamilyId } from '../../domain/ids.ts'
import type { WaitEnd } from '../../domain/waiting.ts'
import type { Work } from '../../platform/work.ts'

export const lockWait = async (work: Work, family: FamilyId): Promise<Temporal.Instant | null> => {
  const found = await work.row<{ since: Temporal.Instant | null }>`
    select waits_since as since from family where tenant_id = ${work.tenant} and id = ${family} for update`
  return found?.since ?? null
}

/** A list is also left because the file was closed; nobody chooses that on the list itself. */
export type LeftBecause = WaitEnd | 'file-closed'

type Ended = { readonly family: FamilyId; readonly since: Temporal.Instant; readonly why: LeftBecause; readonly reason: string }

export const saveWaitEnd = async (work: Work, { family, since, why, reason }: Ended): Promise<void> => {
  await work.rows`
    insert into wait_end (tenant_id, id, family_id, waited_since, why, reason, by_account, by_name, at)
    values (${work.tenant}, ${work.newId()}, ${family}, ${since}, ${why}, ${reason}, ${work.actor.id}, ${work.actor.name}, ${work.now})`
  await work.rows`update family set waits_since = null where tenant_id = ${work.tenant} and id = ${family}`
}
