import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from './server.ts'
import { type Figure, figureOf } from './statistics.ts'

export type Starts = { readonly firstMs: Figure; readonly warmMs: Figure; readonly idleMb: number }

/** `npm start` into an empty folder, database and all, and then again into the same one. */
export const measureStarts = async (times: number): Promise<Starts> => {
  const first: number[] = []
  const warm: number[] = []
  let idleMb = 0
  for (let turn = 0; turn < times; turn += 1) {
    const dataDir = mkdtempSync(join(tmpdir(), 'kintime-bench-start-'))
    chmodSync(dataDir, 0o711)
    for (const into of [first, warm]) {
      const server = await startServer({ DATA_DIR: dataDir, DATABASE_URL: '' })
      into.push(server.startedInMs)
      idleMb = server.memoryMb()
      await server.stop()
    }
    rmSync(dataDir, { recursive: true, force: true })
  }
  return { firstMs: figureOf(first), warmMs: figureOf(warm), idleMb }
}
