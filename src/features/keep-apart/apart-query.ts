import type { Person } from '../../domain/actor.ts'
import { today } from '../../domain/civil-time.ts'
import type { FamilyId } from '../../domain/ids.ts'
import { holdsOn } from '../../domain/keep-apart.ts'
import { mayDo } from '../../domain/permission.ts'
import type { Work } from '../../platform/work.ts'
import { relationsTo } from '../sign-in/door.ts'
import { apartOf, type ApartRow } from './apart-store.ts'

/** What this reader may see of one record: nothing of another family's file that they may not read. RISK-06, RISK-07 */
export type ApartShown = Pick<ApartRow, 'id' | 'isAcross' | 'orderOn' | 'until' | 'at'> & {
  readonly one: { readonly id: string; readonly name: string }
  readonly other: { readonly id: string; readonly name: string; readonly reference: string | null }
  readonly because: string
  readonly byName: string | null
  readonly end: ApartRow['end']
  readonly holds: boolean
}

export const unknownFamily = 'Another family known to the service'
export const hiddenReason = 'The reason is on record. Whoever may read both files can see it.'

const mayRead = async (work: Work, person: Person, family: string): Promise<boolean> =>
  mayDo('families.read', { roles: person.roles, relations: await relationsTo(work, person, { family: family as FamilyId }) })

const farSide = ({ theirs }: ApartRow, place: number, isRead: boolean): ApartShown['other'] => {
  if (!isRead) return { id: `unknown-${place}`, name: unknownFamily, reference: null }
  const name = theirs.name ?? `The family ${theirs.reference}`
  return { id: theirs.person ?? theirs.family, name, reference: theirs.reference === '' ? null : theirs.reference }
}

const shownTo = (row: ApartRow, seen: { readonly place: number; readonly isRead: boolean; readonly holds: boolean }): ApartShown => {
  const { id, isAcross, orderOn, until, at, mine, because, byName, end } = row
  return {
    id,
    isAcross,
    orderOn,
    until,
    at,
    one: { id: mine.person ?? mine.family, name: mine.name ?? 'Everybody of this family' },
    other: farSide(row, seen.place, seen.isRead),
    because: seen.isRead ? because : hiddenReason,
    byName: seen.isRead ? byName : null,
    end: end === null || seen.isRead ? end : { because: '', byName: '', at: end.at },
    holds: seen.holds,
  }
}

export const apartFor = async (work: Work, person: Person, family: FamilyId): Promise<readonly ApartShown[]> => {
  const shown: ApartShown[] = []
  for (const [place, row] of (await apartOf(work, family)).entries()) {
    const isRead = !row.isAcross || (await mayRead(work, person, row.theirs.family))
    const holds = holdsOn({ until: row.until, isEnded: row.end !== null }, today(work.now))
    shown.push(shownTo(row, { place, isRead, holds }))
  }
  return shown
}

/** A file that this person may read, by its number; one they may not read is not there for them. RISK-07 */
export const fileByNumber = async (work: Work, person: Person, reference: string): Promise<FamilyId | null> => {
  const found = await work.row<{ id: FamilyId }>`
    select id from family where tenant_id = ${work.tenant} and lower(reference) = lower(${reference.trim()})`
  return found !== null && (await mayRead(work, person, found.id)) ? found.id : null
}
