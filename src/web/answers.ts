import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'

/** The kinds of answer that forms ask for. Each takes what a browser sends and gives a typed value or a plain sentence. */

/** One way of writing, no control characters (a NUL cannot even be stored), line ends as one sign. */
const clean = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll('\r\n', '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
    .trim()
const single = z.preprocess((raw) => (Array.isArray(raw) ? raw[0] : raw), z.string().optional())
const line = single.transform((raw) => clean(raw ?? ''))

export const text = (missing: string, longest = 200) =>
  line.pipe(z.string().min(1, missing).max(longest, `Use ${longest} characters or fewer`))

export const optionalText = (longest = 200) => line.pipe(z.string().max(longest, `Use ${longest} characters or fewer`))

export const longText = (missing: string, longest = 20_000) => text(missing, longest)
export const optionalLongText = (longest = 20_000) => optionalText(longest)

export const oneOf = <const T extends readonly [string, ...string[]]>(choices: T, missing: string) => line.pipe(z.enum(choices, missing))
export const optionalOneOf = <const T extends readonly [string, ...string[]]>(choices: T) =>
  line.pipe(z.union([z.literal('').transform(() => null), z.enum(choices, 'Choose one of the answers')]))

export const anyOf = <const T extends readonly [string, ...string[]]>(choices: T, missing?: string) =>
  z.preprocess(
    (raw) => [raw ?? []].flat().filter((each) => each !== ''),
    missing === undefined
      ? z.array(z.enum(choices, 'Choose from the answers'))
      : z.array(z.enum(choices, 'Choose from the answers')).min(1, missing),
  )

export const ticked = () => line.transform((word) => word !== '')
export const mustBeTicked = (missing: string) => line.pipe(z.string().min(1, missing)).transform(() => true as const)

export const email = (missing: string) =>
  line
    .pipe(z.string().min(1, missing).max(200, 'Use 200 characters or fewer'))
    .transform((word) => word.toLowerCase())
    .pipe(z.string().regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'Enter an e-mail address like name@example.org'))

export const wholeNumber = (missing: string, { from, to }: { readonly from: number; readonly to: number }) =>
  line
    .pipe(
      z
        .string()
        .min(1, missing)
        .regex(/^-?\d{1,9}$/, 'Enter a whole number'),
    )
    .transform(Number)
    .pipe(z.number().min(from, `Enter ${from} or more`).max(to, `Enter ${to} or less`))

/** A civil date, from a date picker (2026-05-21) or typed as 21 5 2026 or 21/5/2026. */
export const date = (missing: string) =>
  line.pipe(z.string().min(1, missing)).transform((typed, context): Temporal.PlainDate => {
    const found = parseDate(typed)
    if (found !== null) return found
    context.addIssue({ code: 'custom', message: 'Enter a real date, like 21 5 2026' })
    return z.NEVER
  })

export const optionalDate = () =>
  line.transform((typed, context): Temporal.PlainDate | null => {
    if (typed === '') return null
    const found = parseDate(typed)
    if (found === null) context.addIssue({ code: 'custom', message: 'Enter a real date, like 21 5 2026' })
    return found
  })

export const parseDate = (typed: string): Temporal.PlainDate | null => {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed)
  const british = /^(\d{1,2})[\s/.-]+(\d{1,2})[\s/.-]+(\d{4})$/.exec(typed)
  const parts = iso?.slice(1) ?? british?.slice(1).toReversed()
  if (parts === undefined) return null
  const [year, month, day] = parts
  if (Number(year) < 1900 || Number(year) > 2100) return null
  try {
    return Temporal.PlainDate.from({ year: Number(year), month: Number(month), day: Number(day) }, { overflow: 'reject' })
  } catch {
    return null
  }
}

/** A time of day on the 24 hour clock: 16:05, 1605 or 4:05pm. */
export const time = (missing: string) =>
  line.pipe(z.string().min(1, missing)).transform((typed, context): Temporal.PlainTime => {
    const found = /^(\d{1,2})[:.]?(\d{2})?\s*(am|pm)?$/i.exec(typed)
    const hour = (Number(found?.[1] ?? 99) % (found?.[3] === undefined ? 100 : 12)) + (found?.[3]?.toLowerCase() === 'pm' ? 12 : 0)
    const minute = Number(found?.[2] ?? 0)
    if (found !== null && hour < 24 && minute < 60) return Temporal.PlainTime.from({ hour, minute })
    context.addIssue({ code: 'custom', message: 'Enter a time, like 16:05 or 4:05pm' })
    return z.NEVER
  })

/** Empty means now. */
export const optionalTime = () => z.preprocess((raw) => (raw === undefined || raw === '' ? null : raw), time('Enter a time').nullable())

/** A password is taken exactly as it was typed, blanks included. */
export const password = (missing: string) =>
  z.preprocess((raw) => raw ?? '', z.string(missing).min(1, missing).max(500, 'Use 128 characters or fewer'))

export const identifier = (missing: string) => line.pipe(z.uuid(missing))

/** Ticked people, each once however often they were sent; none ticked is an empty list unless one is asked for. */
export const anyIdentifiers = (missing?: string) => {
  const ticks = z.array(z.uuid(missing ?? 'Choose from the people shown').transform((id) => id.toLowerCase()))
  return z.preprocess(
    (raw) => [raw ?? []].flat().filter((each) => each !== ''),
    (missing === undefined ? ticks : ticks.min(1, missing)).transform((ids) => [...new Set(ids)]),
  )
}

export const optionalIdentifier = () => line.pipe(z.union([z.literal('').transform(() => null), z.uuid('Choose one of the answers')]))
