import { type Dot, placesOf, type Thread } from '../../domain/keep-apart-picture.ts'
import { Pane } from '../../web/components/section.tsx'
import { across, exampleApart } from './apart-example.ts'
import type { ApartShown } from './apart-query.ts'
import { drawApart } from './draw-apart.ts'

const dotsOf = (records: readonly ApartShown[]): readonly Dot[] => {
  const all = records.flatMap(({ one, other, isAcross }) => [
    { id: one.id, name: one.name, isElsewhere: false },
    { id: other.id, name: other.name, isElsewhere: isAcross },
  ])
  return [...new Map(all.map((dot) => [dot.id, dot])).values()]
}

const afterAnd = (name: string): string => name.replace(/^Another/, 'another').replace(/^The family/, 'the family')
export const pairIn = ({ one, other }: ApartShown): string => `${one.name} and ${afterAnd(other.name)}`

const sentenceOf = ({ one, other, orderOn }: ApartShown): string =>
  `${one.name} must not meet ${afterAnd(other.name)}${orderOn === null ? '' : ', by an order'}.`

/** The same as the list, as a picture with words beside it. */
export const PictureOf = ({ records }: { readonly records: readonly ApartShown[] }) => {
  const threads = records.map(({ one, other, orderOn }): Thread => ({ one: one.id, other: other.id, hasOrder: orderOn !== null }))
  const drawn = placesOf(dotsOf(records), threads)
  return (
    <Pane heading="At a glance">
      <div dangerouslySetInnerHTML={{ __html: drawApart(drawn, records.map(sentenceOf).join(' ')) }} />
      <p class="kt-small kt-quiet">
        {records.some(({ isAcross }) => isAcross)
          ? 'A dashed box stands for another family. Each line joins two who must not meet.'
          : 'Each line joins two who must not meet.'}
      </p>
    </Pane>
  )
}

export const examples = {
  'a pair and another family': () => <PictureOf records={[exampleApart, across]} />,
}
