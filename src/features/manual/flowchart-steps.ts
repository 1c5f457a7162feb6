import type { Flowchart } from './flowchart-of.ts'

const midSentence = (text: string): string => `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`

/** The flowchart for those who listen to it: one numbered step for each stop, saying where each answer leads. */
export const stepsOf = ({ nodes, edges }: Flowchart): readonly string[] => {
  const aside = new Set(asideIn({ nodes, edges }))
  const main = nodes.filter(({ id }) => !aside.has(id))
  const place = new Map(main.map(({ id }, index) => [id, index + 1]))
  const textOf = new Map(nodes.map(({ id, text }) => [id, text]))
  return main.map(({ id, text }) => {
    const ways = edges.filter(({ from, label }) => from === id && label !== undefined)
    const answers = ways.map(({ to, label }) => {
      const step = place.get(to)
      const where = step === undefined ? midSentence(textOf.get(to) ?? '') : `go to step ${step}`
      return `If ${label}: ${where}.`
    })
    return [text.endsWith('?') ? text : `${text}.`, ...answers].join(' ')
  })
}

/** The ends beside the main way: those that nothing leads on from, the closed file excepted. */
export const asideIn = ({ nodes, edges }: Flowchart): readonly string[] => {
  const last = nodes.filter(({ id }) => !edges.some(({ from }) => from === id)).map(({ id }) => id)
  return last.slice(0, -1)
}
