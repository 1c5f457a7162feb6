import type { Work } from '../../platform/work.ts'

export type Wanted = { readonly workers: readonly string[]; readonly children: readonly string[]; readonly adults: readonly string[] }
type LockedWorker = { readonly id: string; readonly name: string; readonly accountId: string | null }
export type LockedPeople = { readonly workers: readonly LockedWorker[]; readonly people: readonly string[] }

/**
 * Whoever books a session or plans a visit takes the same locks in the same order: workers, children, adults, each by id. TIME-01
 * So two of them wait in turn instead of waiting for each other. An adult who stands on two files is locked on both.
 */
export const lockPeople = async (work: Work, wanted: Wanted): Promise<LockedPeople> => {
  const workers = await work.rows<LockedWorker>`
    select id, name, account_id as "accountId" from worker
    where tenant_id = ${work.tenant} and id = any(${wanted.workers}::uuid[]) order by id for no key update`
  const children = await work.rows<{ id: string }>`
    select id from child where tenant_id = ${work.tenant} and id = any(${wanted.children}::uuid[]) order by id for no key update`
  const own = await withTheirOtherFiles(work, wanted.adults)
  const apart = await withTheirOtherFiles(work, await mustNotMeetAnyOf(work, own))
  await work.rows`select id from party where tenant_id = ${work.tenant} and id = any(${[...own, ...apart]}::uuid[]) order by id for no key update`
  return { workers, people: [...children.map(({ id }) => id), ...own] }
}

const withTheirOtherFiles = async (work: Work, parties: readonly string[]): Promise<readonly string[]> =>
  (
    await work.rows<{ id: string }>`
    select id from party p where p.tenant_id = ${work.tenant}
      and (p.id = any(${parties}::uuid[])
           or p.account_id in (select account_id from party o where o.tenant_id = ${work.tenant} and o.id = any(${parties}::uuid[])))`
  ).map(({ id }) => id)

/** They are held too, so that of two who must not meet only one is being booked at a time. RISK-06 */
const mustNotMeetAnyOf = async (work: Work, parties: readonly string[]): Promise<readonly string[]> =>
  (
    await work.rows<{ id: string }>`
    select case when one_party = any(${parties}::uuid[]) then other_party else one_party end as id from must_not_meet
    where tenant_id = ${work.tenant} and (one_party = any(${parties}::uuid[]) or other_party = any(${parties}::uuid[]))`
  ).map(({ id }) => id)
