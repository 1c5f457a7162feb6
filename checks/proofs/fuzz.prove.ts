import { policyNames } from '../../src/policies/policy.ts'
import { fuzz, type FuzzFault } from './fuzz.ts'

const wanted = Number(process.env['KINTIME_ROUNDS'] ?? 100_000)
const batch = 4_000
const faults: FuzzFault[] = []
const statuses: Record<string, number> = {}
const reached = new Set<string>()
let routes: ReadonlySet<string> = new Set()
for (let sent = 0, turn = 0; sent < wanted; sent += batch, turn += 1) {
  const policy = policyNames[turn % policyNames.length] ?? 'county'
  const found = await fuzz({ policy, from: sent, rounds: Math.min(batch, wanted - sent) })
  routes = found.routes
  for (const route of found.reached) reached.add(route)
  for (const [status, count] of Object.entries(found.statuses)) statuses[status] = (statuses[status] ?? 0) + count
  faults.push(...found.faults)
  console.log(`${Math.min(sent + batch, wanted)} sent (${policy}), ${faults.length} answers of class 5xx`)
}
const missed = [...routes].filter((route) => !reached.has(route))
console.log(`${wanted} requests to ${routes.size} routes, ${reached.size} of them reached; by status ${JSON.stringify(statuses)}`)
for (const route of missed) console.log(`  never more than "cannot find": ${route}`)
const kinds = new Map(faults.map((fault) => [`${fault.route} ${fault.why.split('\n')[0]}`, fault]))
for (const fault of kinds.values())
  console.log(`  ${fault.status} ${fault.route}, round ${fault.round}: ${fault.why.split('\n').slice(0, 4).join(' | ')}`)
console.log(`${faults.length} answers of class 5xx of ${wanted}`)
if (faults.length > 0 || missed.length > routes.size * 0.1) process.exitCode = 1
