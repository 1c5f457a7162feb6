import assert from 'node:assert/strict'
import { test } from 'node:test'
import { houseCode, planted, told } from './house.ts'
import { productCode, sizeTable } from './size-table.ts'
import { functionsIn, shapeFaults, spread, tooBig } from './sizes.ts'

test('no file and no function is too big to read at once', () => {
  assert.equal(told(tooBig(houseCode())), '')
})

test('most files and functions of the product are small', (context) => {
  context.diagnostic(`\n${sizeTable()}`)
  assert.equal(told(shapeFaults(productCode())), '')
})

test('a long file, a long function, a deep one and a wide one are each reported', () => {
  const fault = planted('too-big.ts', 'src/domain/too-big.ts')
  const long = { path: 'src/domain/long.ts', text: 'export const line = 1\n'.repeat(251) }
  const findings = told(tooBig([fault, long]))
  assert.match(findings, /long\.ts:1 has 251 lines/)
  assert.match(findings, /tooLong has 52 lines/)
  assert.match(findings, /tooDeep nests 4 deep/)
  assert.match(findings, /tooWide takes 5 parameters/)
  assert.doesNotMatch(findings, /chain/)
})

test('a house of middling files is reported, though none breaks the hard limit', () => {
  const middling = Array.from({ length: 20 }, (_, at) => ({
    path: `src/domain/file-${at}.ts`,
    text: `export const f = () => {\n${'  g()\n'.repeat(at === 0 ? 40 : 26)}}\n${'// why\n'.repeat(at < 2 ? 150 : 40)}`,
  }))
  const findings = told(shapeFaults(middling))
  assert.match(findings, /half of the files are over 6\d lines/)
  assert.match(findings, /one file in twenty is over 17\d lines/)
  assert.match(findings, /one function in twenty is over 28 lines/)
})

test('functions are measured from their first line to their last', () => {
  const [only] = functionsIn({ path: 'a.ts', text: '// the café\nexport const f = (a: number) => {\n  return a\n}\n' })
  assert.deepEqual(only, { path: 'a.ts', line: 2, name: 'f', lines: 3, depth: 0, parameters: 1 })
  assert.deepEqual(spread([1, 2, 3, 4]), { count: 4, median: 2, p95: 4, most: 4 })
})
