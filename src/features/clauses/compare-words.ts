import { diffWordsWithSpace } from 'diff'

export type Piece = { readonly value: string; readonly is: 'kept' | 'taken-out' | 'put-in' }

const longest = 12_000
const island = 6

const kindOf = ({ added, removed }: { readonly added?: boolean; readonly removed?: boolean }): Piece['is'] => {
  if (added === true) return 'put-in'
  return removed === true ? 'taken-out' : 'kept'
}

const lengthOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { value }) => sum + value.length, 0)

/** A changed place: everything that went, then everything that came. */
const changedPlace = (pieces: readonly Piece[]): readonly Piece[] =>
  (['taken-out', 'put-in'] as const)
    .map(
      (is): Piece => ({
        is,
        value: pieces
          .filter((piece) => piece.is === is || piece.is === 'kept')
          .map(({ value }) => value)
          .join(''),
      }),
    )
    .filter(({ value }) => value !== '')

/** Small words between two changes go with them: nobody can follow a text that is struck out at every other word. */
const withoutIslands = (pieces: readonly Piece[]): readonly Piece[] => {
  const isChange = (piece: Piece | undefined): boolean => piece !== undefined && piece.is !== 'kept'
  const isIsland = (piece: Piece, at: number): boolean =>
    piece.is === 'kept' && piece.value.trim().length <= island && isChange(pieces[at - 1]) && isChange(pieces[at + 1])
  const places: { isChanged: boolean; pieces: Piece[] }[] = []
  for (const [at, piece] of pieces.entries()) {
    const isChanged = piece.is !== 'kept' || isIsland(piece, at)
    const last = places.at(-1)
    if (last?.isChanged === isChanged) last.pieces.push(piece)
    else places.push({ isChanged, pieces: [piece] })
  }
  return places.flatMap((place) => (place.isChanged ? changedPlace(place.pieces) : place.pieces))
}

/** What stayed, went and came. When less than half of the words stayed, the two texts stand one after the other. */
export const comparedPieces = (before: string, after: string): readonly Piece[] => {
  const whole: readonly Piece[] = [
    { value: before, is: 'taken-out' },
    { value: after, is: 'put-in' },
  ]
  if (before === '' || after === '') return whole.filter(({ value }) => value !== '')
  if (before.length + after.length > longest) return whole
  const pieces = withoutIslands(diffWordsWithSpace(before, after).map((piece) => ({ value: piece.value, is: kindOf(piece) })))
  const kept = lengthOf(pieces.filter(({ is }) => is === 'kept'))
  return kept * 2 < Math.max(before.length, after.length) ? whole : pieces
}
