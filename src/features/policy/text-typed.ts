import type { Entry } from '../../policies/entry.ts'

/** What a page asks in several boxes (a number and its unit, ticks, first and second), as the one text that the catalogue reads. */
export const textTyped = (entry: Entry, typed: readonly string[]): string => {
  const boxes = typed.map((box) => box.trim())
  if (entry.kind === 'period') return boxes[0] === '' ? '' : boxes.join(' ')
  if (entry.kind === 'choices') return boxes.filter((box) => box !== '').join(',')
  return boxes[0] ?? ''
}

/** The same the other way: the text in force, as the boxes of its page. */
export const boxesOf = (entry: Entry, text: string): readonly string[] => {
  if (entry.kind === 'period') return text.split(' ')
  if (entry.kind === 'choices') return text.split(',')
  return [text]
}
