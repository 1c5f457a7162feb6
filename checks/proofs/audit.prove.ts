import { siteMap } from '../../src/main/site-map.ts'
import type { RouteRow } from '../../src/web/route.ts'
import { proveReads, unrecorded } from './audit-reads.ts'
import { proveWrites, silentActs } from './audit-writes.ts'
import { aProofGround } from './ground.ts'

await using ground = await aProofGround()
const reads = await proveReads(ground, { everybody: true })
const promising = siteMap.rows.filter((row) => row.method === 'GET' && row.reads !== undefined && row.about !== undefined)
const missed: string[] = []
for (const row of promising) {
  const rows = siteMap.rows.map((each): RouteRow => (each === row && each.method === 'GET' ? withoutReads(each) : each))
  const { unsaid } = await proveReads(ground, { rows })
  if (!unsaid.includes(`GET ${row.path}`)) missed.push(row.path)
}
const { steps, silent, unwalked, idle } = await proveWrites(ground)

console.log(
  `audit: ${reads.answered} readings by everybody who may, ${reads.written} rows, ${reads.wrong.length} wrong; ${Object.keys(unrecorded).length} pages without a row, each with its reason`,
)
console.log(
  `  ${steps.length} acts of the main job and the office, ${silent.length} without a row; ${Object.keys(silentActs).length} silent on purpose, each with its reason; ${unwalked.length} not walked`,
)
console.log(
  `  Negative control: the promise of each of ${promising.length} pages taken away in turn, ${promising.length - missed.length} noticed`,
)
for (const each of [...reads.wrong, ...silent]) console.log(`  wrong: ${JSON.stringify(each)}`)
for (const each of [...reads.unsaid, ...reads.idle, ...unwalked, ...idle, ...missed]) console.log(`  look at: ${each}`)
if ([reads.wrong, reads.unsaid, reads.idle, silent, unwalked, idle, missed].some((each) => each.length > 0)) process.exitCode = 1

function withoutReads(row: Extract<RouteRow, { method: 'GET' }>): RouteRow {
  const { reads: _reads, ...rest } = row
  return rest
}
