/** `npm run restore -- --from FOLDER --data-dir FOLDER`: 0 done, 1 the backup is damaged, 2 it could not be begun or ended. */
import path from 'node:path'
import { parseArgs } from 'node:util'
import { restoreBackup } from '../src/platform/backup/restore-backup.ts'

const restore = async (): Promise<0 | 1 | 2> => {
  const { values } = parseArgs({ options: { from: { type: 'string' }, 'data-dir': { type: 'string' } } })
  if (values.from === undefined || values['data-dir'] === undefined) {
    console.error('Say from where to where: npm run restore -- --from BACKUP --data-dir NEW-FOLDER')
    return 2
  }
  const dataDir = path.resolve(values['data-dir'])
  const restored = await restoreBackup({ from: path.resolve(values.from), dataDir, log: console.log })
  if (!restored.ok) {
    console.error(`The backup is damaged, and nothing was restored:\n${restored.faults.map((fault) => `  ${fault}`).join('\n')}`)
    return 1
  }
  console.log(`Restored ${restored.files} files into ${dataDir}.`)
  console.log(`Now put your copy of the keys into ${path.join(dataDir, 'keys')}, then start with DATA_DIR=${dataDir}`)
  return 0
}

process.exitCode = await restore().catch((error: Error) => {
  console.error(`Nothing was restored. ${error.message}`)
  return 2
})
