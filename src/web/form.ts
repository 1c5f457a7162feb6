import type { z } from 'zod'

/** A file that came with a form; what it really is, its content decides, never its name. */
export type Upload = { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array }

/** What a browser sends for one field: nothing, a word, several words, or a file. */
export type Raw = string | readonly string[] | Upload | undefined
export type RawAnswers = Readonly<Record<string, Raw>>

export type Field<T> = { readonly label: string; readonly hint?: string; readonly schema: z.ZodType<T> }
type Fields = Readonly<Record<string, Field<unknown>>>
export type FieldErrors = Readonly<Record<string, string>>

export type Form<F extends Fields = Fields> = { readonly fields: F }
export type Answers<F extends Form> = { readonly [K in keyof F['fields']]: F['fields'][K] extends Field<infer T> ? T : never }

/** What a component needs to draw one field again exactly as it was left. */
export type FieldView = {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly value?: string
  readonly values?: readonly string[]
  readonly error?: string
}
export type FormView<F extends Form> = { readonly [K in keyof F['fields']]: FieldView }

export const form = <const F extends Fields>(fields: F): Form<F> => ({ fields })

/** All answers, or all that is missing at once; nothing typed is lost, for the caller keeps the raw words. */
export const readForm = <F extends Form>(
  asked: F,
  raw: RawAnswers,
): { ok: true; answers: Answers<F> } | { ok: false; errors: FieldErrors } => {
  const answers: Record<string, unknown> = {}
  const errors: Record<string, string> = {}
  for (const [name, field] of Object.entries(asked.fields)) {
    const read = field.schema.safeParse(raw[name])
    if (read.success) answers[name] = read.data
    else errors[name] = read.error.issues[0]?.message ?? 'Check this answer'
  }
  return Object.keys(errors).length === 0 ? { ok: true, answers: answers as Answers<F> } : { ok: false, errors }
}

/** What was ticked, whether one answer came or several. */
const valuesOf = (given: Raw): { readonly values?: readonly string[] } => {
  if (typeof given === 'string') return { values: [given] }
  return Array.isArray(given) ? { values: given } : {}
}

/** Each field with its words, what was typed and what is wrong with it; a wrong field name does not compile. */
export const viewForm = <F extends Form>(asked: F, typed: RawAnswers, errors: FieldErrors): FormView<F> => {
  const views = Object.entries(asked.fields).map(([name, field]) => {
    const given = typed[name]
    const view: FieldView = {
      name,
      label: field.label,
      ...(field.hint === undefined ? {} : { hint: field.hint }),
      ...(typeof given === 'string' ? { value: given } : {}),
      ...valuesOf(given),
      ...(errors[name] === undefined ? {} : { error: errors[name] }),
    }
    return [name, view] as const
  })
  return Object.fromEntries(views) as FormView<F>
}
