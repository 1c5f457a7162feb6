import type { Person } from '../../domain/actor.ts'
import type { FamilyId } from '../../domain/ids.ts'
import { mayDo } from '../../domain/permission.ts'
import type { Work } from '../../platform/work.ts'
import { relationsTo } from '../sign-in/door.ts'

/** What this person may do with plans of this file: the page offers nothing that would be refused. */
export const mayHere = async (
  { work, person }: { readonly work: Work; readonly person: Person },
  family: FamilyId,
): Promise<{ readonly write: boolean; readonly agree: boolean }> => {
  const standing = { roles: person.roles, relations: await relationsTo(work, person, { family }) }
  return { write: mayDo('plans.write', standing), agree: mayDo('plans.agree', standing) }
}
