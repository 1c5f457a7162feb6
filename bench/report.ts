import { rounded } from './statistics.ts'

/** One line of the table: what was measured, what came out, and what was asked for, where something was. */
export type Line = {
  readonly part: string
  readonly what: string
  readonly value: string
  readonly bound?: string
  readonly holds?: boolean
}

export const milliseconds = (value: number): string => `${rounded(value)} ms`
export const times = (value: number): string => `${rounded(value)}×`
export const noisy = (noise: number): string => `± ${(noise * 50).toFixed(0)} %`

/** The table as anybody can read it, in a terminal or on a page. */
export const tableOf = (lines: readonly Line[]): string => {
  const verdict = ({ bound, holds }: Line): string => (bound === undefined ? '' : `${holds === true ? 'holds' : 'FALLS SHORT'}: ${bound}`)
  const rows = lines.map((line) => [line.part, line.what, line.value, verdict(line)])
  const head = ['Part', 'What', 'Measured', 'Asked for']
  const widths = head.map((word, place) => Math.max(word.length, ...rows.map((row) => row[place]?.length ?? 0)))
  const print = (row: readonly string[]): string => `| ${row.map((word, place) => word.padEnd(widths[place] ?? 0)).join(' | ')} |`
  return [print(head), print(widths.map((width) => '-'.repeat(width))), ...rows.map(print)].join('\n')
}
