import { partiesOf } from '../../../src/features/families/door.ts'
import type { FamilyId } from '../../../src/domain/ids.ts'
import type { Work } from '../../../src/platform/work.ts'
import type { Case, Play } from '../play/play.ts'
import type { Story } from '../spec.ts'

/** The first family of this story, or the one after it. */
export const caseOf = (play: Play, story: Story, order = 0): Case => {
  const found = play.cases.filter(({ family }) => family.story === story)[order]
  if (found === undefined) throw new Error(`${play.spec.name} has no ${story} family number ${order + 1}.`)
  return found
}

export const sideOf = async (work: Work, family: FamilyId, side: 'visiting' | 'resident' | 'carer') =>
  (await partiesOf(work, family)).find((party) => party.side === side) ?? null

/** Whoever visits stands on every file. */
export const visitorOf = async (work: Work, family: FamilyId) => {
  const found = await sideOf(work, family, 'visiting')
  if (found === null) throw new Error('Nobody visits this family.')
  return found
}
