import { type EventName, eventMeaning } from '../src/domain/event.ts'
import type { Life } from './life.ts'
import { lives } from './lives.ts'

export type Move = { readonly from: string; readonly to: string; readonly event: EventName }
type Walk = { readonly moves: readonly Move[]; readonly reached: ReadonlySet<string> }

const entriesOf = <Value>(of: Readonly<Partial<Record<EventName, Value>>>) => Object.entries(of) as [EventName, Value][]

/** Walks a life through everything that can happen, and asks the product's own rule for the state before and after each step. */
export const walk = ({ begins, steps, stateOf }: Life): Walk => {
  const moves = new Map<string, Move>()
  const seen = new Set<string>()
  const reached = new Set<string>()
  const add = (move: Move) => moves.set(JSON.stringify(move), move)
  const waiting = entriesOf(begins).flatMap(([event, all]) =>
    all.map((rows) => {
      add({ from: '[*]', to: stateOf(rows), event })
      return rows
    }),
  )
  for (let rows = waiting.shift(); rows !== undefined; rows = waiting.shift()) {
    const key = JSON.stringify(rows)
    if (seen.has(key)) continue
    seen.add(key)
    reached.add(stateOf(rows))
    for (const [event, step] of entriesOf(steps)) {
      const after = step(rows)
      if (after === null) continue
      add({ from: stateOf(rows), to: stateOf(after), event })
      waiting.push(after)
    }
  }
  return { moves: [...moves.values()], reached }
}

/** States that have words and can never come about, states that come about and have none, and events that never happen. */
export const lifeFaults = (life: Life): readonly string[] => {
  const { moves, reached } = walk(life)
  const named = new Set(Object.keys(life.words))
  const happened = new Set(moves.map(({ event }) => event))
  return [
    ...[...named].filter((state) => !reached.has(state)).map((state) => `${life.title} is never ${state}`),
    ...[...reached].filter((state) => !named.has(state)).map((state) => `${life.title} has no words for ${state}`),
    ...entriesOf(life.steps).flatMap(([event]) => (happened.has(event) ? [] : [`${life.title} never sees ${event}`])),
  ]
}

const diagram = (life: Life): readonly string[] => [
  '```mermaid',
  'stateDiagram-v2',
  ...Object.entries(life.words).map(([state, words]) => `  ${nodeOf(state)} : ${words}`),
  ...walk(life).moves.map(({ from, to, event }) => `  ${nodeOf(from)} --> ${nodeOf(to)} : ${event}`),
  '```',
]

/** A hyphen begins an arrow in Mermaid. */
const nodeOf = (state: string) => state.replaceAll('-', '_')

const legend = (all: readonly Life[]): readonly string[] =>
  [...new Set(all.flatMap((life) => walk(life).moves.map(({ event }) => event)))].map(
    (event) => `| \`${event}\` | ${eventMeaning[event]} |`,
  )

/** docs/states.md: each life drawn from what the product itself says of its rows. */
export const statesPage = (all: readonly Life[] = lives): string =>
  [
    '# The states of things',
    '',
    'Written by `bin/states.ts`. Nothing stores a state: it is read from the rows that are there. These diagrams come from walking through everything that can happen to a thing, and asking the rule itself what state it is in.',
    ...all.flatMap((life) => ['', `## ${life.title}`, `The rule: [${life.rules}](../${life.rules}).`, '', ...diagram(life)]),
    '',
    '## What the arrows mean',
    '| event | meaning |',
    '| --- | --- |',
    ...legend(all),
    '',
  ].join('\n')
