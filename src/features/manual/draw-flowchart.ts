import type { FlowEdge, Flowchart } from './flowchart-of.ts'
import { type Box, lineHeight, linesOf, placesOf } from './flowchart-places.ts'

const ink = '#231f26'
const pine = '#00615f'
const damson = '#4a2a54'
const canvas = '#f7f5f8'

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const words = (
  lines: readonly string[],
  { x, y, anchor = 'middle' }: { readonly x: number; readonly y: number; readonly anchor?: string },
): string =>
  lines.map((line, index) => `<text x="${x}" y="${y + index * lineHeight}" text-anchor="${anchor}">${escaped(line)}</text>`).join('')

/** A question has six corners, a beginning or an end is round, a step is square: the shape says it too, not the colour alone. */
const outline = ({ node, x, y, width, height }: Box): string => {
  if (node.kind === 'question') {
    const middle = y + height / 2
    const points = [
      [x, middle],
      [x + 16, y],
      [x + width - 16, y],
      [x + width, middle],
      [x + width - 16, y + height],
      [x + 16, y + height],
    ]
    return `<polygon points="${points.map((point) => point.join(',')).join(' ')}" fill="#ffffff" stroke="${damson}" stroke-width="2"/>`
  }
  const [round, colour] = node.kind === 'step' ? [3, pine] : [22, damson]
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${round}" fill="${canvas}" stroke="${colour}" stroke-width="2"/>`
}

const drawBox = (box: Box): string => outline(box) + words(box.lines, { x: box.x + box.width / 2, y: box.y + 26 })

const line = (points: readonly (readonly [number, number])[]): string =>
  `<polyline points="${points.map((point) => point.join(',')).join(' ')}" fill="none" stroke="${ink}" stroke-width="1.5"/>`

type Way = 'down' | 'right'
const arrowhead = (x: number, y: number, way: Way): string => {
  const [dx, dy] = way === 'down' ? [5, -9] : [-9, 5]
  const points =
    way === 'down'
      ? [
          [x, y],
          [x - dx, y + dy],
          [x + dx, y + dy],
        ]
      : [
          [x, y],
          [x + dx, y - dy],
          [x + dx, y + dy],
        ]
  return `<polygon points="${points.map((point) => point.join(',')).join(' ')}" fill="${ink}"/>`
}

const down = (from: Box, to: Box, label: string | undefined): string => {
  const x = from.x + from.width / 2
  const said = label === undefined ? '' : words([label], { x: x + 10, y: from.y + from.height + 21, anchor: 'start' })
  return (
    line([
      [x, from.y + from.height],
      [x, to.y],
    ]) +
    arrowhead(x, to.y, 'down') +
    said
  )
}

const aside = (from: Box, to: Box, label: string | undefined): string => {
  const y = from.y + from.height / 2
  return (
    line([
      [from.x + from.width, y],
      [to.x, y],
    ]) +
    arrowhead(to.x, y, 'right') +
    words([label ?? ''], { x: (from.x + from.width + to.x) / 2, y: y - 8 })
  )
}

/** Ways back run up the left side, each in a lane of its own. */
const back = (from: Box, to: Box, { label, lane }: { readonly label: string | undefined; readonly lane: number }): string => {
  const x = from.x - 20 - lane * 14
  const low = from.y + from.height / 2
  const high = to.y + to.height / 2
  const way = line([
    [from.x, low],
    [x, low],
    [x, high],
    [to.x, high],
  ])
  return way + arrowhead(to.x, high, 'right') + words(linesOf(label ?? '', 12), { x: x - 8, y: low + 5, anchor: 'end' })
}

const drawEdge = ({ from, to, label }: FlowEdge, boxes: ReadonlyMap<string, Box>, lane: number): string => {
  const [start, end] = [boxes.get(from), boxes.get(to)]
  if (start === undefined || end === undefined) return ''
  if (end.x > start.x) return aside(start, end, label)
  return end.y > start.y ? down(start, end, label) : back(start, end, { label, lane })
}

/** The flowchart as a picture without scripts, styles or anything from outside; its words in order stand beside it as a list. DATA-05 */
export const drawFlowchart = (chart: Flowchart, title: string): string => {
  const { width, height, boxes } = placesOf(chart)
  const edges = chart.edges.map((edge, index) => drawEdge(edge, boxes, index % 3)).join('')
  const drawn = [...boxes.values()].map(drawBox).join('')
  const font = 'font-family="Atkinson Hyperlegible Next, sans-serif" font-size="19"'
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="100%" role="img" aria-label="${escaped(title).replaceAll('"', '&quot;')}"><g ${font} fill="${ink}">${edges}${drawn}</g></svg>`
}
