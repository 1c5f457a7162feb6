import { folded } from './protected-text.ts'

/** The last four digits of each number in a text: what the person themself knows, and a stranger with their letter does not. RISK-07 */
export const endsOf = (text: string): readonly string[] =>
  folded(text)
    .split(/[,;/&\n]|\bor\b/)
    .map((part) => part.replaceAll(/\D/g, ''))
    .filter((digits) => digits.length >= 7)
    .map((digits) => digits.slice(-4))
