export type Piece = { readonly kind: 'same' | 'taken-out' | 'put-in'; readonly text: string }

const longest = 400

const wordsOf = (text: string): readonly string[] => text.match(/\S+\s*/g) ?? []

/** How many words two texts share from each place on, for walking the longest shared row of words. */
const shared = (before: readonly string[], after: readonly string[]): readonly (readonly number[])[] => {
  const table = Array.from({ length: before.length + 1 }, () => Array.from({ length: after.length + 1 }, () => 0))
  for (let one = before.length - 1; one >= 0; one--) {
    for (let other = after.length - 1; other >= 0; other--) {
      const row = table[one] ?? []
      row[other] =
        before[one]?.trim() === after[other]?.trim()
          ? 1 + at(table, one + 1, other + 1)
          : Math.max(at(table, one + 1, other), at(table, one, other + 1))
    }
  }
  return table
}

const at = (table: readonly (readonly number[])[], one: number, other: number): number => table[one]?.[other] ?? 0

/** What was changed from one text to another, word by word; very long texts are shown whole, one after the other. */
export const compareTexts = (before: string, after: string): readonly Piece[] => {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  if (old.length > longest || now.length > longest)
    return joined([
      { kind: 'taken-out', text: before },
      { kind: 'put-in', text: after },
    ])
  const table = shared(old, now)
  const pieces: Piece[] = []
  let [one, other] = [0, 0]
  while (one < old.length || other < now.length) {
    const isSame = one < old.length && other < now.length && old[one]?.trim() === now[other]?.trim()
    if (isSame) pieces.push({ kind: 'same', text: now[other] ?? '' })
    const takesOut = !isSame && (other >= now.length || (one < old.length && at(table, one + 1, other) >= at(table, one, other + 1)))
    if (!isSame) pieces.push(takesOut ? { kind: 'taken-out', text: old[one] ?? '' } : { kind: 'put-in', text: now[other] ?? '' })
    if (isSame || takesOut) one += 1
    if (isSame || !takesOut) other += 1
  }
  return joined(pieces)
}

const joined = (pieces: readonly Piece[]): readonly Piece[] => {
  const together: Piece[] = []
  for (const piece of pieces) {
    const last = together.at(-1)
    if (last?.kind === piece.kind) together.splice(-1, 1, { kind: piece.kind, text: last.text + piece.text })
    else together.push(piece)
  }
  return together.filter((piece) => piece.text !== '')
}
