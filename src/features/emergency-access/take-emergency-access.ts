import type { Person } from '../../domain/actor.ts'
import { emergencyLimits, type EmergencyCategory } from '../../domain/emergency-access.ts'
import type { FamilyId } from '../../domain/ids.ts'
import { done, refused } from '../../domain/outcome.ts'
import type { Work } from '../../platform/work.ts'
import { filesClosedTo } from '../families/door.ts'
import { isConfirmed } from '../sign-in/door.ts'
import { insertEmergency, openManagers } from './emergency-store.ts'
import { managerLetter } from './emergency-words.ts'

type Asked = { readonly family: FamilyId | null; readonly category: EmergencyCategory; readonly reason: string }

/** One file, to read, for an hour; each manager has a letter the moment it begins. DATA-03 */
export const takeEmergencyAccess = async (work: Work, person: Person, asked: Asked) => {
  const { family, category } = asked
  const reason = asked.reason.trim()
  if (reason.replaceAll(/\s+/g, ' ').length < emergencyLimits.shortestReason) return refused('reason-too-short')
  if (!(await isConfirmed(work, person))) return refused('confirm-first')
  if (family === null) return refused('no-such-file')
  if ((await filesClosedTo(work, person)).includes(family)) return refused('knows-family')

  const id = await insertEmergency(work, person, { family, category, reason })
  await work.record({ name: 'family.emergency-opened', about: id, family, facts: { category } })
  for (const manager of await openManagers(work)) {
    await work.write({ kind: 'emergency-access', audience: 'staff', to: { name: manager.name, account: manager.id }, ...managerLetter })
  }
  return done({ family })
}
