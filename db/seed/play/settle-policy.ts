import { hoursOn } from '../../../src/domain/opening-hours.ts'
import { weekdays } from '../../../src/domain/vocabulary-of-policy.ts'
import { changePolicyValue } from '../../../src/features/policy/change-policy-value.ts'
import { policyInForce } from '../../../src/features/policy/door.ts'
import { formTextOf } from '../../../src/policies/form-text.ts'
import type { Policy, PolicyKey } from '../../../src/policies/policy.ts'
import { entryOf } from '../../../src/policies/read.ts'
import { house, moment, must, type Stage } from '../stage.ts'
import type { Person } from '../../../src/domain/actor.ts'

type Change = { readonly daysAgo: number; readonly key: PolicyKey; readonly text: string; readonly reason: string }

/** Every weekend day of this name from some weeks back to some weeks ahead. */
const namedDays = ({ day }: Stage): string => Array.from({ length: 24 }, (_, week) => day.add({ weeks: week - 13 }).toString()).join('\n')

/** Whatever day the examples are made on, the doors are open on it, so that there is something to see. TIME-03 */
const openToday = (stage: Stage, policy: Policy): readonly Change[] => {
  if (hoursOn(stage.day, policy.timetable) !== null) return []
  if (stage.day.dayOfWeek >= 6)
    return [
      {
        daysAgo: 100,
        key: 'timetable.namedWeekends',
        text: namedDays(stage),
        reason: 'Families who work all week asked for one weekend day.',
      },
    ]
  const weekday = weekdays[stage.day.dayOfWeek - 1] ?? 'monday'
  const hours = { ...policy.timetable.openingHours, [weekday]: { from: '09:00', to: '18:00' } }
  const text = formTextOf(entryOf('timetable.openingHours'), hours)
  return [
    {
      daysAgo: 100,
      key: 'timetable.openingHours',
      text,
      reason: `The hall is free on ${weekday}s now, and volunteers have offered to come.`,
    },
  ]
}

const usual: readonly Change[] = [
  { daysAgo: 90, key: 'timetable.staggerMinutes', text: '25', reason: 'Two families met at the gate in spring.' },
  { daysAgo: 40, key: 'timetable.staggerMinutes', text: '20', reason: 'Twenty-five minutes was too long for small children to wait.' },
  { daysAgo: 33, key: 'words.record', text: 'session notes', reason: 'Parents told us that “record” sounds like the police.' },
]

/** The manager's own changes, each with its reason. Answers the policy that is in force at the present moment. DATA-06 */
export const settlePolicy = async (stage: Stage, manager: Person, policy: Policy): Promise<Policy> => {
  for (const { daysAgo, key, text, reason } of [...openToday(stage, policy), ...usual]) {
    await stage.at(moment(stage, -daysAgo, '16:30'), manager, (work) =>
      must(`Changing ${key}`, changePolicyValue(work, { key, typed: [text], reason })),
    )
  }
  return await stage.at(stage.present, house, (work) => policyInForce(work))
}
