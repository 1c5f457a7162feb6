import type { Person } from '../../domain/actor.ts'
import type { FamilyId } from '../../domain/ids.ts'
import type { Work } from '../../platform/work.ts'
import { mayReadFile } from '../families/door.ts'
import { formOf, type OwnForm } from './own-form-store.ts'

/** Before they are joined, forms belong to no family's file; afterwards to the one they opened. */
export const aboutOwnForm = async (
  work: Work,
  params: Readonly<Record<string, string>>,
): Promise<{ readonly family: FamilyId | null } | null> => {
  const form = await formOf(work, params['id'] ?? '')
  return form === null ? null : { family: form.sent?.familyId ?? null }
}

/** A form that became a file is read by whoever may read the file; before, by the whole office. DATA-06 */
export const maySeeForm = async (work: Work, person: Person, { sent }: Pick<OwnForm, 'sent'>): Promise<boolean> =>
  sent === null || (await mayReadFile(work, person, sent.familyId))
