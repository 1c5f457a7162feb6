import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chown, readdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { surroundings } from '../embedded-postgres/accounts.ts'
import { findBinaries, program } from '../embedded-postgres/binaries.ts'
import { databaseName, ownerRole, quietEnvironment } from '../embedded-postgres/cluster.ts'
import { type Footing, findFooting, lend } from '../embedded-postgres/footing.ts'
import { lockFolder } from '../folder-lock.ts'
import { copyTree, type Tree } from './copy.ts'
import { checkBackup, type Manifest } from './manifest.ts'

export type RestoreOptions = { readonly from: string; readonly dataDir: string; readonly log: (message: string) => void }

/** Either the restored folder, or what is wrong with the backup; nothing was written then. */
export type Restored = { readonly ok: true; readonly files: number } | { readonly ok: false; readonly faults: readonly string[] }

/** Checks every byte of the backup, copies it into an unused data folder and lets the database bring itself to one moment in time. */
export const restoreBackup = async ({ from, dataDir, log }: RestoreOptions): Promise<Restored> => {
  log('Checking the backup …')
  const { manifest, faults } = await checkBackup(from)
  if (manifest === null || faults.length > 0) return { ok: false, faults }
  const lock = await lockFolder(dataDir, 'postgres', () => 'a restore')
  if ('heldBy' in lock) throw new Error(`${dataDir} is in use by ${lock.heldBy}. Restore into a new folder.`)
  try {
    await refuseUsedFolder(dataDir)
    const footing = findFooting(findBinaries(), dataDir, surroundings())
    log('Copying the files …')
    await copyTree(path.join(from, 'beside'), dataDir, part(manifest, 'beside/'), () => undefined)
    await restoreCluster({ from, footing, manifest, log })
    return { ok: true, files: manifest.files.length }
  } finally {
    await lock.held.release()
  }
}

/** Only the keys may have come first: a folder with anything else in it might be the one that people work in. */
const refuseUsedFolder = async (dataDir: string): Promise<void> => {
  const inUse = (await readdir(dataDir)).filter((name) => name !== 'keys')
  if (inUse.length > 0) throw new Error(`${dataDir} is not empty (${inUse.join(', ')}). Restore into a new folder.`)
}

const part = ({ folders, files }: Manifest, prefix: string): Tree => ({
  folders: folders.filter((folder) => folder.startsWith(prefix)).map((folder) => folder.slice(prefix.length)),
  files: files
    .map((file) => file.path)
    .filter((file) => file.startsWith(prefix))
    .map((file) => file.slice(prefix.length)),
})

type Rebuilding = { readonly from: string; readonly footing: Footing; readonly manifest: Manifest; readonly log: (message: string) => void }

const restoreCluster = async ({ from, footing, manifest, log }: Rebuilding): Promise<void> => {
  log('Copying the database …')
  const draft = path.join(footing.home, 'cluster.restored')
  await rm(draft, { recursive: true, force: true })
  await copyTree(path.join(from, 'cluster'), draft, part(manifest, 'cluster/'), () => undefined)
  const password = randomBytes(24).toString('hex')
  const file = path.join(footing.home, 'password')
  await writeFile(file, `${password}\n`, { mode: 0o600 })
  if (footing.owner !== null) await chown(file, footing.owner.uid, footing.owner.gid)
  lend(draft, footing.owner ?? { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 })
  log('Bringing the database to the moment of the backup …')
  await replay(footing, draft, `alter role ${ownerRole} password '${password}'`)
  await rename(draft, path.join(footing.home, 'cluster'))
}

/** One statement with nobody else inside: the database first replays its own log, and the backup's password ends there. */
const replay = (footing: Footing, cluster: string, statement: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const line = [
      ...footing.prefix,
      program(footing.binaries, 'postgres'),
      '--single',
      '-D',
      cluster,
      '-c',
      'exit_on_error=on',
      databaseName,
    ]
    const child = spawn(line[0] ?? '', line.slice(1), {
      ...footing.owner,
      cwd: footing.home,
      stdio: ['pipe', 'ignore', 'pipe'],
      env: quietEnvironment(),
    })
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString('utf8')).slice(-4000)
    })
    child.on('error', reject)
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`The restored database does not start. It said: ${said.trim()}`)),
    )
    child.stdin.on('error', () => undefined)
    child.stdin.end(`${statement}\n`)
  })
