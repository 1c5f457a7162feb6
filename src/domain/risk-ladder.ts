import { done, type Outcome, refused } from './outcome.ts'
import type { CaseStage, Reasons } from './risk.ts'
import { levelsBelow, type SupervisionLevel } from './supervision-level.ts'

export type Verdict = { readonly level: SupervisionLevel; readonly isSafe: boolean | null; readonly why: string }
export type ChosenLevel = { readonly level: SupervisionLevel; readonly reasons: Reasons }
export type LadderRefusal = 'level-not-said' | 'no-safe-level' | 'no-reason-against-lower' | 'carer-during-court' | 'carer-takes-over'

/** What the service's policy says about carers who supervise. RISK-05 */
export type CarerRules = { readonly duringCourt: boolean; readonly afterPermanency: boolean }

export type Climb = {
  readonly verdicts: readonly Verdict[]
  readonly offered: readonly SupervisionLevel[]
  readonly leadsFromLowest: boolean
  readonly stage: CaseStage
  readonly carers: CarerRules
  readonly carerException: string
}

export const carerInCourtWords = 'The case is before the court, so the carer is not asked to supervise'

/** The levels below the chosen one for which no reason is written: a child is not watched more closely than is shown to be needed. RISK-03 */
export const levelNeedsReasons = (
  level: SupervisionLevel,
  reasons: Reasons,
  offered: readonly SupervisionLevel[],
): readonly SupervisionLevel[] => levelsBelow(level).filter((lower) => offered.includes(lower) && (reasons[lower] ?? '').trim() === '')

/** Foster carers are not asked to supervise while a case is before the court: that rung gives its own reason. RISK-05 */
const isBarred = (level: SupervisionLevel, { stage, carers }: Climb): boolean =>
  level === 'by-carer' && stage === 'court' && !carers.duringCourt

const verdictOn = (level: SupervisionLevel, climb: Climb): Verdict => {
  const said = climb.verdicts.find((verdict) => verdict.level === level) ?? { level, isSafe: null, why: '' }
  if (!isBarred(level, climb) || said.isSafe === true) return said
  return { level, isSafe: false, why: said.why.trim() === '' ? carerInCourtWords : said.why }
}

/** From the lowest level up, the first that is safe is the one. RISK-03 */
export const lowestSafe = (climb: Climb): Outcome<ChosenLevel, LadderRefusal> => {
  const { offered, leadsFromLowest } = climb
  const inOrder = offered.map((level) => verdictOn(level, climb))
  const place = inOrder.findIndex(({ isSafe }) => isSafe !== false)
  const first = inOrder[place]
  if (first === undefined) return refused('no-safe-level')
  if (first.isSafe === null) return refused('level-not-said')
  if (isBarred(first.level, climb)) return refused('carer-during-court')
  const reasons: Reasons = Object.fromEntries(inOrder.slice(0, place).map(({ level, why }) => [level, why.trim()]))
  const missing = leadsFromLowest ? levelNeedsReasons(first.level, reasons, offered).length : 0
  if (missing > 0) return refused('no-reason-against-lower', { missing })
  return isPastCarer(first.level, climb) ? refused('carer-takes-over') : done({ level: first.level, reasons })
}

/** Once permanency is agreed the carer brings the child and supervises; a higher level needs its exceptional reason on record. RISK-05 */
const isPastCarer = (level: SupervisionLevel, { stage, carers, offered, carerException }: Climb): boolean =>
  stage === 'permanency' &&
  carers.afterPermanency &&
  offered.includes('by-carer') &&
  levelsBelow(level).includes('by-carer') &&
  carerException.trim() === ''
