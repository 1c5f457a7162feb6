import type { EventName } from '../src/domain/event.ts'

/** Something that happens and the rows it leaves; null where it cannot happen. */
type Step<Rows> = (rows: Rows) => Rows | null

/** The life of one kind of thing: how it begins, what may happen to it, and the state that the product itself reads from its rows. */
export type Life<Rows = unknown> = {
  readonly title: string
  readonly rules: string
  readonly begins: Readonly<Partial<Record<EventName, readonly Rows[]>>>
  readonly steps: Readonly<Partial<Record<EventName, Step<Rows>>>>
  readonly stateOf: (rows: Rows) => string
  readonly words: Readonly<Record<string, string>>
}

export const life = <Rows>(given: Life<Rows>): Life => given as unknown as Life
