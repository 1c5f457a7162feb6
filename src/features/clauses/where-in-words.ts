import { partWords, whenInWords } from './clause.form.ts'
import type { Subject } from './translate-clause.ts'

/** Where a text stands on the paper, and when: several clauses have the same heading. */
export const whereInWords = ({ part, when }: Pick<Subject, 'part' | 'when'>): string => {
  if (part === null) return 'Fixed words of the paper'
  return [partWords[part], whenInWords(when)].filter((words) => words !== null).join('. ')
}
