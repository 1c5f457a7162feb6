import { today } from '../../domain/civil-time.ts'
import type { FamilyId } from '../../domain/ids.ts'
import { mayDo } from '../../domain/permission.ts'
import type { Work } from '../../platform/work.ts'
import { aboutSession } from '../sessions/door.ts'
import { relationsTo } from '../sign-in/door.ts'

type About = { readonly family: FamilyId }

/** A volunteer helps at today’s door only: a session of another day, and who comes to it, is not there for them. DATA-03 */
export const aboutArrivals = async (work: Work, params: Readonly<Record<string, string>>): Promise<About | null> => {
  const about = await aboutSession(work, params)
  if (about === null || !(await isForTodayOnly(work, about))) return about
  const held = await work.row`
    select id from session where tenant_id = ${work.tenant} and id = ${params['id'] ?? ''} and on_day = ${today(work.now)}`
  return held === null ? null : about
}

const isForTodayOnly = async (work: Work, about: About): Promise<boolean> => {
  const { actor } = work
  if (actor.kind !== 'person' || !actor.roles.includes('volunteer')) return false
  return !mayDo('sessions.read', { roles: actor.roles, relations: await relationsTo(work, actor, about) })
}
