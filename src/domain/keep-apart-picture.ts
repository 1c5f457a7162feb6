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
const boxWidth = 148
export const boxHeight = 72
const gap = 26

/** At most three lines of about sixteen signs, so that a name can be read on a phone. */
export const nameLines = (name: string, most = 16): readonly string[] => {
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

/** People with the most threads are drawn first on the left, whoever they must not meet on the right: no thread runs through a name. RISK-06 */
export const placesOf = (dots: readonly Dot[], threads: readonly Thread[]): Drawn => {
  const sides = sidesOf(dots, threads)
  const column = (own: readonly Dot[], x: number): readonly Place[] =>
    own.map((dot, place) => ({ ...dot, x, y: 4 + place * (boxHeight + gap), width: boxWidth, lines: nameLines(dot.name) }))
  const rows = Math.max(sides.left.length, sides.right.length, 1)
  return {
    width,
    height: rows * (boxHeight + gap) - gap + 8,
    boxes: [...column(sides.left, 4), ...column(sides.right, width - boxWidth - 4)],
    threads,
  }
}

const sidesOf = (dots: readonly Dot[], threads: readonly Thread[]) => {
  const side = new Map<string, 'left' | 'right'>()
  const neighbours = (id: string): readonly string[] =>
    threads.filter(({ one, other }) => one === id || other === id).map(({ one, other }) => (one === id ? other : one))
  const inOrder = dots.toSorted((one, other) => neighbours(other.id).length - neighbours(one.id).length)
  const spread = (id: string, at: 'left' | 'right'): void => {
    if (side.has(id)) return
    side.set(id, at)
    for (const next of neighbours(id)) spread(next, at === 'left' ? 'right' : 'left')
  }
  for (const { id } of inOrder) spread(id, 'left')
  return { left: inOrder.filter(({ id }) => side.get(id) === 'left'), right: inOrder.filter(({ id }) => side.get(id) === 'right') }
}
