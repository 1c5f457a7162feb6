import type { FamilyId } from '../../domain/ids.ts'
import { type Leak, leaksIn } from '../../domain/protected-words.ts'
import { keptFrom, type Place } from '../../domain/release.ts'
import type { Work } from '../../platform/work.ts'
import { protectedValuesOf } from '../families/door.ts'

export type Outgoing = { readonly family: FamilyId; readonly partyId: string | null; readonly places: readonly Place[] }

/** The one gate: every place of what is about to leave, held against every value of the file but the recipient's own. RISK-07 */
export const leaksTo = async (work: Work, { family, partyId, places }: Outgoing): Promise<readonly Leak[]> =>
  leaksIn(places, keptFrom(await protectedValuesOf(work, family), partyId))
