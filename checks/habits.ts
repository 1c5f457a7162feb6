import { type Finding, isTest, type Source } from './house.ts'
import { calleeName, linesOf, listIn, type Node, nodeIn, parse, textIn, walk } from './syntax.ts'

/** A habit of this house: which files keep it, and what in the tree breaks it. */
type Habit = {
  readonly says: string
  readonly keptIn: (path: string) => boolean
  readonly isBroken: (node: Node, above: readonly Node[]) => boolean
}

const everywhere = () => true
const isTestCode = (path: string) => isTest(path) || path.startsWith('journeys/') || path.startsWith('src/testing/')
const inProduct = (path: string) => path.startsWith('src/') && !isTestCode(path)
const isCall = (node: Node, name: RegExp) => node.type === 'CallExpression' && name.test(calleeName(node) ?? '')
const argumentOf = (node: Node, at: number): unknown =>
  (listIn(node, 'arguments')[at] as { readonly expression?: unknown } | undefined)?.expression

/** `setTimeout(resolve, 200)` inside a promise, or a pause of the browser: a test waits for something, never for some time. */
const isSleep = (node: Node) => {
  if (isCall(node, /\.?(waitForTimeout|sleep)$/)) return true
  if (node.type === 'ImportDeclaration') return /^(node:)?timers\/promises$/.test(textIn(nodeIn(node, 'source'), 'value') ?? '')
  const delay = isCall(node, /^setTimeout$/) ? argumentOf(node, 1) : null
  return typeof delay === 'object' && delay !== null && 'value' in delay && Number(delay.value) > 0
}

/** Only the opening options of a test can skip it; the walk sees them as keys of its second argument. */
const skipsATest = (node: Node) => {
  if (isCall(node, /^(test|it|describe|suite)\.(skip|only|todo)$|^(t|context)\.(skip|todo)$/)) return true
  const options = isCall(node, /^(test|it|describe|suite)$/) ? argumentOf(node, 1) : null
  const keys = typeof options === 'object' && options !== null ? listIn(options as Node, 'properties') : []
  return keys.some((property) => /^(skip|only|todo)$/.test(textIn(nodeIn(property as Node, 'key'), 'value') ?? ''))
}

const readsTheClock = (node: Node) => {
  if (isCall(node, /^(Date|Date\.now|Temporal\.Now\..*)$/)) return true
  return node.type === 'NewExpression' && calleeName(node) === 'Date'
}

export const habits = {
  'default-export': { says: 'exports by default: name it', keptIn: everywhere, isBroken: (node) => node.type.startsWith('ExportDefault') },
  barrel: {
    says: 'passes on what another file exports: import it from where it lives',
    keptIn: (path) => !path.endsWith('/door.ts'),
    isBroken: (node) =>
      node.type === 'ExportAllDeclaration' ||
      (node.type === 'ExportNamedDeclaration' && nodeIn(node, 'source') !== null && node['typeOnly'] !== true),
  },
  class: {
    says: 'is a class: rules are functions over plain values',
    keptIn: (path) => path.startsWith('src/domain/'),
    isBroken: (node) => /^Class(Declaration|Expression)$/.test(node.type),
  },
  'skipped-test': { says: 'skips a test, or runs it alone', keptIn: everywhere, isBroken: skipsATest },
  sleep: {
    says: 'waits for time to pass: wait for the thing itself',
    keptIn: (path) => isTest(path) || path.startsWith('journeys/'),
    isBroken: isSleep,
  },
  clock: {
    says: 'reads the clock: take `now` from the work in hand',
    keptIn: (path) => inProduct(path) && path !== 'src/platform/clock.ts' && !path.startsWith('src/browser/'),
    isBroken: readsTheClock,
  },
  'random-test-data': {
    says: 'draws at random: a test says its values',
    keptIn: isTestCode,
    isBroken: (node) => isCall(node, /^Math\.random$/),
  },
  mock: {
    says: 'mocks: use the fake that passes the contract test',
    keptIn: isTestCode,
    isBroken: (node) => isCall(node, /^(mock|t\.mock|context\.mock)\.(fn|method|module)$/),
  },
  any: {
    says: 'says any: say what it is',
    keptIn: everywhere,
    isBroken: (node) => node.type === 'TsKeywordType' && node['kind'] === 'any',
  },
  bang: { says: 'insists with !: ask whether it is there', keptIn: everywhere, isBroken: (node) => node.type === 'TsNonNullExpression' },
} as const satisfies Record<string, Habit>

/** Marks in comments, which the tree does not hold. */
const wordsRefused = [
  { pattern: /(\/\/|\/\*|^ *[*] ).*\b(TODO|FIXME|XXX)\b/, says: 'leaves a note for later: do it, or open an issue' },
  {
    pattern: /(\/\/|\/\*)\s*(@ts-(ignore|expect-error|nocheck)|biome-ignore|oxlint-disable|eslint-disable|node:coverage)/,
    says: 'silences a check',
  },
] as const

export const habitFaults = (sources: readonly Source[]): readonly Finding[] =>
  sources.flatMap((source) => [...treeFaults(source), ...wordFaults(source), ...emptyTestFaults(source)])

/** Node counts a file without a test as passed. */
const emptyTestFaults = (source: Source): readonly Finding[] => {
  if (!isTest(source.path)) return []
  let tests = 0
  walk(parse(source), (node) => {
    if (isCall(node, /^(test|it)$/)) tests += 1
  })
  return tests === 0 ? [{ path: source.path, line: 1, says: 'holds no test' }] : []
}

const treeFaults = (source: Source): readonly Finding[] => {
  const kept: readonly Habit[] = Object.values(habits).filter(({ keptIn }) => keptIn(source.path))
  const lines = linesOf(source)
  const found: Finding[] = []
  walk(parse(source), (node, above) => {
    for (const { says, isBroken } of kept) if (isBroken(node, above)) found.push({ path: source.path, line: lines.first(node), says })
  })
  return found
}

const wordFaults = ({ path, text }: Source): readonly Finding[] =>
  text
    .split('\n')
    .flatMap((line, at) => wordsRefused.filter(({ pattern }) => pattern.test(line)).map(({ says }) => ({ path, line: at + 1, says })))
