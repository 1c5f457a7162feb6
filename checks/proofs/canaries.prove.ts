import { aCanaryGround } from './canaries-ground.ts'
import { findPlanted } from './canaries-planted.ts'
import { proveOpen } from './canaries-open.ts'
import { factsOf, proveCanaries } from './canaries.ts'

/** `KINTIME_SEED=2 npm run prove -- canaries` draws other marks. */
await using ground = await aCanaryGround(Number(process.env['KINTIME_SEED'] || 1))
const { personas, pages, marks, letters, shown, hits } = await proveCanaries(ground, { onPersona: (words) => console.log(`  … ${words}`) })
const open = await proveOpen(ground)
const { planted, missed } = await findPlanted(factsOf(ground))

console.log(
  `canaries: ${marks} marks looked for in ${pages} pages as ${personas} people, in ${letters} letters and in the log: ${hits.length} hits`,
)
console.log(
  `  Negative control: ${planted.length} leaks planted, ${planted.length - missed.length} found${missed.length === 0 ? '' : `, missed: ${missed.join(', ')}`}`,
)
console.log(`  without an account: ${open.asked} asked, ${open.shown} shown, ${open.hits.length} hits`)
const kindsOfFact = new Set(ground.told.facts.map(({ fact }) => fact).filter((fact) => fact.startsWith('new: ')))
const unseen = [...kindsOfFact].filter((fact) => !shown.has(fact))
console.log(
  `  ${kindsOfFact.size} kinds of fact beside the main job, ${kindsOfFact.size - unseen.length} of them shown to somebody who may; never: ${unseen.join(', ')}`,
)
const kinds = new Set(
  [...hits, ...open.hits].map(
    ({ where, who, fact, family }) => `${who} learns "${fact}" of ${family} from ${where.replace(/[0-9a-f-]{36}/g, ':id')}`,
  ),
)
for (const kind of [...kinds].slice(0, 100)) console.log(`  hit: ${kind}`)
if (hits.length > 0 || open.hits.length > 0 || missed.length > 0) process.exitCode = 1
