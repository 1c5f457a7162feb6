/** `npm run backup -- --to FOLDER`: 0 done, 1 the backup did not succeed, 2 it could not be begun. */
import path from 'node:path'
import { parseArgs } from 'node:util'
import { Temporal } from 'temporal-polyfill'
import { takeBackup } from '../src/platform/backup/take-backup.ts'
import { readConfig } from '../src/platform/config.ts'

const backUp = async (): Promise<0 | 1 | 2> => {
  const { values } = parseArgs({ options: { to: { type: 'string' }, 'data-dir': { type: 'string' } } })
  const config = readConfig(process.env)
  if (values.to === undefined) return refuse('Say where the backup goes: npm run backup -- --to FOLDER')
  if (config.databaseUrl !== '')
    return refuse("DATABASE_URL names a server of your own: back it up with that server's tools (docs/backup.md).")
  const dataDir = path.resolve(values['data-dir'] ?? config.dataDir)
  const madeAt = Temporal.Now.instant().toString()
  const report = await takeBackup({ dataDir, to: path.resolve(values.to), madeAt, log: console.log })
  console.log(`Backed up ${report.files} files, ${Math.ceil(report.bytes / 1e6)} MB, to ${report.folder}`)
  console.log(
    `The keys are not in it. Keep a copy of ${path.join(dataDir, 'keys')} in another safe place: without them the backup cannot be read.`,
  )
  return 0
}

const refuse = (message: string): 2 => {
  console.error(message)
  return 2
}

process.exitCode = await backUp().catch((error: Error & { code?: string }) => {
  console.error(`The backup was not made. ${error.message}`)
  return error.code?.startsWith('ERR_PARSE_ARGS') ? 2 : 1
})
