import type { Temporal } from 'temporal-polyfill'
import type { FamilyId } from '../../domain/ids.ts'
import type { FreshReason } from '../../domain/risk-fresh.ts'
import type { Work } from '../../platform/work.ts'

/** Why a fresh assessment was asked for, since when, and by when it is due. */
export type Asked = {
  readonly id: string
  readonly reason: FreshReason
  readonly words: string
  readonly byName: string | null
  readonly askedAt: Temporal.Instant
  readonly dueOn: Temporal.PlainDate
}

/** What still waits for a version newer than the one it was asked after. RISK-04 */
export const askedFor = (work: Work, family: FamilyId): Promise<Asked[]> => work.rows<Asked>`
  select a.id, a.reason, a.words, a.by_name as "byName", a.asked_at as "askedAt", a.due_on as "dueOn" from risk_asked a
  where a.tenant_id = ${work.tenant} and a.family_id = ${family}
    and not exists (select from risk_assessment r where r.tenant_id = a.tenant_id and r.family_id = a.family_id and r.version > a.after_version)
  order by a.due_on, a.asked_at, a.id`

export const latestVersion = async (work: Work, family: FamilyId): Promise<number> => {
  const found = await work.row<{ version: number }>`
    select coalesce(max(version), 0) as version from risk_assessment where tenant_id = ${work.tenant} and family_id = ${family}`
  return found?.version ?? 0
}

export type NewAsked = Omit<Asked, 'id'> & { readonly family: FamilyId; readonly afterVersion: number }

export const saveAsked = async (work: Work, asked: NewAsked): Promise<string> => {
  const id = work.newId()
  await work.rows`
    insert into risk_asked (tenant_id, id, family_id, reason, words, after_version, by_name, asked_at, due_on)
    values (${work.tenant}, ${id}, ${asked.family}, ${asked.reason}, ${asked.words}, ${asked.afterVersion}, ${asked.byName}, ${asked.askedAt}, ${asked.dueOn})`
  return id
}
