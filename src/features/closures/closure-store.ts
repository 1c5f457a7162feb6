import type { Temporal } from 'temporal-polyfill'
import type { Closing } from '../../domain/closed-file.ts'
import type { FamilyId } from '../../domain/ids.ts'
import type { Work } from '../../platform/work.ts'

export type ClosureOnFile = Closing & {
  readonly id: string
  readonly why: string
  readonly byName: string
  readonly paidAt: Temporal.Instant | null
  readonly paidBy: string | null
}

/** The last closing of a file with all that came after it; null for a file that was never closed. */
export const lastClosing = (work: Work, family: FamilyId): Promise<ClosureOnFile | null> => work.row<ClosureOnFile>`
  select c.id, c.why, c.by_name as "byName", c.at as "closedAt", c.owed_pence as "owedPence", (p.closure_id is not null) as "isPaid",
         p.at as "paidAt", p.paid_by as "paidBy", (r.closure_id is not null) as "isReopened",
         exists (select from referral f join referral_decision d on d.tenant_id = f.tenant_id and d.referral_id = f.id
                 where f.tenant_id = c.tenant_id and f.family_id = c.family_id and d.outcome = 'accepted' and d.at > c.at) as "acceptedSince"
  from family_closure c
  left join closure_payment p on p.tenant_id = c.tenant_id and p.closure_id = c.id
  left join family_reopening r on r.tenant_id = c.tenant_id and r.closure_id = c.id
  where c.tenant_id = ${work.tenant} and c.family_id = ${family} order by c.at desc limit 1`

type By = { readonly id: string; readonly name: string }

export const saveClosure = async (
  work: Work,
  { family, why, owedPence, by }: { readonly family: FamilyId; readonly why: string; readonly owedPence: number; readonly by: By },
): Promise<string> => {
  const id = work.newId()
  await work.rows`
    insert into family_closure (tenant_id, id, family_id, why, owed_pence, by_account, by_name, at)
    values (${work.tenant}, ${id}, ${family}, ${why}, ${owedPence}, ${by.id}, ${by.name}, ${work.now})`
  return id
}

export const savePayment = (
  work: Work,
  { closure, paidBy, by }: { readonly closure: string; readonly paidBy: string; readonly by: By },
): Promise<unknown> => work.rows`
  insert into closure_payment (tenant_id, closure_id, paid_by, by_account, by_name, at)
  values (${work.tenant}, ${closure}, ${paidBy}, ${by.id}, ${by.name}, ${work.now})`

export const saveReopening = (
  work: Work,
  { closure, why, by }: { readonly closure: string; readonly why: string; readonly by: By },
): Promise<unknown> => work.rows`
  insert into family_reopening (tenant_id, closure_id, why, by_account, by_name, at)
  values (${work.tenant}, ${closure}, ${why}, ${by.id}, ${by.name}, ${work.now})`

export const lockFile = async (work: Work, family: FamilyId): Promise<boolean> =>
  (await work.row`select id from family where tenant_id = ${work.tenant} and id = ${family} for update`) !== null

/** Sessions still to come: they are cancelled by people, who tell everyone, before a file is closed. */
export const sessionsToCome = async (work: Work, family: FamilyId): Promise<number> => {
  const found = await work.row<{ count: number }>`
    select count(*)::int as count from session
    where tenant_id = ${work.tenant} and family_id = ${family} and released_at is null and ends_at > ${work.now}`
  return found?.count ?? 0
}
