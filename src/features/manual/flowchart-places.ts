import type { Flowchart, FlowNode } from './flowchart-of.ts'
import { asideIn } from './flowchart-steps.ts'

export type Box = {
  readonly node: FlowNode
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly lines: readonly string[]
}
export type Places = { readonly width: number; readonly height: number; readonly boxes: ReadonlyMap<string, Box> }

const main = { x: 160, width: 400, letters: 40 } as const
const aside = { x: 630, width: 250, letters: 25 } as const
const gap = 32
export const lineHeight = 23

/** Breaks words into lines that fit a box: a picture has no text flow of its own. */
export const linesOf = (text: string, letters: number): readonly string[] => {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= letters) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

const heightOf = (lines: readonly string[]): number => lines.length * lineHeight + 18

/** The main way runs down one column; the end beside a question stands at its height. */
export const placesOf = (chart: Flowchart): Places => {
  const beside = new Set(asideIn(chart))
  const boxes = new Map<string, Box>()
  let y = 10
  for (const node of chart.nodes.filter(({ id }) => !beside.has(id))) {
    const lines = linesOf(node.text, main.letters)
    const out = chart.nodes.find(({ id }) => beside.has(id) && chart.edges.some(({ from, to }) => from === node.id && to === id))
    const outLines = out === undefined ? [] : linesOf(out.text, aside.letters)
    const rowHeight = Math.max(heightOf(lines), heightOf(outLines))
    boxes.set(node.id, { node, x: main.x, y: y + (rowHeight - heightOf(lines)) / 2, width: main.width, height: heightOf(lines), lines })
    if (out !== undefined)
      boxes.set(out.id, {
        node: out,
        x: aside.x,
        y: y + (rowHeight - heightOf(outLines)) / 2,
        width: aside.width,
        height: heightOf(outLines),
        lines: outLines,
      })
    y += rowHeight + gap
  }
  return { width: 890, height: y - gap + 10, boxes }
}
