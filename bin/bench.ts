/** `npm run bench`: how fast the product is, as a table and as JSON; `-- quick` in three minutes, `-- --write` keeps the table in docs/bench.md. */
import { writeFileSync } from 'node:fs'
import { linesOf } from '../bench/lines.ts'
import { full, measureAll, quick } from '../bench/measure.ts'
import { tableOf } from '../bench/report.ts'

const words = process.argv.slice(2)
const begun = performance.now()
const say = (line: string): void => void process.stderr.write(`[${Math.round((performance.now() - begun) / 1000)} s] ${line}\n`)
const measured = await measureAll(words.includes('quick') ? quick : full, say)
const lines = linesOf(measured)
const table = tableOf(lines)
const seconds = Math.round((performance.now() - begun) / 1000)

writeFileSync('bench/results.json', `${JSON.stringify({ ...measured, seconds }, null, 2)}\n`)
console.log(`\n${table}\n\n${measured.machine}; took ${seconds} s. As JSON: bench/results.json`)
if (words.includes('--write')) {
  const how =
    'Each ratio is taken within one run: against a page behind sign-in that shows nothing, and against the page’s own statements on one connection. Figures are medians of five rounds; ± is half of the distance between the slowest and the fastest round.'
  const sizes =
    'The weeks around today are equally busy at every size; what grows is the past: families, their files, their sessions and their records.'
  writeFileSync(
    'docs/bench.md',
    `# Measured\n\nWritten by \`npm run bench -- --write\`.\n\n${measured.machine}.\n\n${how}\n\n${sizes}\n\n${table}\n`,
  )
}
const short = lines.filter(({ holds }) => holds === false)
for (const { part, what, value, bound } of short) console.error(`Falls short: ${part}, ${what}: ${value}, asked for ${bound}`)
process.exit(short.length > 0 ? 1 : 0)
