import { Icon } from './icon.tsx'
import { classNames, isFilled, type Content } from './markup.ts'

export type ArrivalCardProps = {
  readonly time: string
  readonly name: Content
  readonly lines: readonly Content[]
  readonly kind?: 'apart' | 'late' | 'gone' | undefined
  /** Buttons: sign in, sign out, not admitted. */
  readonly acts?: Content
}

/** One person or sibling group at reception, readable from two metres. */
export const ArrivalCard = ({ time, name, lines, kind, acts }: ArrivalCardProps) => (
  <li class={classNames('kt-arrival', kind && `kt-arrival--${kind}`)}>
    <div class="kt-arrival__top">
      <time>{time}</time>
      <h3>{name}</h3>
    </div>
    {lines.map((line) => (
      <p>{line}</p>
    ))}
    {isFilled(acts) && <div class="kt-arrival__do">{acts}</div>}
  </li>
)

export type ArrivalColumn = {
  readonly id: string
  readonly heading: string
  readonly count: number
  readonly cards: readonly ArrivalCardProps[]
  readonly foot?: Content
}

/** Due, here, gone: people move through the columns from left to right. */
export const ArrivalsBoard = ({ columns }: { readonly columns: readonly ArrivalColumn[] }) => (
  <div class="kt-board">
    {columns.map((column) => (
      <section aria-labelledby={column.id}>
        <h2 id={column.id}>
          {column.heading} <span class="kt-count">{column.count}</span>
        </h2>
        <ul class="kt-list">
          {column.cards.map((card) => (
            <ArrivalCard {...card} />
          ))}
        </ul>
        {column.foot}
      </section>
    ))}
  </div>
)

export type CrossingPathsProps = { readonly heading: Content; readonly one: Content; readonly other: Content; readonly children?: Content }

/** Two people who must not meet are about to: who, where, which door, and the one act that parts them. It stays until someone answers it. */
export const CrossingPaths = ({ heading, one, other, children }: CrossingPathsProps) => (
  <section class="kt-paths" aria-labelledby="crossing-paths">
    <div class="kt-paths__head">
      <Icon name="apart" isLarge />
      <h2 id="crossing-paths">{heading}</h2>
    </div>
    <div class="kt-paths__two">
      <p>{one}</p>
      <Icon name="apart" isLarge />
      <p>{other}</p>
    </div>
    <div class="kt-paths__do">{children}</div>
  </section>
)

/** Roll call: who is in the building, by room. */
export const RollCall = ({ rooms }: { readonly rooms: readonly { readonly name: string; readonly people: readonly string[] }[] }) => (
  <div class="kt-roll">
    {rooms.map((room) => (
      <div>
        <h3>
          {room.name} ({room.people.length})
        </h3>
        <ul>
          {room.people.map((person) => (
            <li>{person}</li>
          ))}
        </ul>
      </div>
    ))}
  </div>
)
