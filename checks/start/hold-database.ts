import { type Surroundings, surroundings } from '../../src/platform/embedded-postgres/accounts.ts'
import { startEmbeddedPostgres } from '../../src/platform/embedded-postgres/start.ts'

/** Stands in for the product in these tests: holds the database of a folder until it is told to stop, or killed. */
const [dataDir = '', around = '{}'] = process.argv.slice(2)

const hold = async (): Promise<void> => {
  const hidden = JSON.parse(around) as Partial<Surroundings>
  const database = await startEmbeddedPostgres({ dataDir, log: console.error, around: { ...surroundings(), ...hidden } })
  process.on('SIGTERM', () => void database.stop().then(() => process.exit(0)))
  console.log(database.url)
  setInterval(() => undefined, 60_000)
}

await hold().catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
