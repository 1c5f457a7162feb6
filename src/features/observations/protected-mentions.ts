import { mentionsIn, type Mention } from '../../domain/protected-words.ts'
import type { FamilyId } from '../../domain/ids.ts'
import type { Work } from '../../platform/work.ts'
import { protectedValuesOf } from '../families/door.ts'

/** The confidential facts of this family that a text gives away, by kind and person, never by their words. RISK-07 */
export const protectedMentions = async (work: Work, family: FamilyId, text: string): Promise<readonly Mention[]> =>
  mentionsIn(text, await protectedValuesOf(work, family))
