/** Who stands in the picture: people of this file, and those of other files as far as the reader may know them. */
export type Dot = { readonly id: string; readonly name: string; readonly isElsewhere: boolean }
export type Thread = { readonly one: string; readonly other: string; readonly hasOrder: boolean }
export type Place = Dot & { readonly x: number; readonly y: number; readonly width: number; readonly lines: readonly string[] }
export type Drawn = {
  readonly width: number
  readonly height: number
  readonly boxes: readonly Place[]
  readonly threads: readonly Thread[]
}

const width = 360
const boxWidth = 134
export const boxHeight = 72
const gap = 22

/** At most three lines of about fifteen signs, so that a name can be read on a phone. */
export const nameLines = (name: string, most = 15): readonly string[] => {
  const lines: string[] = []
  for (const word of name.split(/\s+/)) {
    const last = lines.pop()
    if (last === undefined) lines.push(word)
    else if (`${last} ${word}`.length > most) lines.push(last, word)
    else lines.push(`${last} ${word}`)
  }
  const [one = '', two = '', ...rest] = lines
  const shown = lines.length <= 3 ? lines : [one, two, `${rest.join(' ').slice(0, most - 1)}…`]
  return shown.map((line) => (line.length <= most + 2 ? line : `${line.slice(0, most)}…`))
}

type Group = { readonly left: readonly Dot[]; readonly right: readonly Dot[] }

/** Whoever must not meet stand opposite each other; those whom nothing joins stand in groups of their own, so that no thread runs through a name. RISK-06 */
export const placesOf = (dots: readonly Dot[], threads: readonly Thread[]): Drawn => {
  let top = 4
  const boxes = groupsOf(dots, threads).flatMap(({ left, right }) => {
    const rows = Math.max(left.length, right.length)
    const column = (own: readonly Dot[], x: number): readonly Place[] => {
      const start = top + ((rows - own.length) * (boxHeight + gap)) / 2
      return own.map((dot, place) => ({ ...dot, x, y: start + place * (boxHeight + gap), width: boxWidth, lines: nameLines(dot.name) }))
    }
    const placed = [...column(left, 4), ...column(right, width - boxWidth - 4)]
    top += rows * (boxHeight + gap)
    return placed
  })
  return { width, height: Math.max(top - gap + 4, boxHeight + 8), boxes, threads }
}

const neighboursOf = (id: string, threads: readonly Thread[]): readonly string[] =>
  threads.filter(({ one, other }) => one === id || other === id).map(({ one, other }) => (one === id ? other : one))

const groupsOf = (dots: readonly Dot[], threads: readonly Thread[]): readonly Group[] => {
  const seen = new Set<string>()
  const inOrder = dots.toSorted((one, other) => neighboursOf(other.id, threads).length - neighboursOf(one.id, threads).length)
  return inOrder.flatMap(({ id }) => {
    if (seen.has(id)) return []
    const sides = new Map<string, 'left' | 'right'>()
    const spread = (at: string, side: 'left' | 'right'): void => {
      if (seen.has(at)) return
      seen.add(at)
      sides.set(at, side)
      for (const next of neighboursOf(at, threads)) spread(next, side === 'left' ? 'right' : 'left')
    }
    spread(id, 'left')
    const own = (side: 'left' | 'right') => [...sides].flatMap(([each, at]) => (at === side ? dots.filter((dot) => dot.id === each) : []))
    return [{ left: own('left'), right: own('right') }]
  })
}
