import type { Place } from './release.ts'

type Clause = { readonly id: string; readonly heading: string; readonly text: string }

/**
 * Clauses as the eye reads them: each heading on into its text and the next heading, and once more the texts alone, so that a value that
 * is split between heading and text, or between two clauses, is found like one in a single line. RISK-07
 */
export const readOn = (clauses: readonly Clause[]): readonly Place[] => [
  ...clauses.flatMap(({ id, heading, text }) => [
    { id: `${id}-heading`, heading, text: heading, bare: heading },
    { id, heading, text, bare: text },
  ]),
  ...clauses.map(({ id, heading, text }) => ({ id, heading, text, bare: text })),
]
