import type { Temporal } from 'temporal-polyfill'
import type { Person } from '../../domain/actor.ts'
import type { Work } from '../../platform/work.ts'

export type PaperForReader = {
  readonly id: string
  readonly title: string
  readonly givenAt: Temporal.Instant
  /** Until they have opened it. */
  readonly isNew: boolean
}

type Row = Omit<PaperForReader, 'title'> & { readonly title: Uint8Array }

const mostForReader = 20

/**
 * The papers that were given to this very person, the newest first. One that is held back, that was put away or that is on a file
 * they have no part in any more is not theirs to see, nor is its title. RISK-07
 */
export const papersForReader = async (work: Work, person: Person): Promise<readonly PaperForReader[]> => {
  const rows = await work.rows<Row>`
    with own as materialized (
      select p.id, p.family_id, p.title from paper p where p.tenant_id = ${work.tenant} and p.account_id = ${person.id}
      union
      select p.id, p.family_id, p.title from party y join paper p on p.tenant_id = y.tenant_id and p.family_id = y.family_id and p.party_id = y.id
      where y.tenant_id = ${work.tenant} and y.account_id = ${person.id})
    select o.id, o.title, g.at as "givenAt", not exists (
      select from audit_entry e where e.tenant_id = g.tenant_id and e.family_id = o.family_id and e.name = 'paper.read' and e.about = o.id::text
        and e.actor_id = ${person.id}) as "isNew"
    from own o join paper_given g on g.tenant_id = ${work.tenant} and g.paper_id = o.id
    where exists (select from referral r where r.tenant_id = g.tenant_id and r.family_id = o.family_id and r.referrer_account = ${person.id})
       or exists (select from party y where y.tenant_id = g.tenant_id and y.family_id = o.family_id and y.account_id = ${person.id} and y.ended_at is null)
    order by g.at desc, o.id desc limit ${mostForReader}`
  return rows.map(({ title, ...row }) => ({ ...row, title: work.open(title, { table: 'paper', row: row.id, column: 'title' }) }))
}
