import type { FamilyId } from '../../domain/ids.ts'
import { isId } from '../../platform/new-id.ts'
import type { Work } from '../../platform/work.ts'

export type JustBooked = { readonly sessions: number; readonly told: readonly string[] }

/** The series that one of these sessions was booked in: how many there are, and to whom a letter goes about them. */
export const justBooked = async (work: Work, family: FamilyId, session: string | undefined): Promise<JustBooked | null> => {
  if (!isId(session)) return null
  return await work.row<JustBooked>`
    select (select count(*)::int from session s where s.tenant_id = a.tenant_id and s.arrangement_id = a.id) as sessions,
      array(select distinct l.to_name from letter l where l.tenant_id = a.tenant_id and l.family_id = a.family_id
            and l.kind = 'sessions-booked' and l.created_at = a.at order by l.to_name) as told
    from session booked join arrangement a on a.tenant_id = booked.tenant_id and a.id = booked.arrangement_id
    where booked.tenant_id = ${work.tenant} and booked.id = ${session} and booked.family_id = ${family}`
}
