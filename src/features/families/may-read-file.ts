import type { Person } from '../../domain/actor.ts'
import type { FamilyId } from '../../domain/ids.ts'
import { mayDo } from '../../domain/permission.ts'
import type { Work } from '../../platform/work.ts'
import { relationsTo } from '../sign-in/door.ts'

/** Whether this person may open the file at all: lists and pages beside it tell of it only to whoever may. DATA-03 */
export const mayReadFile = async (work: Work, person: Person, family: FamilyId): Promise<boolean> =>
  mayDo('families.read', { roles: person.roles, relations: await relationsTo(work, person, { family }) })
