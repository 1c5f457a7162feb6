import type { FamilyId } from '../../domain/ids.ts'
import type { Leak, ProtectedValue } from '../../domain/protected-words.ts'
import { keptFrom, type OwnedValue, type Place } from '../../domain/release.ts'
import { leaksAcross } from '../../domain/release-neighbours.ts'
import type { Work } from '../../platform/work.ts'
import { continuedIn } from '../duplicates/door.ts'
import { protectedValuesOf } from '../families/door.ts'

export type Reader = { readonly family: FamilyId; readonly partyId: string | null }

/** A file that was joined into another left its facts there; what was written on it is held against them all the same. RISK-07 */
const valuesOfFile = async (work: Work, family: FamilyId, seen: readonly FamilyId[] = []): Promise<readonly OwnedValue[]> => {
  const further = await continuedIn(work, family)
  const isFurther = further !== null && !seen.includes(further.keptFamily)
  return [...(await protectedValuesOf(work, family)), ...(isFurther ? await valuesOfFile(work, further.keptFamily, [...seen, family]) : [])]
}

/** What this one reader must not learn. */
export const keptFromReader = async (work: Work, { family, partyId }: Reader): Promise<readonly ProtectedValue[]> =>
  keptFrom(await valuesOfFile(work, family), partyId)

/** The one gate: every place of what is about to leave, and neighbours read as one, held against every value of the file but the recipient's own. RISK-07 */
export const leaksTo = async (
  work: Work,
  { places, ...reader }: Reader & { readonly places: readonly Place[] },
): Promise<readonly Leak[]> => leaksAcross(places, await keptFromReader(work, reader))
