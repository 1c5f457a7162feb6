import type { Period } from '../domain/period.ts'
import type { DayText, OpeningHours, TimeRange } from '../domain/vocabulary-of-policy.ts'

export type RuleArea =
  | 'REF'
  | 'RISK'
  | 'AGR'
  | 'PRE'
  | 'TIME'
  | 'DAY'
  | 'OBS'
  | 'BRE'
  | 'REV'
  | 'CLO'
  | 'DIS'
  | 'FEE'
  | 'TRAN'
  | 'STAFF'
  | 'LIFE'
  | 'DATA'
export type RuleId = `${RuleArea}-${number}`

/** The words of each choice, in the order they are shown. */
export type Choices = Readonly<Record<string, string>>

export type PeriodUnit = 'hours' | 'workingDays' | 'calendarDays' | 'months'

/** One and many of each thing that is counted; an ordinal is said as 1st, 2nd, 3rd. */
export const numberUnitWords = {
  families: ['family', 'families'],
  sessions: ['session', 'sessions'],
  minutes: ['minute', 'minutes'],
  years: ['year', 'years'],
  breaches: ['breach', 'breaches'],
  'further staff': ['further member of staff', 'further members of staff'],
  ordinal: ['', ''],
} as const

export type NumberUnit = keyof typeof numberUnitWords

/** `says` is the sentence in the manual, with {value} where the value goes; `none` is the sentence when no value is set. */
type Told = {
  readonly label: string
  readonly meaning: string
  readonly rules: readonly RuleId[]
  /** The sentence for "no" or for no value is a rule of its own, not just something that this service does without. */
  readonly holdsEitherWay?: true
}
type Saying = Told & { readonly says: string; readonly none?: string }

export type FlagEntry = Told & { readonly kind: 'flag'; readonly yes: string; readonly no: string }
export type NumberEntry = Saying & { readonly kind: 'number'; readonly unit: NumberUnit; readonly least: number; readonly most: number }
export type PenceEntry = Saying & { readonly kind: 'pence' }
export type PeriodEntry = Saying & { readonly kind: 'period'; readonly units: readonly PeriodUnit[]; readonly firstDayCounts?: true }
export type ChoiceEntry = Saying & { readonly kind: 'choice'; readonly choices: Choices }
export type ChoicesEntry = Saying & { readonly kind: 'choices'; readonly choices: Choices; readonly isOrdered?: true }
export type TextEntry = Saying & { readonly kind: 'text' }
export type DateEntry = Saying & { readonly kind: 'date' }
export type DatesEntry = Saying & { readonly kind: 'dates' }
export type TimeRangeEntry = Saying & { readonly kind: 'time-range' }
export type OpeningHoursEntry = Saying & { readonly kind: 'opening-hours' }

export type Entry =
  | FlagEntry
  | NumberEntry
  | PenceEntry
  | PeriodEntry
  | ChoiceEntry
  | ChoicesEntry
  | TextEntry
  | DateEntry
  | DatesEntry
  | TimeRangeEntry
  | OpeningHoursEntry

export type Group = Readonly<Record<string, Entry>>

type PlainValues = {
  flag: boolean
  number: number
  pence: number
  text: string
  date: DayText
  dates: readonly DayText[]
  'time-range': TimeRange
  'opening-hours': OpeningHours
}

/** Only the units the entry allows: a fee's notice is in hours, and nothing else compiles. */
type PeriodIn<Unit extends PeriodUnit> = Unit extends PeriodUnit ? Extract<Period, Readonly<Record<Unit, number>>> : never

type Chosen<Each> = Each extends { readonly kind: 'choice'; readonly choices: infer Words }
  ? Extract<keyof Words, string>
  : Each extends { readonly kind: 'choices'; readonly choices: infer Words }
    ? readonly Extract<keyof Words, string>[]
    : Each extends { readonly kind: 'period'; readonly units: readonly (infer Unit extends PeriodUnit)[] }
      ? PeriodIn<Unit>
      : Each extends { readonly kind: infer Kind extends keyof PlainValues }
        ? PlainValues[Kind]
        : never

/** The exact type of one value: a period is a Period, a choice is one of its words, and only an entry with `none` may be null. */
export type ValueOf<Each> = Chosen<Each> | (Each extends { readonly none: string } ? null : never)

export type AnyValue = PlainValues[keyof PlainValues] | Period | readonly string[] | null
