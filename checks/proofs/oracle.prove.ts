import { proveOracle, timeOracle } from './oracle.ts'
import { aProofGround } from './ground.ts'

await using ground = await aProofGround()
const { pairs, differences } = await proveOracle(ground)
const timing = await timeOracle(ground, 5_000)
console.log(
  `oracle: ${pairs} pairs of a thing that is not yours and one that is not there, ${differences.length} told apart by status, words or headers`,
)
console.log(
  `  ${timing.pairs} timed pairs: medians ${timing.medianGapMs.toFixed(3)} ms apart, a stopwatch tells them apart with ${timing.areaUnderCurve.toFixed(3)} (a coin: 0.5)`,
)
for (const each of differences) console.log(`  told apart: ${each.route} ${each.persona} by ${each.what}`)
const isCoin = timing.medianGapMs < 1 && Math.abs(timing.areaUnderCurve - 0.5) <= 0.03
if (differences.length > 0 || !isCoin) process.exitCode = 1
