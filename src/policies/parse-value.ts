import { Temporal } from 'temporal-polyfill'
import { done, type Outcome, refused } from '../domain/outcome.ts'
import { type OpeningHours, type TimeRange, weekdays } from '../domain/vocabulary-of-policy.ts'
import type { AnyValue, ChoiceEntry, ChoicesEntry, Entry, NumberEntry, PeriodEntry } from './entry.ts'

export type Parsed = Outcome<AnyValue, 'policy-value-not-allowed'>

/** Every refusal carries the sentence that a person reads beside the field. */
const no = (message: string) => refused('policy-value-not-allowed', { message })

const parseNumber = (entry: NumberEntry, text: string): Parsed => {
  const count = Number(text)
  if (!/^\d+(\.5)?$/.test(text)) return no('Enter a number, such as 3')
  if (count < entry.least || count > entry.most) return no(`Enter a number from ${entry.least} to ${entry.most}`)
  return done(count)
}

const parsePence = (text: string): Parsed => {
  const found = /^£?(\d{1,6})(?:\.(\d{2}))?$/.exec(text)
  return found === null
    ? no('Enter an amount in pounds and pence, such as 25 or 25.50')
    : done(Number(found[1]) * 100 + Number(found[2] ?? 0))
}

const parsePeriod = (entry: PeriodEntry, text: string): Parsed => {
  const [amount, name] = text.split(' ')
  const unit = entry.units.find((allowed) => allowed === name)
  if (unit === undefined) return no('Choose whether this is in hours, days, working days or months')
  if (!/^[1-9]\d{0,3}$/.test(amount ?? '')) return no('Enter a whole number above 0')
  return done({ [unit]: Number(amount), ...(entry.firstDayCounts ? { firstDayCounts: true } : {}) } as AnyValue)
}

const parseChoice = (entry: ChoiceEntry, text: string): Parsed =>
  Object.hasOwn(entry.choices, text) ? done(text) : no('Choose one of the answers')

/** Where order means something it is kept as given; elsewhere the catalogue's order is used, so that two same sets are equal. */
const parseChoices = (entry: ChoicesEntry, text: string): Parsed => {
  const given = [...new Set(text.split(',').map((part) => part.trim()))]
  if (given.some((choice) => !Object.hasOwn(entry.choices, choice))) return no('Choose from the answers')
  return done(entry.isOrdered ? given : Object.keys(entry.choices).filter((choice) => given.includes(choice)))
}

const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text)

const parseRange = (text: string): Outcome<TimeRange, 'policy-value-not-allowed'> => {
  const [from = '', to = ''] = text.split('-').map((part) => part.trim())
  if (!isTime(from) || !isTime(to)) return no('Enter times such as 09:00-17:30')
  return from < to ? done({ from, to }) : no('The closing time must be later than the opening time')
}

const parseOpeningHours = (text: string): Parsed => {
  const hours: Record<string, TimeRange | null> = Object.fromEntries(weekdays.map((weekday) => [weekday, null]))
  for (const line of text.split('\n').map((part) => part.trim())) {
    if (line === '') continue
    const [weekday = '', times = ''] = line.toLowerCase().split(/\s+/)
    if (!Object.hasOwn(hours, weekday)) return no('Begin each line with a day, such as monday 09:00-17:30')
    const range = parseRange(times)
    if (!range.ok) return range
    hours[weekday] = range.value
  }
  if (Object.values(hours).every((range) => range === null)) return no('Enter the hours of at least one day')
  return done(hours as OpeningHours)
}

const isDate = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text
  } catch {
    return false
  }
}

const parseDates = (text: string): Parsed => {
  const given = [...new Set(text.split(/[\s,]+/).filter((part) => part !== ''))].toSorted()
  return given.every(isDate) ? done(given) : no('Enter dates such as 2027-03-28, one on each line')
}

const parseKind = (entry: Entry, text: string): Parsed => {
  switch (entry.kind) {
    case 'flag':
      return text === 'yes' || text === 'no' ? done(text === 'yes') : no('Choose yes or no')
    case 'number':
      return parseNumber(entry, text)
    case 'pence':
      return parsePence(text)
    case 'period':
      return parsePeriod(entry, text)
    case 'choice':
      return parseChoice(entry, text)
    case 'choices':
      return parseChoices(entry, text)
    case 'text':
      return text.length <= 100 ? done(text) : no('Enter 100 characters or fewer')
    case 'date':
      return isDate(text) ? done(text) : no('Enter a date such as 2027-03-28')
    case 'dates':
      return parseDates(text)
    case 'time-range':
      return parseRange(text)
    case 'opening-hours':
      return parseOpeningHours(text)
  }
}

/** A value from its form text. Nothing entered means no value, where the catalogue has words for that. */
export const parsePolicyValue = (entry: Entry, text: string): Parsed => {
  const given = text.trim()
  if (given !== '') return parseKind(entry, given)
  return entry.kind !== 'flag' && entry.none !== undefined ? done(null) : no(`Enter an answer for “${entry.label}”`)
}
