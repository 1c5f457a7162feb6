/** Prints which rules have a test of their name: `npm run rules`, or as JSON with `--json`. */
import { proofsIn, ruleCatalogue, testSources, unknownIds } from '../checks/rule-catalogue.ts'
import { told } from '../checks/house.ts'

const rules = ruleCatalogue()
const sources = testSources()
const unknown = unknownIds(sources, rules)
const proofs = Map.groupBy(sources.flatMap(proofsIn), ({ id }) => id)
const proven = rules.filter(({ id }) => proofs.has(id))
const unproven = rules.filter(({ id }) => !proofs.has(id))

const printTable = () => {
  for (const { id, says, policies } of rules) {
    const tests = proofs.get(id)?.length ?? 0
    console.log(`${id.padEnd(9)} ${(tests === 0 ? '-' : String(tests)).padStart(3)}  ${policies.trim().padEnd(34)} ${says.slice(0, 90)}`)
  }
  console.log(`\n${proven.length} of ${rules.length} rules have a test of their name.`)
}

if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ proven: proven.map(({ id }) => id), unproven: unproven.map(({ id }) => id) }))
} else {
  printTable()
}

if (unknown.length > 0) {
  console.error(told(unknown))
  process.exitCode = 1
}
