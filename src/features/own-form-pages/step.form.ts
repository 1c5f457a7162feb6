import { z } from 'zod'
import type { Question, Step } from '../../domain/own-form-question.ts'
import { ownSteps } from '../../domain/own-form-questions.ts'
import { childStep } from '../../domain/own-form-safety-steps.ts'
import { date, longText, oneOf, optionalDate, optionalLongText, optionalOneOf, optionalText, text, ticked } from '../../web/answers.ts'
import { form, type Field, type Form } from '../../web/form.ts'

const phoneShape = /^[+()\d\s-]{6,40}$/
const phoneWords = 'Enter a phone number, like 07700 900123'
const longest = 4000

const keysOf = (choices: Readonly<Record<string, string>>): [string, ...string[]] => Object.keys(choices) as [string, ...string[]]

/** What a question takes, as the text that is kept; '' where it was left out and may be. */
const schemaOf = ({ kind, must, choices = {} }: Question): z.ZodType<string> => {
  if (kind === 'choice')
    return must === undefined ? optionalOneOf(keysOf(choices)).transform((word) => word ?? '') : oneOf(keysOf(choices), must)
  if (kind === 'date')
    return must === undefined ? optionalDate().transform((day) => day?.toString() ?? '') : date(must).transform((day) => day.toString())
  if (kind === 'phone')
    return must === undefined
      ? optionalText(40).refine((words) => words === '' || phoneShape.test(words), phoneWords)
      : text(must, 40).refine((words) => phoneShape.test(words), phoneWords)
  if (kind === 'text') return must === undefined ? optionalLongText(longest) : longText(must, longest)
  return must === undefined ? optionalText(200) : text(must, 200)
}

const fieldOf = (question: Question): Field<unknown> => ({
  label: question.label,
  ...(question.hint === undefined ? {} : { hint: question.hint }),
  schema: schemaOf(question),
})

/** Only asked when a date looks like a slip. */
const isRight: Field<unknown> = { label: 'I looked again. The date is right.', schema: ticked() }

const formOf = ({ questions }: Step): Form =>
  form({ ...Object.fromEntries(Object.entries(questions).map(([name, question]) => [name, fieldOf(question)])), isRight })

export const stepForms: ReadonlyMap<string, Form> = new Map([...ownSteps, childStep].map((step) => [step.key, formOf(step)]))
export const formOfStep = (key: string): Form => stepForms.get(key) ?? form({})
