import { accessSync, constants, statfsSync } from 'node:fs'
import { join } from 'node:path'
import type { Parts } from './parts.ts'

const leastFreeBytes = 200 * 1024 * 1024

const within = <T>(work: Promise<T>, milliseconds: number): Promise<T> =>
  Promise.race([
    work,
    new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error('too slow')), milliseconds).unref()
    }),
  ])

/** Ready means: the database answers, the disk has room, the keys are there. Asked by /readyz; false within two seconds of a fault. */
export const checkHealth = async (parts: Parts): Promise<{ readonly ready: boolean; readonly faults: readonly string[] }> => {
  const faults: string[] = []
  await within(parts.database.pool.query('select 1'), 1500).catch(() => faults.push('database'))
  try {
    const disk = statfsSync(parts.config.dataDir)
    if (disk.bavail * disk.bsize < leastFreeBytes) faults.push('disk')
    accessSync(parts.config.dataDir, constants.W_OK)
  } catch {
    faults.push('disk')
  }
  try {
    accessSync(join(parts.config.dataDir, 'keys'), constants.R_OK)
    parts.keys.subkey('column')
  } catch {
    faults.push('keys')
  }
  return { ready: faults.length === 0, faults }
}
