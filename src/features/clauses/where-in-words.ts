import { partWords, whenInWords } from './clause.form.ts'
import type { Subject } from './translate-clause.ts'

export const partInWords = (part: Subject['part']): string => (part === null ? 'Fixed words of the paper' : partWords[part])

/** Where a text stands on the paper, and when: several clauses have the same heading. */
export const whereInWords = ({ part, when }: Pick<Subject, 'part' | 'when'>): string =>
  [partInWords(part), whenInWords(when)].filter((words) => words !== null).join('. ')
