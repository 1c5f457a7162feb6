import type { Temporal } from 'temporal-polyfill'
import type { ChildPlan } from '../../domain/child-plan.ts'
import type { ChildId, FamilyId } from '../../domain/ids.ts'
import type { Work } from '../../platform/work.ts'

export type PlanOnFile = {
  readonly id: string
  readonly childId: ChildId
  readonly version: number
  readonly plan: ChildPlan
  readonly goesToCourt: boolean
  readonly byName: string
  readonly at: Temporal.Instant
  readonly agreed: { readonly words: string; readonly byName: string; readonly at: Temporal.Instant } | null
}

type Row = Omit<PlanOnFile, 'plan' | 'agreed'> & {
  readonly content: Uint8Array
  readonly agreedWords: string | null
  readonly agreedBy: string | null
  readonly agreedAt: Temporal.Instant | null
}

const place = (row: string) => ({ table: 'child_plan', row, column: 'content' }) as const

const opened = (work: Work, { content, agreedWords, agreedBy, agreedAt, ...row }: Row): PlanOnFile => ({
  ...row,
  plan: JSON.parse(work.open(content, place(row.id))) as ChildPlan,
  agreed: agreedAt === null ? null : { words: agreedWords ?? '', byName: agreedBy ?? '', at: agreedAt },
})

/** Every version of every child's plan on the file, newest first for each child. */
export const plansOf = async (work: Work, family: FamilyId): Promise<readonly PlanOnFile[]> =>
  (
    await work.rows<Row>`
      select p.id, p.child_id as "childId", p.version, p.content, p.goes_to_court as "goesToCourt", p.by_name as "byName", p.at,
             a.words as "agreedWords", a.by_name as "agreedBy", a.at as "agreedAt"
      from child_plan p left join child_plan_agreed a on a.tenant_id = p.tenant_id and a.plan_id = p.id
      where p.tenant_id = ${work.tenant} and p.family_id = ${family} order by p.child_id, p.version desc`
  ).map((row) => opened(work, row))

export const currentPlan = (plans: readonly PlanOnFile[], child: string): PlanOnFile | null =>
  plans.find(({ childId }) => childId === child) ?? null

type New = {
  readonly family: FamilyId
  readonly child: ChildId
  readonly plan: ChildPlan
  readonly goesToCourt: boolean
  readonly by: { readonly id: string; readonly name: string }
}

export const savePlan = async (work: Work, { family, child, plan, goesToCourt, by }: New): Promise<string> => {
  const id = work.newId()
  await work.rows`
    insert into child_plan (tenant_id, id, family_id, child_id, version, content, goes_to_court, by_account, by_name, at)
    values (${work.tenant}, ${id}, ${family}, ${child},
            (select coalesce(max(version), 0) + 1 from child_plan where tenant_id = ${work.tenant} and child_id = ${child}),
            ${work.seal(JSON.stringify(plan), place(id))}, ${goesToCourt}, ${by.id}, ${by.name}, ${work.now})`
  return id
}

export const saveAgreed = (
  work: Work,
  { plan, words, by }: { readonly plan: string; readonly words: string; readonly by: New['by'] },
): Promise<unknown> => work.rows`
  insert into child_plan_agreed (tenant_id, plan_id, words, by_account, by_name, at)
  values (${work.tenant}, ${plan}, ${words}, ${by.id}, ${by.name}, ${work.now})`

export const lockChild = async (work: Work, family: FamilyId, child: string): Promise<{ readonly givenName: string } | null> =>
  await work.row<{ givenName: string }>`
    select given_name as "givenName" from child where tenant_id = ${work.tenant} and family_id = ${family} and id = ${child} for update`

export const finalHearingOf = async (work: Work, family: FamilyId): Promise<Temporal.PlainDate | null> =>
  (
    await work.row<{ on: Temporal.PlainDate | null }>`
      select final_hearing_on as on from family where tenant_id = ${work.tenant} and id = ${family}`
  )?.on ?? null

/** The social workers on the file, to whom a plan is given. */
export const socialWorkersOf = (work: Work, family: FamilyId): Promise<{ id: string; name: string }[]> =>
  work.rows<{ id: string; name: string }>`
    select id, name from party where tenant_id = ${work.tenant} and family_id = ${family} and side = 'social-worker' order by name`
