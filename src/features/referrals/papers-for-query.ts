import type { Temporal } from 'temporal-polyfill'
import type { Person } from '../../domain/actor.ts'
import type { FamilyId } from '../../domain/ids.ts'
import type { PaperKind } from '../../domain/release.ts'
import type { Work } from '../../platform/work.ts'

export type PaperForReader = { readonly id: string; readonly kind: PaperKind; readonly givenAt: Temporal.Instant }

const most = 50

/** What this very person was given about the family, the newest first; nobody else's paper, and none that is held back. RISK-07 */
export const papersFor = (work: Work, person: Person, family: FamilyId): Promise<readonly PaperForReader[]> => work.rows<PaperForReader>`
  with own as materialized (
    select p.id, p.kind from paper p
    left join party y on y.tenant_id = p.tenant_id and y.id = p.party_id
    where p.tenant_id = ${work.tenant} and p.family_id = ${family} and (p.account_id = ${person.id} or y.account_id = ${person.id}))
  select own.id, own.kind, g.at as "givenAt" from own
  join paper_given g on g.tenant_id = ${work.tenant} and g.paper_id = own.id
  order by g.at desc, own.id desc limit ${most}`
