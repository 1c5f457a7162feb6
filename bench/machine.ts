import { cpus, loadavg, totalmem } from 'node:os'
import { pinning } from './server.ts'

/** What the figures were taken on, and how busy it was with other things. */
export const machineNote = (): string =>
  [
    `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} processors shared with other work, ${Math.round(totalmem() / 1024 ** 3)} GB`,
    `Node ${process.versions.node}, embedded PostgreSQL with every promise kept`,
    pinning,
    `load before the run ${loadavg()[0]?.toFixed(1) ?? '?'}`,
  ].join('; ')
