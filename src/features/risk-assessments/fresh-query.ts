import type { Temporal } from 'temporal-polyfill'
import type { Person } from '../../domain/actor.ts'
import { endOfDay } from '../../domain/civil-time.ts'
import type { FamilyId } from '../../domain/ids.ts'
import { type FreshReason, freshReasonWords } from '../../domain/risk-fresh.ts'
import type { Work } from '../../platform/work.ts'
import { filesClosedTo, reachOf } from '../families/door.ts'

/** One thing that waits for this person, as their first page lists it. */
export type FreshRiskDue = { readonly task: string; readonly href: string; readonly why: string; readonly due: Temporal.Instant }
type Row = { readonly id: FamilyId; readonly name: string; readonly reason: FreshReason; readonly dueOn: Temporal.PlainDate }

const most = 20

/** The families whose risks must be looked at again, the earliest due first: for leaders all of theirs, for a worker those allocated to them. RISK-04 */
export const freshRisksDue = async (work: Work, person: Person): Promise<readonly FreshRiskDue[]> => {
  const rows = await work.rows<Row>`
    select f.id, f.name, a.reason, a.due_on as "dueOn" from risk_asked a
    join family f on f.tenant_id = a.tenant_id and f.id = a.family_id
    where a.tenant_id = ${work.tenant} and f.id <> all(${await filesClosedTo(work, person)}::uuid[])
      and not exists (select from risk_assessment r where r.tenant_id = a.tenant_id and r.family_id = a.family_id and r.version > a.after_version)
      and (${reachOf(person) === 'all'}
        or exists (select from account_role x where x.tenant_id = f.tenant_id and x.account_id = ${person.id} and x.role = 'team-leader'
                   and (x.area_id is null or f.area_id is null or x.area_id = f.area_id))
        or exists (select from allocation l join worker w on w.tenant_id = l.tenant_id and w.id = l.worker_id
                   where l.tenant_id = f.tenant_id and l.family_id = f.id and l.ended_at is null and w.account_id = ${person.id}))
    order by a.due_on, a.asked_at, a.id limit ${most}`
  const firsts = [...Map.groupBy(rows, ({ id }) => id).values()].flatMap((own) => own.slice(0, 1))
  return firsts.map(({ id, name, reason, dueOn }) => ({
    task: `Assess the risks again for the ${name} family`,
    href: `/families/${id}/risk`,
    why: `${freshReasonWords[reason]}.`,
    due: endOfDay(dueOn),
  }))
}
