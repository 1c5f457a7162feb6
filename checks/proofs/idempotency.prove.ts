import { repeatEverywhere } from './idempotency.ts'

const times = 20
const results = await repeatEverywhere(times)
const wrong = results.filter((each) => each.effects !== 1 || each.worst >= 400)
const [planted] = await repeatEverywhere(times, { forgetsKeys: true, most: 1 })
console.log(
  `${results.length} unsafe routes, each sent ${times} times at once: ${results.length - wrong.length} with exactly one effect, ${wrong.length} wrong`,
)
for (const each of wrong) console.log(`  ${each.route}: ${each.effects} effects, worst answer ${each.worst}`)
console.log(`Negative control, without keys: ${planted?.effects} effects of ${times}`)
if (wrong.length > 0 || planted?.effects !== times) process.exitCode = 1
