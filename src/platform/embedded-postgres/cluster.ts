import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Footing } from './footing.ts'
import { program } from './binaries.ts'

export const ownerRole = 'kintime_owner'
export const databaseName = 'kintime'

export const clusterFolder = ({ home }: Footing): string => path.join(home, 'cluster')

/** The database's own password, made once, readable by nobody else. */
export const readPassword = (home: string): string => readFileSync(path.join(home, 'password'), 'utf8').trim()

export const urlFor = (home: string, port: number, database: string): string =>
  `postgres://${ownerRole}:${readPassword(home)}@127.0.0.1:${port}/${database}`

/** Made beside its place and moved there whole: a first start that is cut off leaves no half-made database behind. */
export const makeCluster = async (footing: Footing, log: (message: string) => void): Promise<void> => {
  const cluster = clusterFolder(footing)
  if (existsSync(path.join(cluster, 'PG_VERSION'))) return
  log('Making the database (a few seconds, once) …')
  const draft = `${cluster}.tmp`
  rmSync(draft, { recursive: true, force: true })
  const password = path.join(footing.home, 'password')
  if (!existsSync(password)) {
    writeFileSync(password, `${randomBytes(24).toString('hex')}\n`, { mode: 0o600 })
    if (footing.owner !== null) chownSync(password, footing.owner.uid, footing.owner.gid)
  }
  await run(footing, [
    program(footing.binaries, 'initdb'),
    ...['-D', draft, '-U', ownerRole, `--pwfile=${password}`, '--auth=scram-sha-256', '-E', 'UTF8'],
    ...['--locale-provider=builtin', '--locale=C.UTF-8', '--data-checksums'],
  ])
  renameSync(draft, cluster)
}

const run = (footing: Footing, line: readonly string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const [command = '', ...rest] = [...footing.prefix, ...line]
    const child = spawn(command, rest, { ...footing.owner, cwd: footing.home, stdio: ['ignore', 'pipe', 'pipe'], env: quietEnvironment() })
    let said = ''
    const hear = (chunk: Buffer) => {
      said += chunk.toString('utf8')
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${path.basename(line[0] ?? '')} failed: ${said.trim()}`))))
  })

/** A PGDATA or PGPORT of the person at the keyboard must not steer our own database. */
export const quietEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('PG') && !name.startsWith('LC_') && name !== 'NODE_OPTIONS'),
  )
