import { proveKill9 } from './kill9.ts'

/** `KINTIME_ROUNDS=500 npm run prove -- kill9`: 50 rounds each unless said. */
const rounds = Number(process.env['KINTIME_ROUNDS'] || 50)
const proof = await proveKill9({ app: rounds, database: rounds, onRound: (words) => console.log(`  … ${words}`) })
const control = await proveKill9({ app: 2, database: 0, belief: 'sending' })
const { acknowledged, lost, doubled, slowestAppMs, slowestDatabaseMs } = proof
const seconds = (ms: number): string => (ms / 1000).toFixed(1)

console.log(
  `kill9: ${rounds} kills of the app and ${rounds} of the database, ${acknowledged} writes acknowledged, ${lost} lost, ${doubled} doubled`,
)
console.log(
  `  slowest restart: ${seconds(slowestAppMs)} s after the app was killed, ${seconds(slowestDatabaseMs)} s after the database was`,
)
console.log(`  Negative control, a client that believes what it sent: ${control.lost} of ${control.acknowledged} lost`)
if (lost > 0 || doubled > 0 || control.lost === 0 || slowestAppMs > 5_000 || slowestDatabaseMs > 5_000) process.exitCode = 1
