import type { FamilyId } from '../../domain/ids.ts'
import type { Work } from '../../platform/work.ts'
import { formOf } from './own-form-store.ts'

/** Before they are joined, forms belong to no family's file; afterwards to the one they opened. */
export const aboutOwnForm = async (
  work: Work,
  params: Readonly<Record<string, string>>,
): Promise<{ readonly family: FamilyId | null } | null> => {
  const form = await formOf(work, params['id'] ?? '')
  return form === null ? null : { family: form.sent?.familyId ?? null }
}
