// Plain JavaScript that the machine's own Node can read: here nothing is installed yet.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'

export const project = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '..')

const readPackages = (file) => JSON.parse(readFileSync(path.join(project, file), 'utf8')).packages

/** True when each package that the lock file names stands in node_modules with that very version; an install that was cut off leaves no list. */
export const isInstalled = () => {
  if (!existsSync(path.join(project, 'node_modules/.package-lock.json'))) return false
  const present = readPackages('node_modules/.package-lock.json')
  return Object.entries(readPackages('package-lock.json')).every(
    ([place, wanted]) =>
      place === '' || (present[place] === undefined ? wanted.optional === true : present[place].version === wanted.version),
  )
}

/** Installs what is missing, once, even when two copies are started together. Throws a sentence for a person. */
export const install = async (say) => {
  if (isInstalled()) return
  const lock = await takeTurn(say)
  try {
    if (isInstalled()) return
    say('Installing what Kintime needs (under a minute with a good line) …')
    await runNpm(say)
    say('Installed.')
  } finally {
    lock.close()
  }
}

const runNpm = (say) =>
  new Promise((resolve, reject) => {
    const byNpm = (process.env.npm_execpath ?? '').endsWith('npm-cli.js')
    const words = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
    const line = byNpm
      ? [process.execPath, process.env.npm_execpath, ...words]
      : [process.platform === 'win32' ? 'npm.cmd' : 'npm', ...words]
    const child = spawn(line[0], line.slice(1), {
      cwd: project,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: !byNpm && process.platform === 'win32',
    })
    const since = Date.now()
    const progress = setInterval(() => say(`  still installing, ${Math.round((Date.now() - since) / 1000)} seconds so far …`), 5000)
    child.on('error', (error) => finish(new Error(`npm could not be started (${error.message}). Kintime needs Node with npm.`)))
    child.on('close', (code) =>
      finish(
        code === 0 ? null : new Error('npm could not install what Kintime needs; its words are above. Check the network and start again.'),
      ),
    )
    const finish = (error) => {
      clearInterval(progress)
      if (error === null) resolve()
      else reject(error)
    }
  })

const lockAddress = () => {
  const name = `kintime-install-${createHash('sha256').update(project).digest('hex').slice(0, 24)}`
  if (process.platform === 'linux') return `\0${name}`
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : path.join(os.tmpdir(), `${name}.sock`)
}

const takeTurn = async (say) => {
  for (let turn = 0; ; turn += 1) {
    const lock = await tryLock()
    if (lock !== null) return lock
    if (turn % 10 === 0) say('Another copy of Kintime is installing; waiting for it …')
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}

const tryLock = () =>
  new Promise((resolve, reject) => {
    const server = net.createServer((socket) => socket.end())
    server.on('error', (error) => (error.code === 'EADDRINUSE' ? forgetIfStale().then(() => resolve(null)) : reject(error)))
    server.listen(lockAddress(), () => resolve(server))
  })

const forgetIfStale = () =>
  new Promise((resolve) => {
    const socket = net.connect(lockAddress(), () => resolve(socket.end()))
    socket.on('error', () => {
      if (process.platform === 'darwin') rmSync(lockAddress(), { force: true })
      resolve()
    })
  })
