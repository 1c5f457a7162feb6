import { boxHeight, type Drawn, type Place, type Thread } from '../../domain/keep-apart-picture.ts'

const ink = '#231f26'
const late = '#b3261e'
const damson = '#4a2a54'
const edge = '#7d7484'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** A solid box is somebody of this family, a dashed one of another: the shape says it too, not the colour alone. */
const drawBox = ({ x, y, width, lines, isElsewhere }: Place): string => {
  const line = isElsewhere ? `fill="#ffffff" stroke="${edge}" stroke-dasharray="6 4"` : `fill="#f1e9f4" stroke="${damson}"`
  const first = y + boxHeight / 2 + 5 - (lines.length - 1) * 10
  const words = lines
    .map((each, place) => `<text x="${x + width / 2}" y="${first + place * 20}" text-anchor="middle">${escaped(each)}</text>`)
    .join('')
  return `<rect x="${x}" y="${y}" width="${width}" height="${boxHeight}" rx="6" ${line} stroke-width="2"/>${words}`
}

type Ends = { readonly from: Place; readonly to: Place; readonly at: number }

const edgeOf = ({ x, width }: Place, isLeft: boolean): number => (isLeft ? x + width : x)
const middleOf = ({ y }: Place): number => y + boxHeight / 2

/** Across, or round the edge of the gap when two on the same side must not meet each other. */
const wayOf = ({ from, to, at }: Ends): { readonly path: string; readonly x: number; readonly y: number } => {
  const isFromLeft = from.x < 100
  const isSameSide = from.x === to.x
  const [x1, x2] = [edgeOf(from, isFromLeft), edgeOf(to, to.x < 100)]
  const [y1, y2] = [middleOf(from), middleOf(to)]
  if (!isSameSide) return { path: `M${x1} ${y1}L${x2} ${y2}`, x: x1 + (x2 - x1) * at, y: y1 + (y2 - y1) * at }
  const bulge = x1 + (isFromLeft ? 34 : -34)
  return { path: `M${x1} ${y1}C${bulge} ${y1} ${bulge} ${y2} ${x2} ${y2}`, x: x1 + (isFromLeft ? 26 : -26), y: (y1 + y2) / 2 }
}

/** The sign of no way through: a ring with a cross in it, and the word when a court has ordered it. */
const mark = ({ x, y }: { readonly x: number; readonly y: number }, hasOrder: boolean): string => {
  const cross = `<path d="M${x - 4} ${y - 4}L${x + 4} ${y + 4}M${x + 4} ${y - 4}L${x - 4} ${y + 4}" stroke="${late}" stroke-width="2.5" stroke-linecap="round"/>`
  const word = hasOrder ? `<text x="${x}" y="${y + 27}" text-anchor="middle" font-size="14" fill="${late}">order</text>` : ''
  return `<circle cx="${x}" cy="${y}" r="10" fill="#ffffff" stroke="${late}" stroke-width="2"/>${cross}${word}`
}

const places = [0.5, 0.38, 0.62]

const drawThread = (thread: Thread, index: number, boxes: readonly Place[]): string => {
  const [from, to] = [boxes.find(({ id }) => id === thread.one), boxes.find(({ id }) => id === thread.other)]
  if (from === undefined || to === undefined) return ''
  const way = wayOf({ from, to, at: places[index % 3] ?? 0.5 })
  return `<path d="${way.path}" fill="none" stroke="${late}" stroke-width="2"/>${mark(way, thread.hasOrder)}`
}

/** Who must not meet whom as a picture of at most a phone's width; the list beside it says the same in words. RISK-06 */
export const drawApart = ({ width, height, boxes, threads }: Drawn, title: string): string => {
  const lines = threads.map((thread, index) => drawThread(thread, index, boxes)).join('')
  const font = 'font-family="Atkinson Hyperlegible Next, sans-serif" font-size="16"'
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="100%" height="${height}" preserveAspectRatio="xMinYMin meet" role="img" aria-label="${escaped(title)}"><g ${font} fill="${ink}">${lines}${boxes.map(drawBox).join('')}</g></svg>`
}
