import type { ComponentChildren } from 'preact'

/** What stands inside a part: words, or other parts. Words are escaped; raw HTML cannot be passed. */
export type Content = ComponentChildren

export type Attributes = Readonly<Record<string, string>>

/** Extra classes and attributes that a page may hang on a part. */
export type Marked = { readonly classes?: string | undefined; readonly attributes?: Attributes | undefined }

/** Words with marks of their own: a label, a hint, an error. */
export type Words = Marked & { readonly words: Content }

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6

/** Joins class names and leaves out what is absent. */
export const classNames = (...names: readonly (string | false | null | undefined)[]): string => names.filter(Boolean).join(' ')

/** Absent and empty content draw nothing. */
export const isFilled = (content: Content): boolean => content !== undefined && content !== null && content !== false && content !== ''

/** Bare words and words with marks, told apart: a page writes the short form. */
export const asWords = (words: string | Words | undefined): Words | undefined => {
  if (typeof words !== 'string') return words
  return words === '' ? undefined : { words }
}

/** Ids that describe a control, in reading order; absent when there are none. */
export const describedByIds = (...ids: readonly (string | false | undefined)[]): string | undefined => classNames(...ids) || undefined
