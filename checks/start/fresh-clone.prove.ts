/** `npm run prove -- fresh-clone`: a clone in a folder with spaces, nothing installed, then `npm start` alone. Ends with 1 when it does not serve. */
import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { project } from './holding.ts'

const limitSeconds = 600
const port = '3971'

const clone = (folder: string): string => {
  const place = path.join(folder, 'a fresh clone')
  execFileSync('git', ['clone', '--quiet', '--no-hardlinks', project, place], { stdio: 'inherit' })
  return place
}

/** The machine's own Node and npm, as a newcomer has them: nothing of this project's node_modules on the way. */
const bareEnvironment = (): NodeJS.ProcessEnv => {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => !folder.includes('node_modules'))
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^npm_|^NODE_|^TSX_|^PG|^DATABASE_URL$|^DATA_DIR$/i.test(name) || /^npm_config_/i.test(name),
  )
  return { ...Object.fromEntries(kept), PATH: folders.join(path.delimiter), PORT: port }
}

const startAndAsk = async (place: string): Promise<number> => {
  const since = performance.now()
  const child = spawn('npm', ['start'], { cwd: place, env: bareEnvironment(), stdio: ['ignore', 'inherit', 'inherit'], detached: true })
  let hasEnded = false
  child.on('close', () => {
    hasEnded = true
  })
  try {
    while (!hasEnded && performance.now() - since < limitSeconds * 1000) {
      const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null)
      if (answer?.ok) return (performance.now() - since) / 1000
      await pause(100)
    }
    throw new Error('It did not serve')
  } finally {
    if (child.pid !== undefined && !hasEnded) process.kill(-child.pid, 'SIGTERM')
    while (!hasEnded) await pause(50)
  }
}

const prove = async (): Promise<void> => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kintime fresh '))
  chmodSync(folder, 0o755)
  try {
    const place = clone(folder)
    const first = await startAndAsk(place)
    const second = await startAndAsk(place)
    console.log(`\nfresh clone: ready after ${first.toFixed(1)} s with the install, ${second.toFixed(1)} s the next time`)
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }
}

await prove().catch((error: Error) => {
  console.error(`\nfresh clone: failed. ${error.message}`)
  process.exitCode = 1
})
