import { Temporal } from 'temporal-polyfill'

/** What can be on record about a worker: the check itself, qualifications, training. PRE-04 */
export const checkWords = {
  'enhanced-dbs': 'Enhanced DBS check',
  'level-3-child-care': 'Level 3 in child care',
  'level-3-social-care': 'Level 3 in a social care setting',
  'working-towards-level-3': 'Working towards level 3',
  'volunteer-training': 'Training for volunteers',
} as const
export type CheckKind = keyof typeof checkWords
export const checkKinds = Object.keys(checkWords) as [CheckKind, ...CheckKind[]]

export type WorkerCheck = { readonly kind: CheckKind; readonly issuedOn: Temporal.PlainDate; readonly expiresOn: Temporal.PlainDate | null }

/** The part of a service's policy that says which checks count. */
export type CheckRules = {
  readonly qualification: 'level-3-child-care' | 'level-3-social-care' | null
  readonly qualificationMayBeUnderWay: boolean
  readonly qualificationNeededFrom: string | null
  readonly qualificationTransition: { readonly months: number } | null
  readonly checkLasts: { readonly months: number }
  readonly checkWarning: { readonly calendarDays: number }
  readonly volunteersTrainedFirst: boolean
}

export type CheckedWorker = {
  readonly employment: string
  readonly startedOn: Temporal.PlainDate
  readonly leftOn: Temporal.PlainDate | null
}

export const needWords = {
  employment: 'Works here',
  'enhanced-dbs': 'Enhanced DBS check',
  qualification: 'Qualification',
  'volunteer-training': 'Training for volunteers',
} as const
export type Need = keyof typeof needWords

/** How one need is met: to which day (null: without end), or not at all, and since when. */
export type NeedMet = {
  readonly need: Need
  readonly isMet: boolean
  readonly lastDay: Temporal.PlainDate | null
  readonly isInTransition: boolean
}
export type CheckStanding = {
  readonly needs: readonly NeedMet[]
  readonly gaps: readonly NeedMet[]
  /** What is met today and runs out within the warning time. */
  readonly runningOut: readonly NeedMet[]
}

const isAfter = (one: Temporal.PlainDate, other: Temporal.PlainDate): boolean => Temporal.PlainDate.compare(one, other) > 0

const lastDayOfCheck = (check: WorkerCheck, rules: CheckRules): Temporal.PlainDate | null => {
  if (check.kind !== 'enhanced-dbs') return check.expiresOn
  const lasting = check.issuedOn.add(rules.checkLasts)
  return check.expiresOn === null || isAfter(check.expiresOn, lasting) ? lasting : check.expiresOn
}

/** The one among checks of these kinds that holds longest; a check dated in the future holds nothing yet. */
const longest = (
  checks: readonly WorkerCheck[],
  kinds: readonly CheckKind[],
  at: { day: Temporal.PlainDate; rules: CheckRules },
): { lastDay: Temporal.PlainDate | null } | null =>
  checks
    .filter((check) => kinds.includes(check.kind) && !isAfter(check.issuedOn, at.day))
    .map((check) => ({ lastDay: lastDayOfCheck(check, at.rules) }))
    .reduce<{ lastDay: Temporal.PlainDate | null } | null>((best, each) => {
      if (best === null || each.lastDay === null) return each
      return best.lastDay === null || !isAfter(each.lastDay, best.lastDay) ? best : each
    }, null)

const met = (need: Need, found: { lastDay: Temporal.PlainDate | null } | null, day: Temporal.PlainDate): NeedMet => ({
  need,
  lastDay: found?.lastDay ?? null,
  isMet: found !== null && (found.lastDay === null || !isAfter(day, found.lastDay)),
  isInTransition: false,
})

/** Those in post before the qualification became the rule have until the end of the transition to gain it. PRE-04 */
const transitionEnd = (worker: CheckedWorker, rules: CheckRules): Temporal.PlainDate | null => {
  if (rules.qualificationNeededFrom === null || rules.qualificationTransition === null) return null
  const from = Temporal.PlainDate.from(rules.qualificationNeededFrom)
  return isAfter(from, worker.startedOn) ? from.add(rules.qualificationTransition) : null
}

const qualificationMet = (
  worker: CheckedWorker,
  checks: readonly WorkerCheck[],
  at: { day: Temporal.PlainDate; rules: CheckRules },
): NeedMet => {
  const { qualification, qualificationMayBeUnderWay } = at.rules
  const kinds: readonly CheckKind[] = [
    ...(qualification === null ? [] : [qualification]),
    ...(qualificationMayBeUnderWay ? (['working-towards-level-3'] as const) : []),
  ]
  const held = met('qualification', longest(checks, kinds, at), at.day)
  const end = transitionEnd(worker, at.rules)
  return held.isMet || end === null ? held : { need: 'qualification', isMet: !isAfter(at.day, end), lastDay: end, isInTransition: true }
}

const employmentMet = ({ startedOn, leftOn }: CheckedWorker, day: Temporal.PlainDate): NeedMet => {
  const works = met('employment', { lastDay: leftOn }, day)
  return isAfter(startedOn, day) ? { ...works, isMet: false } : works
}

/** Nobody is with a child on a day on which their own checks are not current; what is asked differs by policy. PRE-04 */
export const standingOf = (
  worker: CheckedWorker,
  checks: readonly WorkerCheck[],
  day: Temporal.PlainDate,
  rules: CheckRules,
): CheckStanding => {
  const at = { day, rules }
  const needs = [
    employmentMet(worker, day),
    met('enhanced-dbs', longest(checks, ['enhanced-dbs'], at), day),
    ...(rules.qualification === null ? [] : [qualificationMet(worker, checks, at)]),
    ...(worker.employment === 'volunteer' && rules.volunteersTrainedFirst
      ? [met('volunteer-training', longest(checks, ['volunteer-training'], at), day)]
      : []),
  ]
  const warned = day.add({ days: rules.checkWarning.calendarDays })
  return {
    needs,
    gaps: needs.filter((need) => !need.isMet),
    runningOut: needs.filter((need) => need.isMet && need.lastDay !== null && !isAfter(need.lastDay, warned)),
  }
}
