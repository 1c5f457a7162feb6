import type { ProtectedValue } from '../../domain/protected-words.ts'
import { heldKindWords, type Place } from '../../domain/release.ts'
import { headingOf, spreadOver } from '../../domain/release-neighbours.ts'
import { type ExactWords, wordsAround } from '../../domain/release-ranges.ts'

export type Found = { readonly where: string; readonly what: string; readonly words: ExactWords }

/** Each place with the words around it, neighbours that tell it together included; for staff who may see the details themselves. */
export const foundIn = (places: readonly Place[], values: readonly ProtectedValue[]): readonly Found[] =>
  values.flatMap((value) => {
    const together = spreadOver(places, value).map((spread) => ({ heading: headingOf(spread), text: spread.text }))
    return [...places, ...together].flatMap(({ heading, text }) => {
      const words = wordsAround(text, value)
      return words === null ? [] : [{ where: heading, what: `${value.whose}’s ${heldKindWords[value.kind]}`, words }]
    })
  })
