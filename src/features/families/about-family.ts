import type { FamilyId } from '../../domain/ids.ts'
import { isId } from '../../platform/new-id.ts'
import type { Work } from '../../platform/work.ts'

/** The file that `/families/:id/…` is about, or null when there is none in this service. */
export const aboutFamily = async (work: Work, params: Readonly<Record<string, string>>): Promise<{ readonly family: FamilyId } | null> => {
  const id = params['id']
  if (!isId(id)) return null
  const found = await work.row<{ id: FamilyId }>`select id from family where tenant_id = ${work.tenant} and id = ${id}`
  return found === null ? null : { family: found.id }
}
