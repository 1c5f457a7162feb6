import { siteMap } from '../../src/main/site-map.ts'
import { aProofGround } from './ground.ts'
import { personas } from './ground-people.ts'
import { expectedMatrix, liveMatrix } from './matrix.ts'
import { expectedKeyMatrix, liveKeyMatrix } from './matrix-keys.ts'
import { deleteGuard, type Deletion } from './matrix-guards.ts'
import { strayedFrom } from './matrix-narrower.ts'
import { astray, countCells, readTable, writeTable, wrongCells } from './matrix-table.ts'

/** `npm run prove -- matrix` holds the product against the table; `KINTIME_WRITE=table npm run --silent prove -- matrix` writes the table anew. */
await using ground = await aProofGround()
const live = { ...(await liveMatrix(ground)), ...(await liveKeyMatrix(ground)) }
const isWriting = process.env['KINTIME_WRITE'] === 'table'
if (isWriting) writeTable(live)

const table = readTable()
const wrong = wrongCells(table, live)
const { unlisted, gone } = astray(table)
const strayed = strayedFrom({ ...(await expectedMatrix(ground)), ...(await expectedKeyMatrix()) })
const deletions: Deletion[] = []
for (const row of siteMap.rows) deletions.push(await deleteGuard(row, ground))
const count = (outcome: string): number => deletions.filter((each) => each.outcome === outcome).length
const missed = deletions.filter(({ outcome }) => outcome === 'missed')

console.log(
  `matrix${isWriting ? ' (written anew)' : ''}: ${siteMap.rows.length} routes × ${personas.length} people × 2 families and ${siteMap.api.length} routes × 3 keys = ${countCells(live)} cells, ${wrong.length} wrong`,
)
console.log(`  ${unlisted.length} routes without a row, ${gone.length} rows without a route`)
console.log(
  `  against the decision function: ${strayed.wider.length} wider, ${strayed.narrowerUnsaid.length} narrower without a reason, ${strayed.idle.length} reasons for nothing`,
)
console.log(
  `  ${count('noticed') + missed.length} guards deleted, ${count('noticed')} noticed; ${count('open to everybody')} routes are open to everybody who is signed in`,
)
for (const each of [...wrong, ...strayed.wider, ...strayed.narrowerUnsaid])
  console.log(`  wrong: ${each.route} ${each.persona} ${each.side}: the table says ${each.table}, found ${each.found}`)
for (const each of [...unlisted, ...gone, ...strayed.idle, ...missed.map(({ route }) => route)]) console.log(`  look at: ${each}`)
const faults = [wrong, unlisted, gone, strayed.wider, strayed.narrowerUnsaid, strayed.idle, missed]
if (faults.some((each) => each.length > 0)) process.exitCode = 1
