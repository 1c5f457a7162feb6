import type { FamilyId } from '../../domain/ids.ts'
import { isId } from '../../platform/new-id.ts'
import type { Work } from '../../platform/work.ts'

/** The file that `/agreements/:id/…` is about, or null when there is no such agreement in this service. */
export const aboutAgreement = async (
  work: Work,
  params: Readonly<Record<string, string>>,
): Promise<{ readonly family: FamilyId } | null> => {
  const id = params['id']
  if (!isId(id)) return null
  return await work.row<{ family: FamilyId }>`select family_id as family from agreement where tenant_id = ${work.tenant} and id = ${id}`
}
