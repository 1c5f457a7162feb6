import { type Finding, isTest, type Source } from './house.ts'
import { linesOf, listIn, type Node, nodeIn, parse, walk, calleeName } from './syntax.ts'

export type Measured = {
  readonly path: string
  readonly line: number
  readonly name: string
  readonly lines: number
  readonly depth: number
  readonly parameters: number
}
export type FileSize = { readonly path: string; readonly lines: number }

export const limits = {
  file: { median: 60, p95: 150, most: 250, mostInTests: 300 },
  function: { p95: 25, most: 50 },
  depth: 3,
  parameters: 4,
} as const

/** Tables of routes, and what a command wrote, are as long as they must be. */
const isExempt = ({ path, text }: Source) =>
  /(^|\/)routes\.tsx?$/.test(path) ||
  path === 'src/main/site-map.ts' ||
  path.startsWith('db/migrations/') ||
  /^\/\*\*? Generated/.test(text)

export const fileSizes = (sources: readonly Source[]): readonly FileSize[] =>
  sources
    .filter((source) => !isExempt(source))
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0) }))

const functionTypes = new Set(['ArrowFunctionExpression', 'FunctionDeclaration', 'FunctionExpression', 'ClassMethod', 'MethodProperty'])
const nestingTypes = new Set([
  'IfStatement',
  'ForStatement',
  'ForOfStatement',
  'ForInStatement',
  'WhileStatement',
  'DoWhileStatement',
  'SwitchStatement',
  'TryStatement',
])

/** A suite's callback is a chapter of tests, not a function that somebody has to hold in the head. */
const isSuite = (parent: Node | undefined) => parent?.type === 'CallExpression' && /^(describe|suite)$/.test(calleeName(parent) ?? '')

export const functionsIn = (source: Source): readonly Measured[] => {
  if (isExempt(source)) return []
  const lines = linesOf(source)
  const found: Measured[] = []
  walk(parse(source), (node, above) => {
    if (!functionTypes.has(node.type) || isSuite(above.at(-1))) return
    const size = lines.last(node) - lines.first(node) + 1
    found.push({
      path: source.path,
      line: lines.first(node),
      name: nameOf(node, above),
      lines: size,
      depth: depthOf(node),
      parameters: parametersOf(node),
    })
  })
  return found
}

const parametersOf = (node: Node) => listIn(nodeIn(node, 'function') ?? node, 'params').length

const nameOf = (node: Node, above: readonly Node[]) => {
  const named = nodeIn(node, 'identifier') ?? nodeIn(node, 'key') ?? nodeIn(above.at(-1) ?? node, 'id')
  return typeof named?.['value'] === 'string' ? named['value'] : 'a function without a name'
}

/** How many decisions stand inside one another; an `else if` is the same decision, and an inner function starts anew. */
const depthOf = (body: Node): number => {
  let deepest = 0
  walk(body, (node, above) => {
    if (above.some((parent) => parent !== body && functionTypes.has(parent.type))) return
    const path = [...above, node]
    const decisions = path.filter((step, at) => nestingTypes.has(step.type) && nodeIn(path[at - 1] ?? body, 'alternate') !== step)
    deepest = Math.max(deepest, decisions.length)
  })
  return deepest
}

export const tooBig = (sources: readonly Source[]): readonly Finding[] => [
  ...fileSizes(sources)
    .filter(({ path, lines }) => lines > (isTest(path) ? limits.file.mostInTests : limits.file.most))
    .map(({ path, lines }) => ({ path, line: 1, says: `has ${lines} lines: it is two files` })),
  ...sources.flatMap(functionsIn).flatMap(oversized),
]

const oversized = ({ path, line, name, lines, depth, parameters }: Measured): readonly Finding[] => [
  ...(lines > limits.function.most ? [{ path, line, says: `${name} has ${lines} lines, at most ${limits.function.most}` }] : []),
  ...(depth > limits.depth ? [{ path, line, says: `${name} nests ${depth} deep, at most ${limits.depth}` }] : []),
  ...(parameters > limits.parameters ? [{ path, line, says: `${name} takes ${parameters} parameters: hand it one object` }] : []),
]

/** The shape of the whole: most files and functions are small, not only none of them huge. */
export const shapeFaults = (sources: readonly Source[]): readonly Finding[] => {
  const files = spread(fileSizes(sources).map(({ lines }) => lines))
  const functions = spread(sources.flatMap(functionsIn).map(({ lines }) => lines))
  const fault = (says: string) => ({ path: 'src', line: 1, says })
  return [
    ...(files.median > limits.file.median
      ? [fault(`half of the files are over ${files.median} lines, at most ${limits.file.median}`)]
      : []),
    ...(files.p95 > limits.file.p95 ? [fault(`one file in twenty is over ${files.p95} lines, at most ${limits.file.p95}`)] : []),
    ...(functions.p95 > limits.function.p95
      ? [fault(`one function in twenty is over ${functions.p95} lines, at most ${limits.function.p95}`)]
      : []),
  ]
}

export type Spread = { readonly count: number; readonly median: number; readonly p95: number; readonly most: number }

export const spread = (values: readonly number[]): Spread => {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0
  return { count: sorted.length, median: at(0.5), p95: at(0.95), most: sorted.at(-1) ?? 0 }
}
