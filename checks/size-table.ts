import { houseCode, isTest } from './house.ts'
import { fileSizes, functionsIn, limits, type Spread, spread } from './sizes.ts'

const groups = [
  { name: 'product', holds: (path: string) => path.startsWith('src/') && !isTest(path) && !path.startsWith('src/testing/') },
  { name: 'tests', holds: (path: string) => isTest(path) || path.startsWith('src/testing/') || path.startsWith('journeys/') },
  { name: 'checks, bin, bench', holds: (path: string) => /^(checks|bin|bench|db)\//.test(path) && !isTest(path) },
] as const

const cell = (value: string | number) => String(value).padStart(8)
const row = (name: string, { count, median, p95, most }: Spread, deep: number | string, wide: number | string) =>
  `${name.padEnd(32)}${[count, median, p95, most, deep, wide].map(cell).join('')}`

/** The sizes of the house, as `npm run sizes` and `bin/ci` print them. */
export const sizeTable = (): string => {
  const code = houseCode()
  const lines = groups.flatMap(({ name, holds }) => {
    const sources = code.filter(({ path }) => holds(path))
    const functions = sources.flatMap(functionsIn)
    const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), 0)
    return [
      row(`files: ${name}`, spread(fileSizes(sources).map(({ lines }) => lines)), '', ''),
      row(
        `functions: ${name}`,
        spread(functions.map(({ lines }) => lines)),
        most(functions.map(({ depth }) => depth)),
        most(functions.map(({ parameters }) => parameters)),
      ),
    ]
  })
  const head = `${'lines'.padEnd(32)}${['count', 'median', 'p95', 'most', 'depth', 'params'].map(cell).join('')}`
  const { file } = limits
  const wanted = [
    `${'limit: files'.padEnd(32)}${['', file.median, file.p95, file.most].map(cell).join('')}`,
    `${'limit: functions'.padEnd(32)}${['', '', limits.function.p95, limits.function.most, limits.depth, limits.parameters].map(cell).join('')}`,
  ]
  return [head, ...lines, ...wanted].join('\n')
}

export const productCode = () => houseCode().filter(({ path }) => groups[0].holds(path))
