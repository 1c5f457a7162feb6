import { type CheckRules, type CheckStanding, needWords, type NeedMet } from '../../domain/worker-check.ts'
import { dayWithYear } from '../../domain/words-for-time.ts'

const qualificationWords = {
  'level-3-child-care': 'level 3 in child care',
  'level-3-social-care': 'level 3 in a social care setting',
} as const

/** Why a worker cannot be chosen, in a sentence that says what is missing and since when. PRE-04 */
export const gapInWords = (gap: NeedMet, rules: Pick<CheckRules, 'qualification'>): string => {
  const ended = gap.lastDay === null ? '' : dayWithYear(gap.lastDay)
  if (gap.need === 'employment') return ended === '' ? 'Has not started here by that day' : `Left on ${ended}`
  if (gap.need === 'enhanced-dbs') return ended === '' ? 'No enhanced DBS check on record' : `The enhanced DBS check ran out on ${ended}`
  if (gap.need === 'volunteer-training')
    return ended === '' ? 'No training for volunteers on record' : `The training for volunteers ran out on ${ended}`
  const level = rules.qualification === null ? 'the qualification' : qualificationWords[rules.qualification]
  if (gap.isInTransition) return `No ${level} on record, and the time to gain it ended on ${ended}`
  return ended === '' ? `No ${level} on record` : `Proof of ${level} ran out on ${ended}`
}

export const runningOutInWords = (need: NeedMet): string => {
  const ends = need.lastDay === null ? '' : dayWithYear(need.lastDay)
  return need.isInTransition ? `The time to gain the qualification ends on ${ends}` : `${needWords[need.need]} ends on ${ends}`
}

export const gapsInWords = (standing: CheckStanding, rules: Pick<CheckRules, 'qualification'>): readonly string[] =>
  standing.gaps.map((gap) => gapInWords(gap, rules))
