import { optionalText } from '../../web/answers.ts'
import type { FieldView } from '../../web/form.ts'

export const mostChildren = 10
export const mostAdults = 15

export const keysOf = <K extends string>(words: Readonly<Record<K, string>>) => Object.keys(words) as [K, ...K[]]
export const yesNo = ['yes', 'no'] as const
export const isYes = (word: 'yes' | 'no' | null): boolean | undefined => (word === null ? undefined : word === 'yes')
export const yesOf = (value: boolean | undefined): string => ({ true: 'yes', false: 'no', undefined: '' })[`${value}`]

/** Which button was pressed; every page of a draft asks it. */
export const onward = { label: 'What next', schema: optionalText(20) }

/** Fields that repeat are numbered; a page shows as many as there are, and one more. */
export const fieldAt = (fields: Readonly<Record<string, FieldView>>, name: string): FieldView => fields[name] ?? { name, label: name }

/** An empty box is no answer yet. */
export const given = (words: string): string | undefined => (words === '' ? undefined : words)
export const chosen = <T>(word: T | null): T | undefined => word ?? undefined
